package app.unhunch.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.exercise.BodyRegion;
import app.unhunch.exercise.DoseChange;
import app.unhunch.exercise.Equipment;
import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Position;
import app.unhunch.history.Change;
import app.unhunch.history.Entry;
import app.unhunch.history.History;
import app.unhunch.routine.Routine;
import app.unhunch.settings.OwnDose;
import app.unhunch.settings.Settings;
import app.unhunch.ui.Sessions;
import app.unhunch.ui.kit.Place;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LibraryViewModelTest {

    private static final Criterion SHOULDERS = new Criterion.Serves(BodyRegion.SHOULDERS);
    private static final Criterion CHEST = new Criterion.Serves(BodyRegion.CHEST);
    private static final Criterion WALL = new Criterion.DoneAt(Position.WALL);
    private static final Criterion ROLLER = new Criterion.Needs(Equipment.ROLLER);
    private static final Criterion SHORT = new Criterion.Within(Duration.ofMinutes(1));

    private final List<Routine> played = new ArrayList<>();
    private final List<Place> gone = new ArrayList<>();
    private final List<Settings> saved = new ArrayList<>();
    private final LibraryViewModel model = new LibraryViewModel(new LibraryPorts(played::add, gone::add, () -> {},
            _ -> {}, saved::add, _ -> {}, new PackPorts(_ -> {}, () -> {}),
            () -> move -> move.id().equals("wall-angels")),
            Shelves.CATALOG, Locale.UK);

    @Test
    void everythingThatCanBeDoneIsShownAndNothingThatIsOnlyRead() {
        var moves = Shelves.CATALOG.exercises().stream().filter(Shelf::isDone).toList();
        assertEquals(Set.copyOf(moves), Set.copyOf(screen().found()));
        assertEquals(moves.size() + " moves", screen().count());
    }

    @Test
    void aSearchFindsByNameAndShowsReadingsLast() {
        model.search("stress");
        var found = screen().found();
        assertFalse(Shelf.isDone(found.getLast()), "a reading");
        model.search("chin");
        assertEquals("chin-tuck", screen().found().getFirst().id());
        assertTrue(screen().count().startsWith(screen().found().size() + " of "), screen().count());
    }

    @Test
    void withinAFacetOneIsEnoughAndEveryFacetCounts() {
        model.turn(SHOULDERS);
        model.turn(CHEST);
        model.turn(WALL);
        assertEquals(all().stream().filter(move -> move.position() == Position.WALL)
                .filter(move -> move.regions().contains(BodyRegion.SHOULDERS)
                        || move.regions().contains(BodyRegion.CHEST))
                .count(), screen().found().size());
        assertTrue(screen().found().stream().allMatch(move -> move.position() == Position.WALL));
        assertEquals("Region: Shoulders, Chest", model.pill(Facet.REGION));
        assertEquals("At a wall", model.pill(Facet.POSITION));
    }

    @Test
    void whatBothersTheUserIsSuggestedFirst() {
        var first = screen().found();
        model.show(Settings.DEFAULTS
                .withSetup(Settings.DEFAULTS.setup().withBack(Set.of("neck", "left-shoulder"), Set.of())));
        var found = screen().found();
        var mine = found.stream().filter(move -> move.regions().contains(BodyRegion.NECK)
                || move.regions().contains(BodyRegion.SHOULDERS)).toList();
        assertEquals(mine, found.subList(0, mine.size()));
        assertNotEquals(first, found);
        assertEquals(Set.copyOf(first), Set.copyOf(found));
    }

    @Test
    void aCountIsWhatPickingWouldShow() {
        model.turn(SHORT);
        for (var option : model.options(Facet.REGION)) {
            model.turn(option.criterion());
            assertEquals(option.count(), screen().found().size(), option.name());
            model.turn(option.criterion());
        }
    }

    @Test
    void ofTimesOnlyOneIsPicked() {
        model.turn(SHORT);
        model.turn(new Criterion.Within(Duration.ofMinutes(5)));
        assertEquals(new Filter(List.of(new Criterion.Within(Duration.ofMinutes(5)))), screen().filter());
        assertEquals("Up to 5 min", model.pill(Facet.TIME));
    }

    @Test
    void whereNothingIsFoundTheFiltersInTheWayAreNamed() {
        model.turn(SHOULDERS);
        model.turn(ROLLER);
        model.turn(WALL);
        var nothing = screen().nothing().orElseThrow();
        assertEquals("No moves match", nothing.title());
        assertTrue(nothing.line().contains("A foam roller"), nothing.line());
        model.clearAll();
        model.search("zzzz");
        assertEquals(new LibraryScreen.Nothing("No moves match “zzzz”",
                "Unhunch covers the neck, shoulders and upper back. Try another word."),
                screen().nothing().orElseThrow());
    }

    @Test
    void escClearsTheSearchThenTheFiltersThenNothing() {
        model.search("chin");
        model.turn(SHOULDERS);
        assertTrue(model.clearNext());
        assertEquals("", model.queryProperty().get());
        assertEquals(new Filter(List.of(SHOULDERS)), screen().filter());
        assertTrue(model.clearNext());
        assertEquals(Filter.NONE, screen().filter());
        assertFalse(model.clearNext());
    }

    @Test
    void aStarIsAskedForAndShownOnceItIsKept() {
        model.star(move("cat-cow"));
        assertFalse(model.face(move("cat-cow")).marks().contains(CardFace.Mark.STARRED));
        model.show(saved.getFirst());
        assertTrue(model.face(move("cat-cow")).marks().contains(CardFace.Mark.STARRED));
        model.turn(new Criterion.Starred());
        assertEquals(List.of(move("cat-cow")), screen().found());
    }

    @Test
    void playStartsTheMoveInTheUsersOwnDose() {
        var own = new OwnDose(Optional.empty(), OptionalInt.of(10), OptionalInt.empty(), Optional.empty(),
                Optional.empty());
        model.show(Settings.DEFAULTS
                .withLibrary(Settings.DEFAULTS.library().withDose("shoulder-blade-squeeze", Optional.of(own))));
        model.play(move("shoulder-blade-squeeze"));
        var change = new DoseChange(Optional.empty(), OptionalInt.of(10), OptionalInt.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
        assertEquals(List.of(Routine.ofOne(move("shoulder-blade-squeeze"), change)), played);
    }

    @Test
    void whatIsOnHoldIsReadAndNotStarted() {
        model.play(move("wall-angels"));
        assertEquals(List.of(), played);
        assertEquals(List.of(new Place.Move("wall-angels")), gone);
        assertTrue(model.face(move("wall-angels")).marks().contains(CardFace.Mark.ON_HOLD));
    }

    @Test
    void ordersAreByNameByTimeAndByUse() {
        model.sort(Sort.NAME);
        var names = screen().found().stream().map(move -> move.words().shortName()).toList();
        assertEquals(names.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList().getFirst(), names.getFirst());
        model.sort(Sort.SHORTEST);
        var times = screen().found().stream().map(move -> move.dose().length()).toList();
        assertTrue(times.getFirst().compareTo(times.getLast()) < 0);
        var often = all().stream().min(Comparator.comparing(Exercise::id)).orElseThrow();
        model.show(History.of(List.of(new Change.Add("1",
                new Entry.Session(Sessions.START.wall(), often.id(), Duration.ofMinutes(1), 1, 1,
                        Entry.Ending.FINISHED, Entry.Origin.CHOSEN, List.of())))));
        model.sort(Sort.LEAST_USED);
        assertEquals(often, screen().found().getLast());
    }

    @Test
    void whatHurtIsSuggestedLast() {
        var first = screen().found().getFirst();
        model.show(History.of(List.of(new Change.Add("1",
                new Entry.Session(Sessions.START.wall(), "desk-reset", Duration.ofMinutes(1), 1, 4,
                        Entry.Ending.HURT, Entry.Origin.CHOSEN, List.of(first.id()))))));
        assertEquals(first, screen().found().getLast());
    }

    @Test
    void theCardUnderTheKeyboardIsReadOut() {
        model.sort(Sort.NAME);
        model.search("wall angels");
        assertTrue(model.heard().startsWith("Wall angels, "), model.heard());
        assertTrue(model.heard().endsWith(". 1 of " + screen().found().size()), model.heard());
        model.choose(9999);
        assertEquals(screen().found().size() - 1, model.currentProperty().get());
    }

    private LibraryScreen screen() {
        return model.screenProperty().get();
    }

    private static List<Exercise> all() {
        return Shelves.CATALOG.exercises().stream().filter(Shelf::isDone).toList();
    }

    private static Exercise move(String id) {
        return Shelves.CATALOG.find(id).orElseThrow();
    }
}
