package app.unhunch.routine;

import static app.unhunch.routine.Samples.seconds;
import static app.unhunch.routine.Samples.timeline;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.unhunch.exercise.Beat;
import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.DoseChange;
import app.unhunch.exercise.Equipment;
import app.unhunch.exercise.Variant;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimelineTest {

    @Test
    void theFiveMinutePlanTakesThreeHundredSecondsAsItsTableSays() {
        assertEquals(List.of("get_ready 5", "hold 30", "rest 5", "hold 30", "change 10 right", "reps 27 right",
                "switch 3 left",
                "reps 27 left", "change 10 right", "hold 20 right", "switch 4 left", "hold 20 left", "change 10",
                "reps 50", "change 10", "reps 33", "close 6"), shortly(timeline(Samples.FIVE_MINUTES)));
        assertEquals(seconds(300), timeline(Samples.FIVE_MINUTES).length());
    }

    @Test
    void theTwoMinuteSetTakesOneHundredAndTwenty() {
        assertEquals(List.of("get_ready 4", "hold 20", "change 4", "reps 30", "change 4", "reps 24", "change 4",
                "breaths 30"), shortly(timeline(Samples.TWO_MINUTES)));
        assertEquals(seconds(120), timeline(Samples.TWO_MINUTES).length());
    }

    @Test
    void theDeskResetTakesTwoMinutesWithItsChanges() {
        assertEquals(List.of("get_ready 5", "reps 27", "change 7", "circles 12", "rest 3", "circles 12", "change 7",
                "reps 20", "change 7", "breaths 20"), shortly(timeline(Samples.DESK_RESET)));
        assertEquals(seconds(120), timeline(Samples.DESK_RESET).length());
    }

    @Test
    void aHoldIsDoneSoOftenWithRestsBetween() {
        assertEquals(List.of("get_ready 5 1/3", "hold 30 1/3", "rest 5 2/3", "hold 30 2/3", "rest 5 3/3", "hold 30 3/3",
                "close 6"), rounds(timeline(Samples.DOORWAY)));
    }

    @Test
    void setsOfRepetitionsRestBetweenAndRepetitionsDoNot() {
        var rows = new Pace(List.of(new Beat("pull", seconds(2), Beat.Motion.MOVE),
                new Beat("hold", seconds(1), Beat.Motion.STAY), new Beat("return", seconds(3), Beat.Motion.MOVE)), 10);
        var timeline = timeline(Samples.ROWS);
        assertEquals(List.of("get_ready 5 1/2", "reps 60 1/2", "rest 60 2/2", "reps 60 2/2", "close 6"),
                rounds(timeline));
        assertEquals(Optional.of(rows), timeline.steps().get(1).pace());
    }

    @Test
    void circlesGoInEachDirectionAndAreCutByTheTime() {
        var timeline = timeline(Samples.ROLLS);
        assertEquals(List.of("get_ready 5 1/2", "circles 30 1/2", "rest 3 2/2", "circles 30 2/2", "close 6"),
                rounds(timeline));
        assertEquals(8, timeline.steps().get(1).pace().orElseThrow().count());
        assertEquals(0.5, timeline.steps().get(1).beatAt(seconds(30)).orElseThrow().fraction());
    }

    @Test
    void aSequenceGoesPartByPartAndAListHasNoEnd() {
        assertEquals(List.of("get_ready 5 1/2", "part 10 1/2", "part 30 2/2", "change 10", "checklist", "change 10",
                "checklist", "close 6"), rounds(timeline(Samples.PARTS, Samples.LIST, Samples.CHECK)));
    }

    @Test
    void breathsAreWhole() {
        assertEquals(List.of("breaths 20"), breathing(24));
        assertEquals(List.of("breaths 30"), breathing(25));
        assertEquals(List.of("breaths 10"), breathing(3));
    }

    @Test
    void sidesChangeInFiveSecondsWhereNothingElseIsSaid() {
        assertEquals(List.of("get_ready 5 right", "timed 300 right", "switch 5 left", "timed 300 left", "close 6"),
                shortly(Timeline.of(Samples.routine("walk", 5, 5, 6, Samples.item(Samples.WALK, DoseChange.NONE)),
                        new Catalog(List.of(Samples.sided(Samples.WALK)), List.of()))));
    }

    @Test
    void whatTakesNoTimeIsNoStep() {
        var at = new DoseChange(Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), Optional.of(Duration.ZERO),
                Optional.empty(), Optional.of(Duration.ZERO));
        var routine = Samples.routine("at-once", 0, 0, 0, Samples.item(Samples.SIDE_BEND, at),
                Samples.item(Samples.WING, DoseChange.NONE));
        assertEquals(List.of("hold 15 right", "hold 15 right", "hold 15 left", "hold 15 left", "reps 33"),
                shortly(timeline(routine)));
    }

    @Test
    void aChangeOfItsOwnComesBeforeThatOfTheRoutine() {
        var slow = new RoutineItem("chin-tuck", DoseChange.NONE, Optional.of(seconds(42)), List.of());
        var routine = Samples.routine("slow", 1, 2, 0, Samples.item(Samples.WING, DoseChange.NONE), slow);
        assertEquals(List.of("get_ready 1", "reps 33", "change 42", "reps 80"), shortly(timeline(routine)));
    }

    @Test
    void namesWhatTheCatalogLacks() {
        var routine = Samples.routine("odd", 5, 5, 0,
                new RoutineItem("yawn", DoseChange.NONE, Optional.empty(), List.of()),
                Samples.item(Samples.WING, DoseChange.NONE));
        assertEquals(List.of("yawn"), Timeline.missing(routine, Samples.CATALOG));
        assertThrows(IllegalArgumentException.class, () -> Timeline.of(routine, Samples.CATALOG));
    }

    @Test
    void knowsWhereMovesBeginAndEndAndHowMuchOfThemIsOver() {
        var timeline = timeline(Samples.SIDE_BEND, Samples.WING);
        assertEquals(List.of(0, 1, 7), List.of(timeline.firstOf(0), timeline.workOf(0), timeline.lastOf(0)));
        assertEquals(List.of(8, 9, 9, 10),
                List.of(timeline.firstOf(1), timeline.workOf(1), timeline.lastOf(1), timeline.firstOf(2)));
        assertEquals(List.of(seconds(70), seconds(33)), List.of(timeline.lengthOf(0), timeline.lengthOf(1)));
        assertEquals(seconds(5 + 70 + 10), timeline.startOf(9));
        assertEquals(seconds(3 + 33 + 6), timeline.left(8, seconds(7)));
        assertEquals(List.of(0.0, 0.1, 1.0, 1.0),
                List.of(timeline.progressOf(0, 0, seconds(4)), timeline.progressOf(0, 1, seconds(7)),
                        timeline.progressOf(0, 8, seconds(0)), timeline.progressOf(0, 10, seconds(0))));
        assertEquals(List.of(0.0, 1.0),
                List.of(timeline.progressOf(1, 8, seconds(9)), timeline.progressOf(1, 9, seconds(33))));
        var list = timeline(Samples.LIST);
        assertEquals(List.of(0.0, 1.0), List.of(list.progressOf(0, 1, seconds(99)), list.progressOf(0, 2, seconds(0))));
    }

    @Test
    void moreTimeForRepetitionsIsMoreOfThem() {
        var timeline = timeline(Samples.CAT_COW, Samples.ROLLS, Samples.LIST);
        assertEquals(List.of("get_ready 15", "reps 30", "change 10", "circles 30", "rest 3", "circles 30", "change 10",
                "checklist", "close 6"), shortly(timeline.longer(0, seconds(10))));
        assertEquals(7, timeline.longer(1, seconds(10)).steps().get(1).pace().orElseThrow().count());
        assertEquals(seconds(42), timeline.longer(1, seconds(10)).steps().get(1).length().orElseThrow());
        assertEquals(10, timeline.longer(3, seconds(10)).steps().get(3).pace().orElseThrow().count());
        assertEquals(timeline, timeline.longer(7, seconds(10)));
    }

    @Test
    void anotherMoveTakesThePlaceOfOneAndLeavesTheOthersAsTheyWere() {
        var timeline = timeline(Samples.WING, Samples.DOORWAY, Samples.CAT_COW).longer(1, seconds(10));
        var swapped = timeline.swapped(1, new Move(Samples.SIDE_BEND, Samples.holding(9, 1), List.of()));
        assertEquals(
                List.of("get_ready 5", "reps 44", "change 10 right", "hold 9 right", "switch 4 left", "hold 9 left",
                        "change 10", "reps 30", "close 6"),
                shortly(swapped));
        assertEquals(List.of(0, 0, 1, 1, 1, 1, 2, 2, 2), swapped.steps().stream().map(Step::move).toList());
    }

    @Test
    void knowsWhatIsNeededAndWhatCanStandIn() {
        assertEquals(Set.of(Equipment.DOORWAY, Equipment.BAND), timeline(Samples.DOORWAY, Samples.ROWS).equipment());
        var move = new Move(Samples.DOORWAY, DoseChange.NONE, List.of("wing-stretch", "no-such"));
        assertEquals(List.of(new Move(Samples.WING, DoseChange.NONE, List.of())), move.standIns(Samples.CATALOG));
        assertEquals(Optional.empty(), move.easier(Samples.CATALOG));
        assertEquals(Optional.of(new Move(Samples.WING, DoseChange.NONE, List.of())),
                easier(new Variant.Other("wing-stretch")));
        assertEquals(Optional.empty(), easier(new Variant.Other("no-such")));
        var fewer = Samples.easier(Samples.CHIN_TUCK, new Variant.Changed(Samples.reps(4)));
        assertEquals(Optional.of(new Move(fewer, Samples.reps(4), List.of())),
                new Move(fewer, DoseChange.NONE, List.of()).easier(Samples.CATALOG));
        assertEquals(Optional.empty(), new Move(fewer, DoseChange.NONE, List.of()).gentler(Samples.CATALOG),
                "what hurts does not come again");
    }

    @Test
    void aRoutineOfOneIsThatExerciseWithItsDose() {
        var one = Routine.ofOne(Samples.WING, Samples.reps(2));
        assertEquals(List.of("get_ready 5", "reps 22"), shortly(timeline(one)));
        assertEquals("Wing stretch", one.name());
    }

    private static Optional<Move> easier(Variant variant) {
        return new Move(Samples.easier(Samples.DOORWAY, variant), DoseChange.NONE, List.of()).easier(Samples.CATALOG);
    }

    private static List<String> breathing(int length) {
        return shortly(timeline(Samples.routine("breathe", 0, 0, 0, Samples.item(Samples.BREATHING,
                Samples.lasting(length)))));
    }

    private static List<String> shortly(Timeline timeline) {
        return timeline.steps().stream().map(TimelineTest::shortly).toList();
    }

    private static String shortly(Step step) {
        var side = switch (step.side()) {
            case BOTH -> "";
            case LEFT, RIGHT -> " " + step.side().name().toLowerCase(Locale.ROOT);
        };
        return step.phase().name().toLowerCase(Locale.ROOT)
                + step.length().map(time -> " " + time.toSeconds()).orElse("")
                + side;
    }

    private static List<String> rounds(Timeline timeline) {
        return timeline.steps().stream()
                .map(step -> shortly(step) + (step.round().of() > 1 && step.phase() != Phase.CLOSE
                        ? " %d/%d".formatted(step.round().number(), step.round().of())
                        : ""))
                .toList();
    }
}
