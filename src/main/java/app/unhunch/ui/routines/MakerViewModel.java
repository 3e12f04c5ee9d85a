package app.unhunch.ui.routines;

import app.unhunch.exercise.BodyRegion;
import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.Equipment;
import app.unhunch.exercise.Exercise;
import app.unhunch.routine.Draft;
import app.unhunch.routine.Maker;
import app.unhunch.routine.Timeline;
import app.unhunch.routine.Wish;
import app.unhunch.text.DoseWords;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import app.unhunch.text.Vocabulary;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Makes a routine of what the user picks, anew with every change, and says why each move is in it. Lives on the FX thread;
/// touches no control.
final class MakerViewModel {

    private static final Wish FIRST = new Wish(Duration.ofMinutes(5), Wish.Ground.CHAIR, Set.of(), Set.of(),
            Wish.Clothes.OFFICE, 0);

    private final ReadOnlyObjectWrapper<MakerScreen> screen;
    private final RoutinesPorts ports;
    private final Supplier<Catalog> catalog;
    private final Texts texts;
    private final TimeWords times;
    private final DoseWords doses;
    private final Vocabulary vocabulary;
    private Optional<Maker.Made> made = Optional.empty();

    /// @param catalog every move there is now
    MakerViewModel(RoutinesPorts ports, Supplier<Catalog> catalog, Texts texts, Locale locale) {
        this.ports = ports;
        this.catalog = catalog;
        this.texts = texts;
        times = new TimeWords(locale);
        doses = new DoseWords(locale);
        vocabulary = new Vocabulary(locale);
        screen = new ReadOnlyObjectWrapper<>(MakerScreen.nothing(FIRST, ""));
    }

    ReadOnlyObjectProperty<MakerScreen> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    /// A move of the catalog; empty where it has none of that id.
    Optional<Exercise> move(String id) {
        return catalog.get().find(id);
    }

    /// What was made; empty where no move fits.
    Optional<Draft> draft() {
        return made.map(Maker.Made::draft);
    }

    /// Makes it again: the moves or what waits may have changed.
    void look() {
        wish(wish());
    }

    void length(Duration length) {
        wish(new Wish(length, wish().ground(), wish().regions(), wish().kit(), wish().clothes(), 0));
    }

    /// Another place; nobody lies down in office clothes.
    void ground(Wish.Ground ground) {
        var clothes = ground == Wish.Ground.MAT ? Wish.Clothes.LOOSE : wish().clothes();
        wish(new Wish(wish().length(), ground, wish().regions(), wish().kit(), clothes, 0));
    }

    void clothes(Wish.Clothes clothes) {
        wish(new Wish(wish().length(), wish().ground(), wish().regions(), wish().kit(), clothes, 0));
    }

    /// Picks a part of the body, or leaves it out where it was picked.
    void turn(BodyRegion region) {
        var regions = EnumSet.noneOf(BodyRegion.class);
        regions.addAll(wish().regions());
        if (!regions.remove(region)) {
            regions.add(region);
        }
        wish(new Wish(wish().length(), wish().ground(), regions, wish().kit(), wish().clothes(), 0));
    }

    /// Has a thing at hand, or no more.
    void turn(Equipment thing) {
        var kit = EnumSet.noneOf(Equipment.class);
        kit.addAll(wish().kit());
        if (!kit.remove(thing)) {
            kit.add(thing);
        }
        wish(new Wish(wish().length(), wish().ground(), wish().regions(), kit, wish().clothes(), 0));
    }

    /// Another routine for the same wish.
    void another() {
        wish(wish().another());
    }

    private Wish wish() {
        return screen.get().wish();
    }

    private void wish(Wish wish) {
        var onHold = ports.onHold().get();
        var name = texts.get("make.name." + wish.ground().name().toLowerCase(Locale.ROOT), wish.length().toMinutes());
        made = Maker.make(wish, catalog.get(), onHold.negate(), name);
        screen.set(made.map(routine -> written(wish, routine))
                .orElseGet(() -> MakerScreen.nothing(wish, texts.get("make.none"))));
    }

    private MakerScreen written(Wish wish, Maker.Made routine) {
        var timeline = Timeline.of(routine.draft().routine("made").orElseThrow(), catalog.get());
        var lines = IntStream.range(0, timeline.moves().size()).mapToObj(at -> {
            var move = timeline.moves().get(at);
            var reason = routine.reasons().get(at);
            return new MakerScreen.Line(move.exercise().id(), move.exercise().words().shortName(),
                    doses.line(move.dose(), move.exercise().laterality()),
                    texts.get("make.why." + reason.why().name().toLowerCase(Locale.ROOT),
                            vocabulary.region(reason.region())));
        }).toList();
        return new MakerScreen(wish, texts.get("card.facts", texts.count("moves", lines.size()),
                times.exact(timeline.length())),
                routine.choices() == 1 ? texts.get("make.only")
                        : texts.get("make.choice", routine.choice() + 1, routine.choices()),
                routine.choices() > 1, lines);
    }
}
