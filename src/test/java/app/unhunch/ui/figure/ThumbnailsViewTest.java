package app.unhunch.ui.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.unhunch.figure.GoldenMotions;
import app.unhunch.figure.Motion;
import app.unhunch.figure.Picture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
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
class ThumbnailsViewTest {

    private static final Motion CAT = GoldenMotions.read("cat-cow");
    private static final Motion TURN = GoldenMotions.read("seated-rotation");

    private final Map<String, Picture> shelf = new HashMap<>();
    private final Thumbnails thumbnails = on(shelf);

    @Start
    void start(Stage stage) {
        stage.hide();
    }

    private static Thumbnails on(Map<String, Picture> shelf) {
        return new Thumbnails(new PictureShelf() {

            @Override
            public void find(String name, Consumer<Optional<Picture>> then) {
                then.accept(Optional.ofNullable(shelf.get(name)));
            }

            @Override
            public void keep(String name, Picture picture) {
                shelf.put(name, picture);
            }
        });
    }

    private static Thumbnails.Key key(Motion motion) {
        return new Thumbnails.Key(motion, Palettes.LIGHT, 60, 40, 0, 2);
    }

    @Test
    void drawsEachOnceAndOneAPulse(FxRobot robot) throws TimeoutException {
        var drawn = new ArrayList<Integer>();
        var pulses = new ArrayList<Integer>();
        robot.interact(() -> {
            for (var motion : List.of(CAT, TURN, CAT)) {
                thumbnails.request(key(motion), () -> true, _ -> drawn.add(pulses.size()));
            }
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    pulses.add(drawn.size());
                    if (drawn.size() == 3) {
                        stop();
                    }
                }
            }.start();
        });
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> drawn.size() == 3);
        assertEquals(3, drawn.stream().distinct().count(), "in pulses " + drawn);
        assertEquals(2, shelf.size());
    }

    @Test
    void whatNobodyWaitsForAnyMoreIsNotDrawn(FxRobot robot) throws TimeoutException {
        var drawn = new ArrayList<Image>();
        robot.interact(() -> {
            thumbnails.request(key(TURN), () -> false, drawn::add);
            thumbnails.request(key(CAT), () -> true, drawn::add);
        });
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> !drawn.isEmpty());
        assertEquals(Set.of(key(CAT).name()), shelf.keySet());
    }

    @Test
    void takesFromTheShelfWhatAnEarlierRunDrew(FxRobot robot) throws TimeoutException {
        var drawn = new ArrayList<Image>();
        robot.interact(() -> thumbnails.request(key(CAT), () -> true, drawn::add));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> drawn.size() == 1);
        robot.interact(() -> on(shelf).request(key(CAT), () -> true, drawn::add));
        assertArrayEquals(Png.argb(drawn.get(0)), Png.argb(drawn.get(1)));
        assertEquals(1, shelf.size());
    }

    @Test
    void whatIsSeenBeyondThePictureIsAroundTheSamePicture(FxRobot robot) {
        robot.interact(() -> {
            var narrow = Thumbnails.draw(new Thumbnails.Key(CAT, Palettes.LIGHT, 60, 40, 0, 1));
            var wide = Thumbnails.draw(new Thumbnails.Key(CAT, Palettes.LIGHT, 60, 40, 8, 1));
            assertEquals(76, wide.getWidth());
            var middle = Png.argb(new WritableImage(wide.getPixelReader(), 8, 0, 60, 40));
            var before = Png.argb(narrow);
            for (var i = 0; i < before.length; i++) {
                assertEquals(before[i] >>> 24, middle[i] >>> 24, 3, "how much of pixel " + i + " is covered");
            }
        });
    }

    @Test
    void whatLooksDifferentHasAnotherName() {
        var name = key(CAT).name();
        assertEquals(name, key(GoldenMotions.read("cat-cow")).name());
        assertNotEquals(name, key(TURN).name());
        assertNotEquals(name, new Thumbnails.Key(CAT, Palettes.DARK, 60, 40, 0, 2).name());
        assertNotEquals(name, new Thumbnails.Key(CAT, Palettes.LIGHT, 60, 40, 0, 1).name());
        assertNotEquals(name, new Thumbnails.Key(CAT, Palettes.LIGHT, 60, 40, 8, 2).name());
    }
}
