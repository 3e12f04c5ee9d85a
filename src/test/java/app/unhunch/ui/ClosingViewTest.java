package app.unhunch.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.settings.Theme;
import app.unhunch.ui.kit.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// The main window as it is closed by the user and by the end of the program.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ClosingViewTest {

    @AfterEach
    void closeWindows(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void aWindowWithNothingUnsavedIsClosedAtOnce(FxRobot robot) {
        var scene = build(new SampleScreens(robot, Locale.UK, Theme.LIGHT, 100));
        close(robot, scene);
        assertFalse(scene.getWindow().isShowing());
    }

    @Test
    void aDraftIsAskedForBeforeTheWindowGoes(FxRobot robot) {
        var scene = build(new SampleScreens(robot, Locale.UK, Theme.LIGHT, 100));
        fire(robot, "#row-remove");
        close(robot, scene);
        assertTrue(scene.getWindow().isShowing());
        fire(robot, "#leave-stay");
        assertTrue(scene.getWindow().isShowing());
        close(robot, scene);
        fire(robot, "#leave-discard");
        assertFalse(scene.getWindow().isShowing());
    }

    @Test
    void aDraftIsAskedForBeforeTheProgramEnds(FxRobot robot) {
        var screens = new SampleScreens(robot, Locale.UK, Theme.LIGHT, 100);
        build(screens);
        fire(robot, "#row-remove");
        var said = new ArrayList<String>();
        quit(screens, said);
        assertEquals(List.of(), said);
        fire(robot, "#leave-stay");
        assertEquals(List.of("stays"), said);
        quit(screens, said);
        fire(robot, "#leave-save");
        assertEquals(List.of("stays", "ends"), said);
    }

    private static Scene build(SampleScreens samples) {
        var scene = samples.show("routines");
        samples.screens().show(new Place.Build("my-lunch-reset"));
        WaitForAsyncUtils.waitForFxEvents();
        return scene;
    }

    private static void quit(SampleScreens samples, List<String> said) {
        samples.screens().beforeQuitting(() -> said.add("ends"), () -> said.add("stays"));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void close(FxRobot robot, Scene scene) {
        robot.interact(() -> scene.getWindow()
                .fireEvent(new WindowEvent(scene.getWindow(), WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    private static void fire(FxRobot robot, String button) {
        robot.interact(robot.lookup(button).queryAs(Button.class)::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
