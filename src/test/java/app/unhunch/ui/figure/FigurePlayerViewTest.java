package app.unhunch.ui.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.exercise.Beat;
import app.unhunch.exercise.Dose;
import app.unhunch.exercise.Exercise;
import app.unhunch.figure.GoldenMotions;
import app.unhunch.ui.Sessions;
import app.unhunch.ui.Shots;
import app.unhunch.ui.kit.Gallery;
import app.unhunch.ui.look.Look;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.AnimationTimer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
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
class FigurePlayerViewTest {

    private static final Exercise NEEDLE = exercise("thread-the-needle");
    private static final Exercise CAT = exercise("cat-cow");

    private final SimpleObjectProperty<Movement> movement = new SimpleObjectProperty<>(Movement.FULL);
    private Stage window;
    private StackPane page;
    private Gallery.MoveStage player;

    private static Exercise exercise(String id) {
        return Sessions.CATALOG.find(id).orElseThrow();
    }

    @Start
    void start(Stage stage) {
        window = stage;
        var palette = new SimpleObjectProperty<>(Palettes.LIGHT);
        var stages = new FigureStages(id -> Optional.of(GoldenMotions.read(id)), palette, movement);
        var gallery = new FigureGallery(stages.motions(), new Thumbnails(PictureShelf.none()), palette, stages,
                Locale.ENGLISH);
        player = gallery.stage().orElseThrow();
        page = new StackPane(player.node());
        var scene = new Scene(page, 500, 300);
        var look = new Look();
        look.show(Look.Choice.PLAIN);
        look.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void playsOverAndOverUntilItIsStopped(FxRobot robot) throws TimeoutException {
        robot.interact(() -> player.show(CAT, CAT.dose()));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> place(robot) > .01);
        robot.interact(player::playOrPause);
        var stopped = place(robot);
        mark(robot);
        pulses(robot, 8);
        assertEquals(stopped, place(robot));
        assertTrue(marked(robot), "drew although it was stopped");

    }

    @Test
    void drawsNothingWhereItCannotBeSeen(FxRobot robot) throws TimeoutException {
        robot.interact(() -> player.show(CAT, CAT.dose()));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> place(robot) > .01);
        for (Runnable away : List.<Runnable>of(() -> window.setIconified(true), () -> page.getChildren().clear(),
                () -> window.hide())) {
            robot.interact(away);
            mark(robot);
            pulses(robot, 8);
            assertTrue(marked(robot), "drew although it was away");
            robot.interact(() -> {
                window.setIconified(false);
                page.getChildren().setAll(player.node());
                window.show();
            });
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !marked(robot));
        }
    }

    @Test
    void theSliderLeadsThroughTheMove(FxRobot robot) {
        robot.interact(() -> player.show(CAT, CAT.dose()));
        robot.interact(() -> slider(robot).setValue(.25));
        var quarter = seen(robot);
        robot.interact(() -> player.scrub(.5));
        assertEquals(.75, place(robot), 1e-9);
        assertFalse(Arrays.equals(quarter, seen(robot)));
        robot.interact(() -> player.scrub(.5));
        assertEquals(.25, place(robot), 1e-9);
        assertArrayEquals(quarter, seen(robot));
    }

    @Test
    void theTempoIsThatOfTheDose() {
        assertEquals(Map.of("cat", 2.0, "cow", 4.5), Tempo.of(new Dose.Reps(3, 1, Duration.ZERO, List.of(
                new Beat("cat", Duration.ofSeconds(2), Beat.Motion.MOVE),
                new Beat("cow", Duration.ofMillis(4500), Beat.Motion.MOVE)))));
        assertEquals(Map.of("circle", 5.0),
                Tempo.of(new Dose.Circles(Duration.ofSeconds(15), 2, Duration.ZERO, Duration.ofSeconds(5))));
    }

    @Test
    void theOtherSideIsOneClickAway(FxRobot robot) throws TimeoutException {
        robot.interact(() -> player.show(NEEDLE, NEEDLE.dose()));
        var side = robot.from(player.node()).lookup("Right side shown").queryAs(Button.class);
        robot.interact(side::fire);
        assertEquals("Left side shown", side.getText());
        robot.interact(() -> Shots.save(page.getScene(), "figure-player"));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> place(robot) > .01);
        robot.interact(() -> player.show(CAT, CAT.dose()));
        assertFalse(side.isVisible());
    }

    @Test
    void withReducedMotionOnlyTheSliderLeadsFromPoseToPose(FxRobot robot) {
        robot.interact(() -> {
            movement.set(Movement.STILLS);
            player.show(CAT, CAT.dose());
            player.playOrPause();
        });
        pulses(robot, 8);
        assertEquals(0, place(robot));
        robot.interact(() -> player.scrub(.05));
        assertEquals(1.0 / GoldenMotions.read("cat-cow").play().size(), place(robot), 1e-9);
    }

    private Slider slider(FxRobot robot) {
        return robot.from(player.node()).lookup(".slider").queryAs(Slider.class);
    }

    private double place(FxRobot robot) {
        return slider(robot).getValue();
    }

    private Canvas canvas() {
        var stage = (FigureStage) player.node().getChildrenUnmodifiable().getFirst();
        return (Canvas) stage.getChildrenUnmodifiable().getLast();
    }

    /// Leaves a spot that the next frame wipes away.
    private void mark(FxRobot robot) {
        robot.interact(() -> {
            var graphics = canvas().getGraphicsContext2D();
            graphics.setFill(Color.MAGENTA);
            graphics.fillRect(0, 0, 4, 4);
        });
    }

    private boolean marked(FxRobot robot) {
        return seen(robot)[0] == 0xffff00ff;
    }

    private int[] seen(FxRobot robot) {
        var seen = new AtomicReference<int[]>(new int[0]);
        robot.interact(() -> seen.set(Png.argb(canvas().snapshot(null, null))));
        return seen.get();
    }

    private static void pulses(FxRobot robot, int count) {
        var left = new AtomicInteger(count);
        var timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (left.decrementAndGet() <= 0) {
                    stop();
                }
            }
        };
        robot.interact(timer::start);
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> left.get() <= 0);
        } catch (TimeoutException none) {
            throw new AssertionError("no pulses came", none);
        }
    }
}
