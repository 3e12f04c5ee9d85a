package app.unhunch.ui.history;

import app.unhunch.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// What the marks of the charts mean.
final class Legends {

    private static final int LEVELS = 4;

    private Legends() {}

    static Node heat(Texts texts) {
        var legend = row(6, text(texts.get("heat.least")));
        for (var level = 0; level <= LEVELS; level++) {
            var cell = mark(14, 14, "uh-heat-cell");
            cell.getStyleClass().add("level-" + level);
            legend.getChildren().add(cell);
        }
        legend.getChildren().add(text(texts.get("heat.most")));
        return legend;
    }

    static Node bars(Texts texts) {
        return row(6, mark(11, 11, "uh-bar-taken"), text(texts.get("bars.taken")), mark(11, 11, "uh-bar-left"),
                text(texts.get("bars.left")));
    }

    static Node pain(Texts texts) {
        return row(6, mark(8, 8, "uh-legend-dot"), text(texts.get("pain.daily")), mark(18, 3, "uh-legend-line"),
                text(texts.get("pain.mean")));
    }

    private static HBox row(double gap, Node... parts) {
        var row = new HBox(gap, parts);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Region mark(double width, double height, String styleClass) {
        var mark = new Region();
        mark.getStyleClass().add(styleClass);
        mark.setMinSize(width, height);
        mark.setMaxSize(width, height);
        return mark;
    }

    private static Label text(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll("cap", "muted");
        return label;
    }
}
