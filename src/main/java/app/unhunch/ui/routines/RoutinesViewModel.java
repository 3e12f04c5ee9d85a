package app.unhunch.ui.routines;

import app.unhunch.exercise.Catalog;
import app.unhunch.history.Entry;
import app.unhunch.history.History;
import app.unhunch.history.Recorded;
import app.unhunch.routine.OwnRoutines;
import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineChange;
import app.unhunch.routine.Stock;
import app.unhunch.settings.Settings;
import app.unhunch.text.Texts;
import app.unhunch.ui.kit.KeySheet;
import app.unhunch.ui.kit.Place;
import app.unhunch.ui.routines.RoutinesScreen.Group;
import app.unhunch.ui.routines.RoutinesScreen.Shelf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the page of all routines shows, and what it can ask for. Lives on the FX thread; touches no control.
final class RoutinesViewModel {

    /// Something that was done and can be taken back.
    record Undo(String done, Runnable takeBack) {}

    private final ReadOnlyObjectWrapper<RoutinesScreen> screen = new ReadOnlyObjectWrapper<>(
            new RoutinesScreen(List.of(), Optional.empty()));
    private final ReadOnlyObjectWrapper<Optional<Undo>> undo = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final RoutinesPorts ports;
    private final Texts texts;
    private final FaceWriter writer;
    private Stock stock;
    private Settings settings = Settings.DEFAULTS;
    private Map<String, LocalDate> lastRuns = Map.of();
    private boolean seen;

    /// A page of a catalog, without routines yet.
    RoutinesViewModel(RoutinesPorts ports, Catalog catalog, Locale locale) {
        this.ports = ports;
        texts = Texts.load("routines", locale);
        writer = new FaceWriter(texts, locale);
        stock = new Stock(catalog, List.of(), OwnRoutines.NONE, List.of());
    }

    // state, in

    /// Shows what there is to play now.
    void show(Stock shown) {
        stock = shown;
        refresh();
    }

    /// Shows the user's choices.
    void show(Settings shown) {
        var changed = !shown.breaks().equals(settings.breaks()) || !shown.safety().equals(settings.safety());
        settings = shown;
        if (changed) {
            refresh();
        }
    }

    /// Shows what was done before.
    void show(History done) {
        Map<String, LocalDate> runs = new HashMap<>();
        done.all().stream().map(Recorded::entry).filter(Entry.Session.class::isInstance).map(Entry.Session.class::cast)
                .forEach(session -> runs.put(session.routine(), session.day()));
        lastRuns = Map.copyOf(runs);
        refresh();
    }

    /// The user comes here: looks again at the day and at what waits for now. Nothing is written before the first time.
    void look() {
        seen = true;
        refresh();
    }

    // properties, out

    /// What the page shows.
    ReadOnlyObjectProperty<RoutinesScreen> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    /// What was done last and can be taken back.
    ReadOnlyObjectProperty<Optional<Undo>> undoProperty() {
        return undo.getReadOnlyProperty();
    }

    /// The keys of the page.
    List<KeySheet.Line> keys() {
        return Stream.of("arrows", "enter", "space", "copy", "delete", "new")
                .map(key -> new KeySheet.Line(texts.get("key." + key), texts.get("keys." + key))).toList();
    }

    /// The words of the page.
    Texts texts() {
        return texts;
    }

    // commands

    /// Shows the file of the user's own, in which something is wrong.
    void openFile() {
        ports.files().showOwn();
    }

    /// Reads the user's own again.
    void readAgain() {
        ports.files().readOwn();
    }

    /// Begins a session.
    void start(String id) {
        playable(id).ifPresent(ports.play());
    }

    /// Opens the page where it is changed; a ready-made one is changed as a copy.
    void open(String id) {
        ports.go().accept(new Place.Build(id));
    }

    /// Opens the page for a new one.
    void create() {
        ports.go().accept(new Place.Build(""));
    }

