package app.unhunch.ui.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.unhunch.figure.BodySide;
import app.unhunch.figure.GoldenMotions;
import app.unhunch.figure.Palette;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class FigureStagesViewTest {

    private final SimpleObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palettes.LIGHT);
    private final SimpleObjectProperty<Movement> movement = new SimpleObjectProperty<>(Movement.FULL);
    private FigureStage figure;

    @Start
    void start(Stage stage) {
        figure = new FigureStages(id -> Optional.of(GoldenMotions.read(id)), palette, movement).stage(FigureFrame.DISC);
        stage.setScene(new Scene(new StackPane(figure), 240, 240));
        stage.show();
    }

    @Test
    void stagesFollowTheTheme(FxRobot robot) {
        var light = seen(robot, () -> figure.show(GoldenMotions.read("cat-cow"), BodySide.RIGHT));
        var dark = seen(robot, () -> palette.set(Palettes.DARK));
        assertFalse(Arrays.equals(light, dark));
        assertEquals(Palettes.DARK, figure.paletteProperty().get());
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
}
