package app.unhunch.ui.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.exercise.Side;
import app.unhunch.figure.BodySide;
import app.unhunch.figure.GoldenMotions;
import app.unhunch.figure.Motion;
import app.unhunch.routine.Phase;
import app.unhunch.routine.Step;
import app.unhunch.ui.Sessions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The figure stands where number, ring and voice stand.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class FigureContentViewTest {

    private static final Motion CAT = GoldenMotions.read("cat-cow");
    private static final Motion NEEDLE = GoldenMotions.read("thread-the-needle");

    private FigureStage figure;
    private FigureContent content;

    @Start
    void start(Stage stage) {
        figure = new FigureStage();
        figure.frameProperty().set(FigureFrame.ROUND);
        content = new FigureContent(id -> Optional.of(GoldenMotions.read(id)), figure, FigureContent.Use.RING);
        stage.setScene(new Scene(new StackPane(content.node()), 240, 240));
        stage.show();
    }

    private static Step step(String id, Phase phase) {
        return Sessions.timeline(List.of(id)).steps().stream().filter(step -> step.phase() == phase).findFirst()
                .orElseThrow();
    }

    @Test
    void aBeatTakesTheSecondsOfTheDose(FxRobot robot) {
        var reps = step("cat-cow", Phase.REPS);
        var pace = reps.pace().orElseThrow();
        var second = pace.beats().get(1);
        var middle = pace.start(3, 1).plus(second.length().dividedBy(2));
        var shown = seen(robot, () -> content.show(reps, middle));
        assertArrayEquals(seen(robot, () -> {
            figure.stand(CAT, BodySide.RIGHT);
            figure.breathe(middle.toMillis() / 1e3);
            figure.pose(2 * pace.beats().size() + 1, .5);
        }), shown);
    }

    @Test
    void aHoldMovesInAndThenStaysBreathing(FxRobot robot) {
        var hold = step("thread-the-needle", Phase.HOLD);
        var there = seen(robot, () -> content.show(hold, Duration.ofSeconds(10)));
        assertArrayEquals(seen(robot, () -> {
            figure.stand(NEEDLE, hold.side() == Side.LEFT ? BodySide.LEFT : BodySide.RIGHT);
            figure.breathe(10);
            figure.pose(0, 1);
        }), there);
        assertFalse(Arrays.equals(there, seen(robot, () -> content.show(hold, Duration.ofSeconds(1)))));
    }

    @Test
    void getReadyShowsThePoseItStartsFrom(FxRobot robot) {
        var ready = step("cat-cow", Phase.GET_READY);
        var shown = seen(robot, () -> content.show(ready, Duration.ofSeconds(1)));
        assertArrayEquals(seen(robot, () -> figure.show(CAT, BodySide.RIGHT)), shown);
    }

    @Test
    void underANumberItStandsLowInTheSameRing(FxRobot robot) {
        var ready = step("cat-cow", Phase.GET_READY);
        var whole = seen(robot, () -> content.show(ready, Duration.ofSeconds(1)));
        robot.interact(() -> ((StackPane) content.node().getParent()).setPadding(new Insets(80, 0, 0, 0)));
        var low = seen(robot, () -> content.show(ready, Duration.ofSeconds(1)));
        assertEquals(FigureFrame.LOW, figure.frameProperty().get());
        assertEquals(whole.length, low.length, "the ring became another");
        assertTrue(first(low) > first(whole), "it does not stand lower");
    }

    /// The first pixel that is drawn, row by row.
    private static int first(int[] pixels) {
        return IntStream.range(0, pixels.length).filter(i -> pixels[i] >>> 24 > 200 && pixels[i] != -1).findFirst()
                .orElseThrow();
    }

    @Test
    void whatStandsStillIsNotDrawnAgain(FxRobot robot) {
        var reps = step("cat-cow", Phase.REPS);
        seen(robot, () -> content.show(reps, Duration.ofSeconds(4)));
        seen(robot, () -> {
            var graphics = canvas().getGraphicsContext2D();
            graphics.setFill(Color.MAGENTA);
            graphics.fillRect(0, 0, 4, 4);
        });
        var paused = seen(robot, () -> content.show(reps, Duration.ofSeconds(4)));
        assertTrue(paused[0] == 0xffff00ff, "a paused figure was drawn again");
        assertFalse(seen(robot, () -> content.show(reps, Duration.ofSeconds(5)))[0] == 0xffff00ff);
    }

    private Canvas canvas() {
        return (Canvas) figure.getChildrenUnmodifiable().getLast();
    }

    private int[] seen(FxRobot robot, Runnable act) {
        var seen = new AtomicReference<int[]>(new int[0]);
        robot.interact(() -> {
            act.run();
            content.node().getScene().getRoot().layout();
            seen.set(Png.argb(canvas().snapshot(null, null)));
        });
        return seen.get();
    }
}
