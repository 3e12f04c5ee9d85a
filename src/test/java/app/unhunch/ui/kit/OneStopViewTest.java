package app.unhunch.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class OneStopViewTest {

    private final List<String> asked = new ArrayList<>();

    @AfterEach
    void closeWindows(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void arrowsWalkAmongPillsAndTabLeavesThem(FxRobot robot) {
        show(robot, pills());
        assertEquals(List.of("a", "b", "c", "b", "after", "a", "before"), walk(robot, KeyCode.TAB, KeyCode.RIGHT,
                KeyCode.DOWN, KeyCode.LEFT, KeyCode.TAB, null, null));
    }

    @Test
    void thereIsNoWayOverTheEnds(FxRobot robot) {
        show(robot, pills());
        assertEquals(List.of("a", "a", "b", "c", "c"),
                walk(robot, KeyCode.TAB, KeyCode.UP, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT));
    }

    @Test
    void theKeyboardComesInAtTheFirstThatIsChosen(FxRobot robot) {
        var pills = pills();
        ((ToggleButton) pills.getChildren().get(1)).setSelected(true);
        show(robot, pills);
        assertEquals(List.of("b", "after", "b", "before"), walk(robot, KeyCode.TAB, KeyCode.TAB, null, null));
    }

    @Test
    void fromRightToLeftTheArrowsAreMirrored(FxRobot robot) {
        var pills = pills();
        pills.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        show(robot, pills);
        assertEquals(List.of("a", "b", "a", "b"),
                walk(robot, KeyCode.TAB, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.DOWN));
    }

    @Test
    void segmentsChooseWhereAnArrowLeads(FxRobot robot) {
        var segments = new Segments<>("Every", Stream.of("a", "b", "c").map(one -> new Option<>(one, one)).toList(),
                asked::add);
        segments.getChildren().forEach(child -> child.setId(((ToggleButton) child).getText()));
        segments.show(new Option<>("b", "b"));
        show(robot, segments);
        assertEquals(List.of("b", "c", "c", "b"),
                walk(robot, KeyCode.TAB, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT));
        assertEquals(List.of("c", "b"), asked);
    }

    @Test
    void aClickTakesTheKeyboardThereToo(FxRobot robot) {
        show(robot, pills());
        robot.clickOn("#c");
        assertEquals(List.of("b", "after", "c"), walk(robot, KeyCode.LEFT, KeyCode.TAB, null));
    }

    @Test
    void aKeyHeldWithAltIsLeftToThePage(FxRobot robot) {
        show(robot, pills());
        robot.type(KeyCode.TAB);
        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        assertEquals("a", owner());
    }

    private Pane pills() {
        return one(new FlowPane(Stream.of("a", "b", "c").map(name -> {
            var pill = new ToggleButton(name);
            pill.setId(name);
            return pill;
        }).toArray(Node[]::new)));
    }

    private static Pane one(Pane group) {
        OneStop.ofMany(group);
        return group;
    }

    private void show(FxRobot robot, Pane group) {
        robot.interact(() -> {
            var before = button("before");
            var stage = new Stage();
            stage.setScene(new Scene(new VBox(before, group, button("after")), 440, 160));
            stage.show();
            before.requestFocus();
        });
    }

    /// Where each key leads; none is Tab backwards.
    private static List<String> walk(FxRobot robot, @Nullable KeyCode... keys) {
        List<String> met = new ArrayList<>();
        for (var key : keys) {
            if (key == null) {
                robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
            } else {
                robot.type(key);
            }
            met.add(owner());
        }
        return met;
    }

    private static String owner() {
        return Window.getWindows().getFirst().getScene().getFocusOwner().getId();
    }

    private static Button button(String name) {
        var button = new Button(name);
        button.setId(name);
        return button;
    }
}
