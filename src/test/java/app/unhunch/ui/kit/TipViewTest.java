package app.unhunch.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class TipViewTest {

    private static final String JAVAFX = "javafx.scene.control.Tooltip";

    private final StackPane place = new StackPane();

    @AfterEach
    void closeWindows(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void aPointerThatRestsIsToldWhatCountsNow(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            Tip.on(place, "before");
            Tip.on(place, "now");
            var stage = new Stage();
            stage.setScene(new Scene(place, 300, 200));
            stage.show();
        });
        robot.moveTo(place);
        robot.moveBy(2, 2);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> told().equals(List.of("now")));

        robot.interact(() -> Tip.on(place, "later"));
        assertEquals(List.of("later"), told());
    }

    @Test
    void nothingIsMadeBeforeAPointerComes(FxRobot robot) {
        robot.interact(() -> {
            Tip.on(place, "words");
            assertEquals(false, isMade());
            enter();
            assertEquals(true, isMade());
        });
    }

    @Test
    void aControlTellsItToThoseWhoCannotSeeItToo(FxRobot robot) {
        robot.interact(() -> {
            var button = new Button();
            Tip.on(button, "words");
            assertEquals("words", button.getAccessibleHelp());
            Tip.off(button);
            assertNull(button.getAccessibleHelp());
        });
    }

    @Test
    void whatIsOffIsNotToldAnyMore(FxRobot robot) {
        robot.interact(() -> {
            Tip.on(place, "words");
            enter();
            Tip.off(place);
            enter();
            assertEquals(false, isMade());
            Tip.on(place, "again");
            enter();
            assertEquals("again", ((Tooltip) place.getProperties().get(JAVAFX)).getText());
        });
    }

    private boolean isMade() {
        return place.getProperties().get(JAVAFX) != null;
    }

    private void enter() {
        place.fireEvent(new MouseEvent(MouseEvent.MOUSE_ENTERED, 0, 0, 0, 0, null, 0, false, false, false, false,
                false, false, false, false, false, false, null));
    }

    private static List<String> told() {
        return Window.getWindows().stream().filter(window -> window instanceof Tooltip && window.isShowing())
                .map(window -> ((Tooltip) window).getText()).toList();
    }
}
