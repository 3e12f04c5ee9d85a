package app.unhunch.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class DialogFocusViewTest {

    private final DialogLayer layer = new DialogLayer();
    private final List<Button> buttons = new ArrayList<>();

    @AfterEach
    void closeWindows(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void whoUsesTheKeyboardSeesWhereItIsInADialogAndAfterIt(FxRobot robot) {
        show(robot);
        robot.interact(page()::requestFocus);
        robot.type(KeyCode.SPACE);
        assertTrue(ring(yes()));
        robot.interact(layer::close);
        assertTrue(ring(page()));
    }

    @Test
    void whoUsesTheKeyboardSeesWhereTheProgramPutsIt(FxRobot robot) {
        show(robot);
        robot.interact(page()::requestFocus);
        robot.type(KeyCode.SPACE);
        robot.interact(no()::requestFocus);
        assertTrue(ring(no()));
        assertFalse(ring(yes()));
    }

    @Test
    void whoUsesTheMouseSeesNoRing(FxRobot robot) {
        show(robot);
        robot.clickOn(page());
        assertTrue(yes().isFocused());
        assertFalse(ring(yes()));
    }

    @Test
    void aRingDoesNotComeBackWithAClick(FxRobot robot) {
        show(robot);
        robot.interact(page()::requestFocus);
        robot.type(KeyCode.SPACE);
        robot.clickOn(no()).clickOn(yes());
        assertTrue(yes().isFocused());
        assertFalse(ring(yes()));
    }

    @Test
    void whatIsWithinAScrollTakesTheKeyboardToo(FxRobot robot) {
        show(robot);
        robot.interact(() -> layer.open(new VBox(new RoomyScroll(new VBox(no()))), no()));
        assertEquals(no(), layer.getScene().getFocusOwner());
    }

    private Button page() {
        return buttons.get(0);
    }

    private Button yes() {
        return buttons.get(1);
    }

    private Button no() {
        return buttons.get(2);
    }

    private void show(FxRobot robot) {
        robot.interact(() -> {
            buttons.addAll(List.of(new Button("page"), new Button("yes"), new Button("no")));
            page().setOnAction(_ -> layer.open(new VBox(yes(), no()), yes()));
            var stage = new Stage();
            stage.setScene(new Scene(new StackPane(page(), layer), 400, 300));
            stage.show();
        });
    }

    private static boolean ring(Node node) {
        return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("focus-visible"));
    }
}
