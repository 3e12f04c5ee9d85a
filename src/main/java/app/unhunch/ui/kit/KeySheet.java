package app.unhunch.ui.kit;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// All keys of a screen, to be shown in a [DialogLayer].
public final class KeySheet extends VBox {

    /// A key and what it does.
    ///
    /// @param key as printed on the key
    public record Line(String key, String does) {}

    private final Button close;

    /// A sheet with a title, the keys, and a button that closes it.
    public KeySheet(String title, List<Line> lines, Button close) {
        super(16);
        this.close = close;
        var head = new Label(title);
        head.getStyleClass().add("t2");
        setPadding(new Insets(28));
        getChildren().setAll(head, grid(lines), close);
    }

    /// The button that closes it.
    public Button closeButton() {
        return close;
    }

    private static GridPane grid(List<Line> lines) {
        var grid = new GridPane(16, 8);
        for (var row = 0; row < lines.size(); row++) {
            var cap = new Label(lines.get(row).key());
            cap.getStyleClass().add("uh-key");
            cap.setMinWidth(USE_PREF_SIZE);
            var words = new Label(lines.get(row).does());
            grid.add(cap, 0, row);
            grid.add(words, 1, row);
        }
        return grid;
    }
}
