package app.unhunch.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.exercise.DoseChange;
import app.unhunch.routine.RoutineItem;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// A routine put together and changed, with as many clicks as were promised.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class RoutineFlowViewTest {

    @RegisterExtension
    private final Flow flow = Flow.settled();
    private final Pointer click = flow.click();
    private final FxRobot robot = new FxRobot();

    @Test
    void aRowIsRemovedWithOneClickAndTakenBackWithOne() {
        click.on("#nav-routines").on("#routine-desk-reset");
        assertEquals(4, rows());
        var before = click.clicks();
        click.on("#row-remove");
        assertEquals(3, rows());
        click.on("#undo");
        assertEquals(4, rows());
        assertEquals(2, click.clicks() - before);
    }

    @Test
    void aMoveBeginsANewRoutineFromItsPageWithTwoClicksAndIsInItAsItWasSet() {
        click.on("#nav-library").on("#library-search").write("chin tuck").on(".uh-move .t4").on(".uh-step.right");
        var before = click.clicks();
        click.on("#move-add").on("#add-to-new");
        var made = flow.house().own().all().getFirst();
        assertEquals(List.of("chin-tuck"), made.items().stream().map(RoutineItem::exercise).toList());
        assertEquals(2, click.clicks() - before);
        click.on("#nav-routines").on("#routine-" + made.id());
        assertEquals(1, rows());
        assertNotEquals(DoseChange.NONE, made.items().getFirst().dose());
    }

    @Test
    void theKeyboardIsOnACardThenOnTheFirstRowThenOnTheSearchOfANewOne() {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);
        assertEquals("routine-desk-reset", focused());
        click.type(KeyCode.ENTER);
        assertTrue(owner().getStyleClass().contains("uh-routine-row"), owner().toString());
        click.type(KeyCode.ESCAPE);
        assertEquals("routine-desk-reset", focused());
        click.type(KeyCode.N);
        assertEquals("builder-search", focused());
        assertEquals(0, click.clicks());
    }

    private String focused() {
        return String.valueOf(owner().getId());
    }

    private Node owner() {
        WaitForAsyncUtils.waitForFxEvents();
        return Window.getWindows().getFirst().getScene().getFocusOwner();
    }

    private long rows() {
        return robot.lookup(".uh-routine-row").queryAll().stream().filter(Pointer::isSeen).count();
    }
}
