package app.unhunch.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.ui.Shots;
import app.unhunch.ui.kit.ByHand;
import app.unhunch.ui.kit.HoldButton;
import app.unhunch.ui.kit.Place;
import app.unhunch.ui.look.Look;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
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
class KeepingViewTest {

    private static final Path ZIP = Path.of("unhunch-backup.zip");

    private final ByHand later = new ByHand();
    private final FakeErrands errands = new FakeErrands();
    private final FakeKeeping keeping = errands.keeping;
    private final SettingsViewModel model = new SettingsViewModel(_ -> {}, errands, Locale.UK);

    @AfterEach
    void closeWindows(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void aBackupIsToldOf(FxRobot robot) {
        show(robot);
        robot.interact(() -> model.keeping().backUp(ZIP));
        assertSaid(robot, "Saved as unhunch-backup.zip");
        keeping.problem = Optional.of("disk full");
        robot.interact(() -> model.keeping().backUp(ZIP));
        assertSaid(robot, "Not saved: disk full");
    }

    @Test
    void whatABackupHoldsIsToldBeforeItIsRestored(FxRobot robot) {
        show(robot);
        robot.interact(() -> model.keeping().choose(ZIP));
        assertSaid(robot, "A backup of Thu 12 Nov, 14:03");
        assertSaid(robot, "It holds: settings, routines, history, packs.");
        shot(robot, "settings-restore");
        robot.clickOn("#restore-not");
        assertWhere(robot, "restore", "chapter-data");
        assertEquals(List.of("look into unhunch-backup.zip"), keeping.asked);
        robot.interact(() -> model.keeping().choose(ZIP));
        robot.type(KeyCode.SPACE);
        assertEquals("restore unhunch-backup.zip", keeping.asked.getLast());
        assertSaid(robot,
                "Restored. What was here before is in /home/someone/.local/share/unhunch/before-restore-2026-11-21");
        assertWhere(robot, "restore", "chapter-data");
    }

    @Test
    void aFileThatIsNoBackupSaysWhyAndThatNothingChanged(FxRobot robot) {
        show(robot);
        for (var reason : Keeping.Reason.values()) {
            keeping.seen = new Keeping.Seen.Bad(reason, "notes.zip: the technical line");
            robot.interact(() -> model.keeping().choose(ZIP));
            assertSaid(robot, "Nothing was changed.");
            assertSaid(robot, "notes.zip: the technical line");
        }
        shot(robot, "settings-restore-bad");
        robot.clickOn("#restore-close");
        assertTrue(robot.lookup("#restore-close").tryQuery().isEmpty());
        keeping.seen = new FakeKeeping().seen;
        keeping.outcome = new Keeping.Outcome.Nobody();
        robot.interact(() -> model.keeping().choose(ZIP));
        robot.clickOn("#restore-now");
        assertSaid(robot, "The timer does not answer. It restores; open Unhunch again to start it.");
    }

    @Test
    void everythingIsDeletedOnlyByAButtonHeldForTwoSeconds(FxRobot robot) {
        show(robot);
        robot.clickOn("#delete-all");
        assertEquals("keep-all", robot.lookup("#keep-all").queryButton().getScene().getFocusOwner().getId());
        shot(robot, "settings-delete");
        robot.clickOn("#delete-now");
        robot.moveTo("#delete-now").press(MouseButton.PRIMARY);
        pass(robot, Duration.ofMillis(1900));
        robot.release(MouseButton.PRIMARY);
        pass(robot, Duration.ofSeconds(5));
        assertEquals(List.of(), keeping.asked);
        robot.clickOn("#keep-all");
        assertTrue(robot.lookup("#delete-now").tryQuery().isEmpty());
        robot.clickOn("#delete-all").press(KeyCode.TAB).release(KeyCode.TAB).press(KeyCode.SPACE);
        assertEquals("Keep holding", robot.lookup("#delete-now").queryButton().getText());
        pass(robot, HoldButton.LENGTH);
        assertEquals(List.of("delete"), keeping.asked);
        robot.release(KeyCode.SPACE);
        assertSaid(robot, "The timer does not answer, so nothing was deleted. Open Unhunch again to start it.");
        assertFalse(model.keeping().deletingProperty().get());
    }

    /// Where the keyboard is, and which chapter is marked.
    private static void assertWhere(FxRobot robot, String focused, String chapter) {
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(focused, chapter),
                List.of(robot.lookup("#restore").query().getScene().getFocusOwner().getId(),
                        robot.lookup(".uh-nav").<ToggleButton>queryAllAs(ToggleButton.class).stream()
                                .filter(ToggleButton::isSelected).map(Node::getId).collect(Collectors.joining())));
    }

    private void show(FxRobot robot) {
        robot.interact(() -> {
            var stage = new Stage();
            var view = new SettingsView(model, later, Locale.UK, List.of(), _ -> {});
            var scene = new Scene(view, 980, 800);
            new Look().dress(scene);
            stage.setScene(scene);
            stage.show();
            view.arrive(new Place.Choices("data"));
        });
    }

    private static void shot(FxRobot robot, String name) {
        robot.interact(() -> Shots.save(Window.getWindows().getFirst().getScene(), name));
    }

    private void pass(FxRobot robot, Duration time) {
        robot.interact(() -> later.pass(time));
    }

    private static void assertSaid(FxRobot robot, String words) {
        var said = robot.lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
        assertTrue(said.contains(words), () -> words + " is not in " + said);
    }
}
