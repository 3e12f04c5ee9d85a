package app.unhunch.ui.history;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A chart with its title and legend; in its place, when asked for, a table that says the same.
final class ChartCard extends VBox {

    private final Node chart;
    private final ChartTable table;

    /// @param legend what the marks of the chart mean; goes with the chart
    ChartCard(String title, Node legend, Node chart, ChartTable table, Node... buttons) {
        super(12);
        this.chart = chart;
        this.table = table;
        var name = new Label(title);
        name.getStyleClass().add("t4");
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var head = new HBox(12, name);
        if (buttons.length == 0) {
            head.getChildren().addAll(spring, legend);
        } else {
            head.getChildren().addAll(legend, spring);
            head.getChildren().add(new HBox(20, buttons));
        }
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(26);
        legend.visibleProperty().bind(chart.visibleProperty());
        var body = new StackPane(chart, table);
        body.setAlignment(Pos.TOP_LEFT);
        VBox.setVgrow(body, Priority.ALWAYS);
        getStyleClass().add("uh-card");
        setPadding(new Insets(14, 20, 14, 20));
        setMinWidth(0);
        getChildren().setAll(head, body);
        draw();
    }

    /// Shows the chart.
    void draw() {
        swap(chart, table);
    }

    /// Shows the table.
    void list() {
        swap(table, chart);
    }

    private static void swap(Node shown, Node hidden) {
        shown.setVisible(true);
        shown.setManaged(true);
        hidden.setVisible(false);
        hidden.setManaged(false);
    }
}
