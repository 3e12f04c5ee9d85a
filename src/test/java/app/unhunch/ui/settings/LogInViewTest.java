package app.unhunch.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.ui.Shots;
import app.unhunch.ui.kit.ByHand;
import app.unhunch.ui.kit.Place;
import app.unhunch.ui.kit.Switch;
import app.unhunch.ui.look.Look;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// The start at log-in, which is shown as it is and not as it was wished.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class LogInViewTest {

    private final FakeErrands errands = new FakeErrands();
    private final SettingsViewModel model = new SettingsViewModel(_ -> {}, errands, Locale.UK);

    @AfterEach
    void closeWindows(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void f6_theSwitchShowsWhatIsThereAndFollowsIt(FxRobot robot) {
        errands.atLogIn = LogIn.State.ON;
        show(robot);
        assertTrue(lever(robot).isSelected());
        robot.clickOn("#setting-log-in");
        assertFalse(lever(robot).isSelected());
        robot.clickOn("#setting-log-in");
        assertTrue(lever(robot).isSelected());
        assertEquals(List.of("log-in OFF", "log-in ON"), errands.asked);
        errands.atLogIn = LogIn.State.OFF; // by another program
        robot.interact(model::look);
        assertFalse(lever(robot).isSelected());
    }

    @Test
    void f6_aWishThatTheDiskRefusesMovesNothingAndSaysWhy(FxRobot robot) {
        errands.refusal = Optional.of("read-only file system");
        show(robot);
        robot.clickOn("#setting-log-in");
        assertFalse(lever(robot).isSelected());
        assertTrue(robot.lookup(".label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().equals("This could not be changed: read-only file system")));
    }

    private void show(FxRobot robot) {
        robot.interact(() -> {
            var view = new SettingsView(model, new ByHand(), Locale.UK, List.of(), _ -> {});
            var stage = new Stage();
            stage.setScene(new Scene(view, 960, 900));
            new Look().dress(stage.getScene());
            stage.show();
            view.arrive(new Place.Choices("breaks"));
            Shots.save(stage.getScene(), "settings-log-in");
        });
    }

    private static Switch lever(FxRobot robot) {
        return robot.lookup("#setting-log-in").queryAs(Switch.class);
    }
}
