package app.unhunch.ui.kit;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// All keys of a screen, to be shown in a [DialogLayer].
public final class KeySheet extends VBox {

    private static final double WIDEST = 760;
    private static final double COLUMN = 360;

    /// A key and what it does.
    ///
    /// @param key as printed on the key
    public record Line(String key, String does) {}

    /// Keys that belong together.
    ///
    /// @param title may be empty
    public record Section(String title, List<Line> lines) {

        public Section {
            lines = List.copyOf(lines);
        }
    }

    /// A sheet with a title, the keys, and a button that closes it.
    public KeySheet(String title, List<Section> sections, Button close) {
        super(16);
        var head = new Label(title);
        head.getStyleClass().add("t2");
        var columns = new FlowPane(40, 20);
        sections.forEach(section -> columns.getChildren().add(column(section)));
        columns.setPrefWrapLength(sections.size() > 1 ? WIDEST : COLUMN);
        var scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("uh-pages");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        setPadding(new Insets(28));
        getChildren().setAll(head, scroll, close);
    }

    private static VBox column(Section section) {
        var column = new VBox(10);
        if (!section.title().isEmpty()) {
            var title = new Label(section.title());
            title.getStyleClass().add("t4");
            column.getChildren().add(title);
        }
        column.getChildren().add(grid(section.lines()));
        return column;
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
