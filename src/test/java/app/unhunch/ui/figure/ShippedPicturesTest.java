package app.unhunch.ui.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.figure.Motion;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// No limb of a shipped motion pops in front, vanishes or changes its edges within a frame.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ShippedPicturesTest {

    static Stream<Named<Motion>> motions() {
        return MotionFiles.read(MotionFiles.SHIPPED).stream().map(motion -> Named.of(motion.id(), motion));
    }

    @ParameterizedTest
    @MethodSource("motions")
    void nothingPops(Motion motion, FxRobot robot) {
        var faults = new AtomicReference<>(List.of(""));
        robot.interact(() -> faults.set(Steadiness.faults(motion)));
        assertEquals(List.of(), faults.get());
    }
}
