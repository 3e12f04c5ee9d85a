package app.unhunch.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.unhunch.exercise.DoseChange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DraftTest {

    private static final Frequency DAILY = new Frequency(2, Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    private static final RoutineItem TUCK = RoutineItem.plain("chin-tuck");
    private static final RoutineItem COW = new RoutineItem("cat-cow", DoseChange.NONE, Optional.of(seconds(90)),
            List.of("bird-dog"), Sides.LEFT_FIRST);
    private static final Routine ROUTINE = new Routine("mine", "Mine", "As prescribed.", seconds(30), seconds(10),
            seconds(20), Set.of("evening"), List.of(TUCK, COW), Optional.of(DAILY));

    @Test
    void restsStandBetweenTheExercisesAndAtBothEnds() {
        assertEquals(List.of(rest(30), new DraftRow.Work(TUCK), rest(90),
                new DraftRow.Work(COW.withChange(Optional.empty())), rest(20)), Draft.of(ROUTINE).rows());
    }

    @Test
    void aRoutineComesBackAsItWas() {
        assertEquals(Optional.of(ROUTINE), Draft.of(ROUTINE).routine("mine"));
        var plain = ROUTINE.with(List.of(TUCK, RoutineItem.plain("cat-cow").withChange(Optional.of(Duration.ZERO))));
        assertEquals(Optional.of(plain), Draft.of(plain).routine("mine"));
    }

    @Test
    void restsThatMeetCountAsOneUpToTenMinutes() {
        var draft = Draft.named("Mine").plus(0, "chin-tuck").plus(1, rest(400)).plus(2, rest(300)).plus(3, "cat-cow");
        assertEquals(List.of(Optional.empty(), Optional.of(seconds(600))),
                draft.routine("mine").orElseThrow().items().stream().map(RoutineItem::change).toList());
    }

    @Test
    void aRestAloneIsNoRoutine() {
        assertEquals(Optional.empty(), Draft.named("Mine").plus(0, rest(60)).routine("mine"));
    }

    @Test
    void whatIsMeantForAnExerciseLeavesARestAsItIs() {
        var rest = Draft.named("Mine").plus(0, rest(60));
        assertEquals(List.of(rest, rest, rest), List.of(rest.dosed(0, DoseChange.NONE), rest.sided(0, Sides.LEFT),
                rest.swapped(0, "cat-cow")));
        var work = Draft.named("Mine").plus(0, "cat-cow");
        assertEquals(work, work.rested(0, seconds(5)));
        assertEquals(List.of(Optional.of(seconds(60)), Optional.empty()), Stream.of(rest, work)
                .map(draft -> draft.rest(0)).toList());
    }

    @Test
    void noRestIsLongerThanTenMinutesOrNothing() {
        assertThrows(IllegalArgumentException.class, () -> rest(601));
        assertThrows(IllegalArgumentException.class, () -> rest(0));
        assertThrows(IllegalArgumentException.class, () -> new Frequency(0, Set.of(DayOfWeek.MONDAY)));
        assertThrows(IllegalArgumentException.class, () -> new Frequency(1, Set.of()));
    }

    private static DraftRow rest(int length) {
        return new DraftRow.Rest(seconds(length));
    }

    private static Duration seconds(int length) {
        return Duration.ofSeconds(length);
    }
}
