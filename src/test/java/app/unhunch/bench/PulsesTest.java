package app.unhunch.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PulsesTest {

    private static final Pulses TOLD = Pulses.of("""
            [111 74ms:19ms][112 6ms:17ms]

            PULSE: 114 [15ms:63ms]
            T32 (2 +6ms): Layout Pass
            T32 (8 +0ms): Waiting for previous rendering
            T32 (8 +3ms): Copy state to render graph
            T24 (9 +53ms): Painting

            PULSE: 115 [20ms:88ms]
            T32 (1 +10ms): Update bounds
            T32 (11 +32ms): Waiting for previous rendering
            T32 (44 +40ms): Copy state to render graph
            [116 16ms:4ms]
            """);

    @Test
    void everyFrameCounts() {
        assertEquals(5, TOLD.count());
    }

    @Test
    void waitingForTheRendererIsNoWork() {
        assertEquals(List.of(11, 52), TOLD.own());
        assertEquals(1, TOLD.longerThan(32));
    }
}
