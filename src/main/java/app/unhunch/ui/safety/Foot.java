package app.unhunch.ui.safety;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Buttons below a dialog: those that stand back at the left, those that lead on at the right, in rows where they are too
/// wide for one.
final class Foot extends HBox {

    private final FlowPane left = new FlowPane(8, 8);
    private final FlowPane right = new FlowPane(10, 10);

    Foot() {
        super(12);
        setAlignment(Pos.CENTER_LEFT);
        left.setAlignment(Pos.CENTER_LEFT);
        right.setAlignment(Pos.CENTER_RIGHT);
        left.setPrefWrapLength(0);
        right.setPrefWrapLength(0);
        HBox.setHgrow(right, Priority.ALWAYS);
    }

    void left(List<Button> buttons) {
        left.getChildren().setAll(buttons);
        left.setPrefWrapLength(wide(buttons, 8));
        arrange();
    }

    void right(List<Button> buttons) {
        right.getChildren().setAll(buttons);
        right.setPrefWrapLength(wide(buttons, 10));
        arrange();
    }

    private void arrange() {
        getChildren().setAll(left.getChildren().isEmpty() ? List.of(right) : List.of(left, right));
    }

    /// A first guess; what does not fit wraps.
    private static double wide(List<Button> buttons, double gap) {
        return buttons.stream().mapToDouble(button -> 60 + 8 * button.getText().length() + gap).sum();
    }
}
