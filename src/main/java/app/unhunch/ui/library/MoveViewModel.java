package app.unhunch.ui.library;

import app.unhunch.exercise.Amount;
import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.Dose;
import app.unhunch.exercise.DoseChange;
import app.unhunch.exercise.Exercise;
import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineItem;
import app.unhunch.routine.Sides;
import app.unhunch.settings.LibrarySettings;
import app.unhunch.settings.Settings;
import app.unhunch.text.Texts;
import app.unhunch.ui.kit.KeySheet;
import app.unhunch.ui.kit.Place;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the page about a move shows, and what it can ask for. How much is done is a draft that is kept with every change.
/// Lives on the FX thread; touches no control.
final class MoveViewModel {

    private final ReadOnlyObjectWrapper<Optional<MoveScreen>> screen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final LibraryPorts ports;
    private final Locale locale;
    private final Texts texts;
    private Catalog catalog;
    private MoveWriter writer;
    private Settings settings = Settings.DEFAULTS;
    private Optional<Exercise> move = Optional.empty();
    private DoseChange change = DoseChange.NONE;
    private Sides sides = Sides.BOTH;

    /// A page about nothing yet.
    MoveViewModel(LibraryPorts ports, Catalog catalog, Locale locale) {
        this.ports = ports;
        this.catalog = catalog;
        texts = Texts.load("move", locale);
        this.locale = locale;
        writer = new MoveWriter(catalog, texts, locale, id -> ports.go().accept(new Place.Move(id)), this::take);
    }

    // state, in

    /// Shows the user's choices.
    void show(Settings shown) {
        settings = shown;
        refresh();
    }

    /// Shows what the catalog says now; a move that it no longer has stays as it was.
    void show(Catalog now) {
        if (!now.equals(catalog)) {
            catalog = now;
            writer = new MoveWriter(now, texts, locale, id -> ports.go().accept(new Place.Move(id)), this::take);
            move = move.map(shown -> now.find(shown.id()).orElse(shown));
            refresh();
        }
    }

    /// Looks again at what speaks against the move.
    void look() {
        refresh();
    }

    /// Shows a move; one that there is not changes nothing.
    ///
    /// @return whether there is one with that id
    boolean open(String id) {
        var found = catalog.find(id);
        found.ifPresent(shown -> {
            move = found;
            change = OwnAmounts.of(shown, settings.library().dose(id));
            sides = Sides.BOTH;
            refresh();
        });
        return found.isPresent();
    }

    // properties, out

    /// What the page shows; empty before the first move.
    ReadOnlyObjectProperty<Optional<MoveScreen>> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    /// The move that is shown.
    Optional<Exercise> move() {
        return move;
    }

    /// A move as it goes into a routine: in the dose, and on the sides, that are shown.
    RoutineItem item(Exercise shown) {
        return new RoutineItem(shown.id(), change, Optional.empty(), List.of(), sides);
    }

    /// How much of it is done on one side.
    Optional<Dose> dose() {
        return move.map(shown -> shown.dose(change));
    }

    /// The keys of the page.
    List<KeySheet.Line> keys() {
        return Stream.of("space", "scrub", "enter")
                .map(key -> new KeySheet.Line(texts.get("key." + key), texts.get("keys." + key))).toList();
    }

    /// The words of the page.
    Texts texts() {
        return texts;
    }

    // commands

    void more(Amount amount) {
        move.ifPresent(shown -> amount.range(shown.dosage()).ifPresent(
                range -> take(amount.with(shown, change, amount.more(range, amount.value(shown, change))))));
    }

    void less(Amount amount) {
        move.ifPresent(shown -> amount.range(shown.dosage()).ifPresent(
                range -> take(amount.with(shown, change, amount.less(range, amount.value(shown, change))))));
    }

    /// On these sides, for as long as the page is about this move.
    void choose(Sides wanted) {
        sides = wanted;
        refresh();
    }

    /// As the catalog has it.
    void reset() {
        sides = Sides.BOTH;
        take(DoseChange.NONE);
    }

    /// Begins a session of this move alone, in the dose that is shown.
    void start() {
        move.filter(shown -> Shelf.isDone(shown) && !ports.onHold().get().test(shown))
                .ifPresent(shown -> ports.play()
                        .accept(Routine.ofOne(shown, change).with(List.of(item(shown)))));
    }

    void star() {
        move.ifPresent(shown -> save(settings.library().withStarTurned(shown.id())));
    }

    /// Leads back to all moves.
    void leave() {
        ports.go().accept(Place.Tab.LIBRARY);
    }

    /// Leads to when to see a doctor.
    void doctor() {
        ports.doctor().run();
    }

    /// Shows a source in the browser.
    void read(String address) {
        ports.browse().accept(address);
    }

    private void take(DoseChange wanted) {
        change = wanted;
        move.ifPresent(shown -> save(
                settings.library().withDose(shown.id(), Optional.of(OwnAmounts.of(wanted)))));
        refresh();
    }

    private void save(LibrarySettings wanted) {
        settings = settings.withLibrary(wanted);
        ports.save().accept(settings);
    }

    private void refresh() {
        screen.set(move.map(shown -> {
            var marks = EnumSet.noneOf(CardFace.Mark.class);
            if (settings.library().favourites().contains(shown.id())) {
                marks.add(CardFace.Mark.STARRED);
            }
            if (Shelf.isDone(shown) && ports.onHold().get().test(shown)) {
                marks.add(CardFace.Mark.ON_HOLD);
            }
            return writer.screen(shown, item(shown), marks);
        }));
    }
}
