package app.unhunch.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditsTest {

    private static final Draft EMPTY = Draft.named("Mine");
    private static final Draft ONE = EMPTY.plus(0, "cat-cow");
    private static final Draft TWO = ONE.plus(0, "chin-tuck");

    @Test
    void stepsGoBackAndForth() {
        var edits = Edits.of(EMPTY).then(ONE).then(TWO).then(TWO);
        assertEquals(new Edits(List.of(EMPTY, ONE), TWO, List.of()), edits);
        assertEquals(new Edits(List.of(EMPTY), ONE, List.of(TWO)), edits.undone());
        assertEquals(edits, edits.undone().redone());
        assertEquals(new Edits(List.of(), EMPTY, List.of(ONE, TWO)), edits.undone().undone().undone());
        assertEquals(new Edits(List.of(EMPTY), TWO, List.of()), edits.undone().undone().then(TWO));
    }

    @Test
    void whatWasKeptStaysOneRoutineInEveryStep() {
        var kept = Edits.of(EMPTY).then(ONE).undone().under("mine");
        assertEquals("mine", kept.now().id());
        assertEquals("mine", kept.redone().now().id());
    }

    @ParameterizedTest
    @MethodSource("app.unhunch.Seeds#hundred")
    void everythingCanBeTakenBackInWhateverOrderItWasDone(RandomGenerator random) {
        var edits = Edits.of(TWO.plus(0, "wall-angels"));
        var steps = random.nextInt(1, 60);
        for (var step = 0; step < steps; step++) {
            edits = edits.then(any(edits.now(), random));
        }
        var last = edits.now();
        var back = edits;
        while (!back.past().isEmpty()) {
            back = back.undone();
        }
        assertEquals(TWO.plus(0, "wall-angels"), back.now());
        while (!back.future().isEmpty()) {
            back = back.redone();
        }
        assertEquals(last, back.now());
    }

    private static Draft any(Draft draft, RandomGenerator random) {
        var size = draft.rows().size();
        return switch (size < 2 ? 0 : random.nextInt(4)) {
            case 0 -> draft.plus(random.nextInt(size + 1), "cat-cow");
            case 1 -> draft.without(random.nextInt(size));
            case 2 -> draft.moved(random.nextInt(size), random.nextInt(size));
            default -> draft.repeated(random.nextInt(size));
        };
    }
}
