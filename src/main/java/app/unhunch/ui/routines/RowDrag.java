package app.unhunch.ui.routines;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Lifts a row with the mouse and lets it fall at another place of its list.
final class RowDrag {

    private static final double STARTS = 4;
    private static final double INSET = 8;

    private final VBox list;
    private final List<RowNode> rows;
    private final BiConsumer<Integer, Integer> moved;
    private Optional<Lifted> lifted = Optional.empty();
    private double pressedAt;

    /// A row that is held over its list.
    private record Lifted(RowNode row, int from, Region slot, double grip) {}

    /// @param list holds the rows and what may come behind them
    /// @param moved told from where to where
    RowDrag(VBox list, List<RowNode> rows, BiConsumer<Integer, Integer> moved) {
        this.list = list;
        this.rows = rows;
        this.moved = moved;
    }

    void listen(RowNode row) {
        row.setOnMousePressed(event -> pressedAt = event.getSceneY());
        row.setOnMouseDragged(event -> drag(row, event));
        row.setOnMouseReleased(_ -> fall());
    }

    private void drag(RowNode row, MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || row.isControl((Node) event.getTarget())) {
            return;
        }
        if (lifted.isEmpty() && Math.abs(event.getSceneY() - pressedAt) > STARTS) {
            lift(row, event);
        }
        lifted.ifPresent(held -> {
            var y = list.sceneToLocal(event.getSceneX(), event.getSceneY()).getY() - held.grip();
            held.row().relocate(INSET, y);
            place(held, y + held.row().getHeight() / 2);
        });
    }

    private void lift(RowNode row, MouseEvent event) {
        var from = rows.indexOf(row);
        var slot = RowNode.slot(row.getHeight());
        var width = row.getWidth();
        var height = row.getHeight();
        list.getChildren().add(from, slot);
        row.setManaged(false);
        row.resize(width - INSET, height);
        row.setViewOrder(-1);
        row.getStyleClass().add("lifted");
        lifted = Optional.of(new Lifted(row, from, slot, event.getY()));
    }

    /// The slot stands before the first row whose middle is below the one that is held.
    private void place(Lifted held, double middle) {
        var others = rows.stream().filter(row -> row != held.row()).toList();
        var to = (int) others.stream().filter(row -> row.getBoundsInParent().getCenterY() < middle).count();
        list.getChildren().remove(held.slot());
        var at = to < others.size() ? list.getChildren().indexOf(others.get(to))
                : others.isEmpty() ? 0
                : list.getChildren().indexOf(others.getLast()) + 1;
        list.getChildren().add(at, held.slot());
    }

    private void fall() {
        lifted.ifPresent(held -> {
            lifted = Optional.empty();
            var to = to(held);
            list.getChildren().remove(held.slot());
            held.row().setManaged(true);
            held.row().setViewOrder(0);
            held.row().getStyleClass().remove("lifted");
            list.requestLayout();
            moved.accept(held.from(), to);
        });
    }

    private int to(Lifted held) {
        var slot = list.getChildren().indexOf(held.slot());
        return (int) rows.stream().filter(row -> row != held.row())
                .filter(row -> list.getChildren().indexOf(row) < slot).count();
    }
}
