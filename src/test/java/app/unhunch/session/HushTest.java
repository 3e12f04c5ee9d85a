package app.unhunch.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class HushTest {

    @Test
    void e12_aCallHushesItUntilTheUserLiftsThatAndTheNextOneHushesItAgain() {
        assertEquals(List.of(Hush.CALL, Hush.CALL, Hush.LIFTED, Hush.LIFTED, Hush.NONE, Hush.NONE, Hush.CALL),
                after(List.of(Hush::inCall, Hush::inCall, Hush::lifted, Hush::inCall, Hush::afterCall, Hush::lifted,
                        Hush::inCall)));
    }

    private static List<Hush> after(List<UnaryOperator<Hush>> changes) {
        var hush = new Hush[]{Hush.NONE};
        return changes.stream().map(change -> hush[0] = change.apply(hush[0])).toList();
    }
}
