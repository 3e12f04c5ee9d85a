package app.unhunch.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.ui.look.Look;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class FormRowViewTest {

    @Test
    void aListBelowItsNameEndsAsFarAboveTheEdgeAsTheNameBegins(FxRobot robot) {
        robot.interact(() -> {
            var list = new Select<>("Routine", List.of(new Option<>(1, "A routine with quite a long name")), _ -> {});
            var row = new FormRow("Routine", "Moves that need only your chair, or little room", list);
            var page = new VBox(row);
            new Look().dress(new Scene(page, 300, 300));
            page.applyCss();
            page.layout();
            row.layout();
            assertTrue(list.getLayoutY() > row.getInsets().getTop() + 20, "below");
            assertEquals(row.getInsets().getBottom(), row.getHeight() - list.getLayoutY() - list.getHeight(), 0.01);
        });
    }
}
