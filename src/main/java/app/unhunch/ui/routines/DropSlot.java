package app.unhunch.ui.routines;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Room among the rows that shows where something would fall.
final class DropSlot {

    private final VBox list;
    private final List<RowNode> rows;
    private final Region slot = new Region();

    /// @param list holds the rows and what may come behind them
    DropSlot(VBox list, List<RowNode> rows) {
        this.list = list;
        this.rows = rows;
        slot.getStyleClass().add("uh-slot");
    }

    /// Opens before the first row whose middle is below a place, or moves there.
    ///
    /// @param y in the list
    /// @param other tells which rows stay where they are
    void open(double height, double y, Predicate<RowNode> other) {
        var others = rows.stream().filter(other).toList();
        var to = (int) others.stream().filter(row -> row.getBoundsInParent().getCenterY() < y).count();
        slot.setMinHeight(height);
        slot.setMaxHeight(height);
        list.getChildren().remove(slot);
        list.getChildren().add(to < others.size() ? list.getChildren().indexOf(others.get(to))
                : others.isEmpty() ? 0
                : list.getChildren().indexOf(others.getLast()) + 1, slot);
    }

    /// How many of those rows are above it.
    int place(Predicate<RowNode> other) {
        var at = list.getChildren().indexOf(slot);
        return (int) rows.stream().filter(other).filter(row -> list.getChildren().indexOf(row) < at).count();
    }

    boolean isOpen() {
        return list.getChildren().contains(slot);
    }

    void close() {
        list.getChildren().remove(slot);
    }
}
