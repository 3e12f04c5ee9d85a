package app.unhunch.ui.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.unhunch.figure.BodySide;
import app.unhunch.figure.GoldenMotions;
import app.unhunch.figure.Motion;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class FigureStageViewTest {

    private static final Motion TURN = GoldenMotions.read("seated-rotation");

    private FigureStage figure;

    @Start
    void start(Stage stage) {
        figure = new FigureStage();
        stage.setScene(new Scene(new StackPane(figure), 240, 240));
        stage.show();
    }

    private int[] seen(FxRobot robot, Runnable act) {
        var seen = new AtomicReference<int[]>(new int[0]);
        robot.interact(() -> {
            act.run();
            figure.layout();
            seen.set(Png.argb(figure.snapshot(null, null)));
        });
        return seen.get();
    }

    @Test
    void showsWhatItIsTold(FxRobot robot) {
        var empty = seen(robot, figure::clear);
        var ready = seen(robot, () -> figure.show(TURN, BodySide.RIGHT));
        var turned = seen(robot, () -> figure.pose(1, 1));
        assertFalse(Arrays.equals(empty, ready));
        assertFalse(Arrays.equals(ready, turned));
        assertArrayEquals(empty, seen(robot, figure::clear));
    }

    @Test
    void beatsCountOnRoundAndRound(FxRobot robot) {
        var second = seen(robot, () -> {
            figure.show(TURN, BodySide.RIGHT);
            figure.pose(1, .6);
        });
        assertArrayEquals(second, seen(robot, () -> figure.pose(1 + 3 * TURN.play().size(), .6)));
    }

    @Test
    void aTurnEndsOnTheOtherSide(FxRobot robot) {
        var left = seen(robot, () -> figure.show(TURN, BodySide.LEFT));
        seen(robot, () -> figure.show(TURN, BodySide.RIGHT));
        var half = seen(robot, () -> figure.turn(TURN, BodySide.LEFT, .5));
        assertFalse(Arrays.equals(left, half));
        assertArrayEquals(left, seen(robot, () -> figure.turn(TURN, BodySide.LEFT, 1)));
    }

    @Test
    void stillsShowKeyPosesOnly(FxRobot robot) throws TimeoutException {
        seen(robot, () -> {
            figure.movementProperty().set(Movement.STILLS);
            figure.show(TURN, BodySide.RIGHT);
            figure.pose(0, .1);
        });
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS,
                () -> figure.getChildrenUnmodifiable().getLast().getOpacity() == 1);
        var early = seen(robot, () -> figure.pose(0, .1));
        assertArrayEquals(early, seen(robot, () -> figure.pose(0, .8)));
    }
}
