package app.unhunch.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.exercise.Amount;
import app.unhunch.exercise.DoseChange;
import app.unhunch.exercise.Exercise;
import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineItem;
import app.unhunch.routine.Sides;
import app.unhunch.settings.OwnDose;
import app.unhunch.settings.Settings;
import app.unhunch.ui.kit.Place;
import app.unhunch.ui.kit.Stepper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MoveViewModelTest {

    private static final String BEND = "seated-neck-side-bend";

    private final List<Routine> played = new ArrayList<>();
    private final List<Place> gone = new ArrayList<>();
    private final List<Settings> saved = new ArrayList<>();
    private final List<Exercise> held = new ArrayList<>();
    private final MoveViewModel model = new MoveViewModel(new LibraryPorts(played::add, gone::add, () -> {}, _ -> {},
            saved::add, _ -> {}, new PackPorts(_ -> {}, () -> {}), () -> held::contains), Shelves.CATALOG, Locale.UK);

    @Test
    void theDoseAddsUpAndFollowsEveryChange() {
        model.open(BEND);
        assertEquals(new MoveScreen.Row(Amount.HOLD, "Hold", "30 s", Set.of(Stepper.Way.LESS, Stepper.Way.MORE)),
                dose().rows().getFirst());
        var before = dose().total();
        model.more(Amount.HOLD);
        assertEquals("35 s", dose().rows().getFirst().value());
        assertFalse(before.equals(dose().total()));
        assertEquals("Reset to 2 × 30 s each side", dose().reset());
        model.reset();
        assertEquals(before, dose().total());
        assertEquals("", dose().reset());
    }

    @Test
    void whatIsAlwaysTheSameIsSaidBesideWhatCanBeChanged() {
        model.open("wall-chest-stretch");
        assertEquals(List.of(
                new MoveScreen.Row(Amount.HOLD, "Hold", "15 s", Set.of(Stepper.Way.LESS)),
                new MoveScreen.Row(Amount.REPS, "Times", "2", Set.of()),
                new MoveScreen.Row(Amount.REST, "Rest between", "5 s", Set.of())), dose().rows());
    }

    @Test
    void nothingGoesBeyondTheRangesOfTheCatalog() {
        model.open(BEND);
        for (var time = 0; time < 50; time++) {
            model.more(Amount.HOLD);
        }
        assertEquals(new MoveScreen.Row(Amount.HOLD, "Hold", "1 min", Set.of(Stepper.Way.LESS)),
                dose().rows().getFirst());
        for (var time = 0; time < 50; time++) {
            model.less(Amount.HOLD);
        }
        assertEquals(new MoveScreen.Row(Amount.HOLD, "Hold", "15 s", Set.of(Stepper.Way.MORE)),
                dose().rows().getFirst());
    }

    @Test
    void theDoseIsKeptAndTheSessionUsesIt() {
        model.open(BEND);
        model.more(Amount.HOLD);
        model.start();
        var change = new DoseChange(Optional.of(Duration.ofSeconds(35)), OptionalInt.empty(), OptionalInt.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
        assertEquals(List.of(Routine.ofOne(move(BEND), change)), played);
        assertEquals(Optional.of(new OwnDose(Optional.of(Duration.ofSeconds(35)), OptionalInt.empty(),
                OptionalInt.empty(), Optional.empty(), Optional.empty())), saved.getLast().library().dose(BEND));
        model.open("cat-cow");
        model.open(BEND);
        assertEquals("35 s", dose().rows().getFirst().value());
    }

    @Test
    void oneSideAloneTakesLessTimeAndIsWhatIsPlayedAndAdded() {
        model.open(BEND);
        assertEquals(Optional.of(Sides.BOTH), dose().sides());
        var both = dose().total();
        model.choose(Sides.LEFT);
        assertEquals(Optional.of(Sides.LEFT), dose().sides());
        assertEquals(List.of("2 min 20 s", "1 min 10 s"), List.of(both, dose().total()));
        assertEquals("Reset to 2 × 30 s each side", dose().reset());
        var left = new RoutineItem(BEND, DoseChange.NONE, Optional.empty(), List.of(), Sides.LEFT);
        assertEquals(left, model.item(move(BEND)));
        model.start();
        assertEquals(List.of(left), played.getFirst().items());
        assertEquals(List.of(), saved, "which side hurts today is nothing to keep");
        model.reset();
        assertEquals(both, dose().total());
    }

    @Test
    void anotherMoveBeginsOnBothSidesAndOneWithoutSidesHasNone() {
        model.open(BEND);
        model.choose(Sides.RIGHT);
        model.open("cat-cow");
        assertEquals(Optional.empty(), dose().sides());
        model.open(BEND);
        assertEquals(Optional.of(Sides.BOTH), dose().sides());
    }

    @Test
    void aDoseThatTheCatalogNoLongerAllowsIsBroughtWithinItsRange() {
        model.show(Settings.DEFAULTS.withLibrary(Settings.DEFAULTS.library().withDose(BEND,
                Optional.of(new OwnDose(Optional.of(Duration.ofMinutes(9)), OptionalInt.of(99), OptionalInt.empty(),
                        Optional.empty(), Optional.empty())))));
        model.open(BEND);
        assertEquals(List.of("1 min", "4"), dose().rows().stream().map(MoveScreen.Row::value).limit(2).toList());
    }

    @Test
    void everyMoveHasAPageAndEveryNumberOnItCanBeChangedBothWays() {
        for (var move : Shelves.CATALOG.exercises()) {
            assertTrue(model.open(move.id()));
            for (var amount : Amount.of(move)) {
                var before = screen();
                model.more(amount);
                model.less(amount);
                model.less(amount);
                model.reset();
                assertEquals(before.dose().orElseThrow().rows(), dose().rows(), move.id());
            }
        }
    }

    @Test
    void easierAndHarderMovesAreOneClickAway() {
        model.open("thread-the-needle");
        screen().sections().stream().flatMap(section -> section.link().stream()).forEach(link -> link.follow().run());
        assertTrue(gone.stream().allMatch(place -> place instanceof Place.Move(var id)
                && Shelves.CATALOG.find(id).isPresent()));
        assertFalse(gone.isEmpty());
    }

    @Test
    void whatIsOnHoldIsNotStarted() {
        held.add(move(BEND));
        model.open(BEND);
        model.start();
        assertEquals(List.of(), played);
        assertEquals(Set.of(CardFace.Mark.ON_HOLD), screen().marks());
    }

    @Test
    void aMoveThatThereIsNotChangesNothing() {
        model.open(BEND);
        assertFalse(model.open("gone"));
        assertEquals(Optional.of(move(BEND)), model.move());
    }

    private MoveScreen screen() {
        return model.screenProperty().get().orElseThrow();
    }

    private MoveScreen.Dose dose() {
        return screen().dose().orElseThrow();
    }

    private static Exercise move(String id) {
        return Shelves.CATALOG.find(id).orElseThrow();
    }
}
