package app.unhunch.ui.history;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The same as a chart, in words and numbers.
final class ChartTable extends TableView<List<String>> {

    /// @param name of the chart
    /// @param nothing said where it has no rows
    ChartTable(String name, String nothing) {
        setAccessibleText(name);
        setPlaceholder(new Label(nothing));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        setMinHeight(150);
        setPrefHeight(190);
        getStyleClass().add("uh-table");
    }

    void show(HistoryScreen.Table table) {
        if (getColumns().size() != table.columns().size()) {
            getColumns().clear();
            for (var i = 0; i < table.columns().size(); i++) {
                getColumns().add(column(table.columns().get(i), i));
            }
        }
        getItems().setAll(table.rows());
    }

    private static TableColumn<List<String>, String> column(String name, int place) {
        var column = new TableColumn<List<String>, String>(name);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(place)));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }
}