    /// Takes routines that were read from outside; one whose id is in use gets another.
    void bringIn(List<Routine> routines) {
        List<String> taken = new ArrayList<>(stock.ids());
        List<String> added = new ArrayList<>();
        routines.forEach(routine -> {
            var id = taken.contains(routine.id()) ? RoutineIds.free(routine.name(), taken) : routine.id();
            taken.add(id);
            added.add(id);
            ports.arrange().accept(new RoutineChange.Put(stock.own().all().size() + added.size() - 1,
                    routine.named(id, routine.name())));
        });
        var names = String.join(texts.get("heard.and"), routines.stream().map(Routine::name).toList());
        undo.set(Optional.of(new Undo(texts.get("copied", names),
                () -> added.forEach(id -> ports.arrange().accept(new RoutineChange.Remove(id))))));
    }

    /// A routine that can be played.
    Optional<Routine> routine(String id) {
        return playable(id);
    }

    /// Every move there is now.
    Catalog catalog() {
        return stock.catalog();
    }

    /// Adds the same routine to the user's own, under another name.
    void duplicate(String id) {
        find(id).ifPresent(routine -> {
            var name = texts.get("copy.name", routine.name());
            var copy = routine.named(RoutineIds.free(name, stock.ids()), name);
            var place = stock.own().place(id);
            ports.arrange().accept(new RoutineChange.Put(Math.min(place + 1, stock.own().all().size()), copy));
            undo.set(Optional.of(new Undo(texts.get("copied", name),
                    () -> ports.arrange().accept(new RoutineChange.Remove(copy.id())))));
        });
    }

    /// Takes one of the user's own away; the desk breaks play the usual one where it was theirs.
    void delete(String id) {
        stock.own().find(id).ifPresent(routine -> {
            var place = stock.own().place(id);
            var wasBreak = settings.breaks().routine().equals(id);
            ports.arrange().accept(new RoutineChange.Remove(id));
            if (wasBreak) {
                breakWith(Settings.DEFAULTS.breaks().routine());
            }
            undo.set(Optional.of(new Undo(texts.get("deleted", routine.name()), () -> {
                ports.arrange().accept(new RoutineChange.Put(place, routine));
                if (wasBreak) {
                    breakWith(id);
                }
            })));
        });
    }

    /// Lets the desk breaks play it.
    void useForBreaks(String id) {
        find(id).ifPresent(routine -> {
            var before = settings.breaks().routine();
            breakWith(id);
            undo.set(Optional.of(new Undo(texts.get("break.chosen", routine.name()), () -> breakWith(before))));
        });
    }

    private void breakWith(String routine) {
        settings = settings.withBreaks(settings.breaks().withRoutine(routine));
        ports.save().accept(settings);
        refresh();
    }

    private Optional<Routine> playable(String id) {
        return stock.routines().stream().filter(routine -> routine.id().equals(id)).findFirst();
    }

    private Optional<Routine> find(String id) {
        return stock.own().find(id).or(() -> playable(id));
    }

    private void refresh() {
        if (seen) {
            screen.set(written());
        }
    }

    private RoutinesScreen written() {
        Map<Shelf, List<RoutineFace>> shelves = new EnumMap<>(Shelf.class);
        shelves.put(Shelf.OWN, new ArrayList<>());
        stock.own().all().forEach(routine -> shelves.get(Shelf.OWN).add(face(routine)));
        stock.routines().stream().filter(routine -> !isOwn(routine))
                .forEach(routine -> Shelves.of(routine, stock.catalog())
                        .ifPresent(shelf -> shelves.computeIfAbsent(shelf, _ -> new ArrayList<>()).add(face(routine))));
        return new RoutinesScreen(shelves.entrySet().stream().map(shelf -> new Group(shelf.getKey(),
                texts.get("shelf." + shelf.getKey().name().toLowerCase(Locale.ROOT)), shelf.getValue())).toList(),
                fault());
    }

    private Optional<RoutinesScreen.Fault> fault() {
        var flaws = stock.own().flaws();
        return flaws.isEmpty() ? Optional.empty()
                : Optional.of(new RoutinesScreen.Fault(texts.get("fault.title"), texts.get("fault.line"), flaws));
    }

    private RoutineFace face(Routine routine) {
        return writer.face(routine, new FaceWriter.Circumstances(stock.catalog(), this::isOwn,
                one -> one.id().equals(settings.breaks().routine()), ports.onHold().get(),
                Optional.ofNullable(lastRuns.get(routine.id())), ports.wall().get().toLocalDate()));
    }

    private boolean isOwn(Routine routine) {
        return stock.own().find(routine.id()).isPresent();
    }
}
