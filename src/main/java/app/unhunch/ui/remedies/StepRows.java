package app.unhunch.ui.remedies;

import app.unhunch.ui.kit.Icons;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The rows of what to do, each with its number or a check mark.
final class StepRows {

    private StepRows() {}

    static List<Node> of(List<RemedyScreen.Step> steps) {
        List<Node> rows = new ArrayList<>();
        steps.forEach(step -> rows.add(row(rows.size() + 1, step)));
        return rows;
    }

    private static Node row(int number, RemedyScreen.Step step) {
        var badge = new StackPane(step.mark() == RemedyScreen.Mark.DONE ? Icons.small(Feather.CHECK)
                : new Label(Integer.toString(number)));
        badge.getStyleClass().addAll("uh-step", switch (step.mark()) {
            case DONE -> "done";
            case NOW -> "now";
            case LATER -> "later";
        });
        badge.setMinSize(26, 26);
        badge.setMaxSize(26, 26);
        var title = words(step.title(), "sb");
        var line = words(step.line(), "small", "muted");
        var column = step.line().isEmpty() ? new VBox(title) : new VBox(2, title, line);
        column.setMinWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        var row = new HBox(14, badge, column);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private static Label words(String text, String... classes) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().addAll(classes);
        return label;
    }
}
