package app.unhunch.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.ui.kit.Tip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

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
    void aWindowIsGivenItsPictureInTheSizesThatAreAskedFor(FxRobot robot) throws TimeoutException {
        var windows = new ArrayList<Stage>();
        robot.interact(() -> {
            windows.add(new Stage());
            WindowIcon.give(windows.getFirst());
        });
        var icons = windows.getFirst().getIcons();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> icons.size() == 2);
        robot.interact(() -> WindowIcon.give(windows.getFirst()));
        assertEquals(Set.of(32.0, 128.0), icons.stream().map(Image::getWidth).collect(Collectors.toSet()));
    }

    @Test
    void wordsFromTheRightStayInOneLineWithAllOfThemInAHint(FxRobot robot) {
        var words = "\u05e9\u05d2\u05e8\u05ea \u05d1\u05d5\u05e7\u05e8 ".repeat(6);
        var label = new Label(words);
        label.setWrapText(true);
        robot.interact(() -> {
            var scene = new Scene(new StackPane(new ScrollPane(label)), 100, 100);
            var look = new Look();
            look.dress(scene);
            label.setMaxWidth(90);
            var stage = new Stage();
            stage.setScene(scene);
            new OneLine(scene).run();
            assertEquals(List.of(false, words),
                    List.of(label.isWrapText(), Tip.find(label).orElseThrow().tooltip().getText()));
            stage.show();
            look.undress(scene);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            assertTrue(label.getHeight() > 0 && label.getHeight() < 40);
            label.setText("left to right");
            new OneLine(label.getScene()).run();
            assertTrue(label.isWrapText());
            assertEquals(Optional.empty(), Tip.find(label));
            label.getScene().getWindow().hide();
        });
    }

    @Test
    void textOfImpossibleSizeIsRefused() {
        assertThrows(IllegalArgumentException.class,
                () -> new Look.Choice(Look.Tone.LIGHT, Look.Contrast.NORMAL, Look.Motion.FULL, 89));
    }
}
