package app.unhunch.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class LookViewTest {

    @Test
    void ourTypefacesAnswerToTheNamesTheStyleSheetsUse() {
        assertEquals(List.of("Inter", "Inter Medium", "Inter Semi Bold", "Inter Display Semi Bold"), Fonts.load());
    }

    @Test
    void aDressedSceneFollowsThemeContrastAndTextSize(FxRobot robot) {
        robot.interact(() -> {
            var label = new Label("words");
            label.getStyleClass().addAll("cap", "muted");
            var scene = new Scene(new StackPane(label), 100, 100);
            var look = new Look();
            look.dress(scene);
            label.applyCss();
            assertEquals(Color.web("#50605D"), label.getTextFill());
            assertEquals(12, label.getFont().getSize(), 0.01);
            look.show(new Look.Choice(Look.Tone.DARK, Look.Contrast.HIGH, Look.Motion.FULL, 150));
            label.applyCss();
            assertEquals(Color.web("#E8EDE9"), label.getTextFill());
            assertEquals(18, label.getFont().getSize(), 0.01);
        });
    }

    @Test
    void textOfImpossibleSizeIsRefused() {
        assertThrows(IllegalArgumentException.class,
                () -> new Look.Choice(Look.Tone.LIGHT, Look.Contrast.NORMAL, Look.Motion.FULL, 89));
    }
}
