package app.unhunch.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.unhunch.exercise.DoseChange;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OwnRoutinesTest {

    private static final Routine ONE = routine("one", "cat-cow");
    private static final Routine TWO = routine("two", "cat-cow");
    private static final Routine OTHER_ONE = routine("one", "chin-tuck");
    private static final OwnRoutines BOTH = new OwnRoutines(List.of(ONE, TWO), List.of("routines.json:9:1: odd"));

    @Test
    void aRoutineTakesItsPlaceAndOnesThatAreThereAreReplaced() {
        var three = routine("three", "cat-cow");
        assertEquals(List.of(three, ONE, TWO), BOTH.with(new RoutineChange.Put(0, three)).all());
        assertEquals(List.of(ONE, TWO, three), BOTH.with(new RoutineChange.Put(99, three)).all());
        assertEquals(List.of(OTHER_ONE, TWO), BOTH.with(new RoutineChange.Put(0, OTHER_ONE)).all());
        assertEquals(List.of(TWO, OTHER_ONE), BOTH.with(new RoutineChange.Put(1, OTHER_ONE)).all());
        assertThrows(IllegalArgumentException.class, () -> new RoutineChange.Put(-1, ONE));
    }

    @Test
    void aChangeSaidTwiceDoesTheSameAsOnce() {
        for (var change : List.of(new RoutineChange.Put(1, OTHER_ONE), new RoutineChange.Remove("two"))) {
            assertEquals(BOTH.with(change), BOTH.with(change).with(change));
        }
    }

    @Test
    void whatIsTakenAwayCanBePutBackWhereItWas() {
        var without = BOTH.with(new RoutineChange.Remove("one"));
        assertEquals(List.of(TWO), without.all());
        assertEquals(BOTH, without.with(new RoutineChange.Put(BOTH.place("one"), ONE)));
        assertEquals(2, BOTH.place("three"));
        assertEquals(Optional.of(TWO), BOTH.find("two"));
    }

    private static Routine routine(String id, String exercise) {
        return new Routine(id, "My " + id, "", Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ZERO, Set.of(),
                List.of(new RoutineItem(exercise, DoseChange.NONE, Optional.empty(), List.of())));
    }
}
