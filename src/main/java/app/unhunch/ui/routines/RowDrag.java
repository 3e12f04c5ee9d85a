package app.unhunch.ui.routines;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/// Lifts a row with the mouse and lets it fall at another place of its list.
final class RowDrag {

    private static final double STARTS = 4;
    private static final double INSET = 8;

    private final VBox list;
    private final List<RowNode> rows;
    private final DropSlot slot;
    private final BiConsumer<Integer, Integer> moved;
    private Optional<Lifted> lifted = Optional.empty();
    private double pressedAt;

    /// A row that is held over its list.
    private record Lifted(RowNode row, int from, double grip) {}

    /// @param list holds the rows and what may come behind them
    /// @param slot shows where it would fall
    /// @param moved told from where to where
    RowDrag(VBox list, List<RowNode> rows, DropSlot slot, BiConsumer<Integer, Integer> moved) {
        this.list = list;
        this.slot = slot;
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
            slot.open(held.row().getHeight(), y + held.row().getHeight() / 2, other -> other != held.row());
        });
    }

    private void lift(RowNode row, MouseEvent event) {
        var from = rows.indexOf(row);
        var width = row.getWidth();
        var height = row.getHeight();
        row.setManaged(false);
        row.resize(width - INSET, height);
        row.setViewOrder(-1);
        row.getStyleClass().add("lifted");
        lifted = Optional.of(new Lifted(row, from, event.getY()));
    }

    private void fall() {
        lifted.ifPresent(held -> {
            var to = slot.place(row -> row != held.row());
            putDown(held);
            moved.accept(held.from(), to);
        });
    }

    /// Lets what is held fall back to where it was.
    ///
    /// @return whether something was held
    boolean cancel() {
        var held = lifted;
        held.ifPresent(this::putDown);
        return held.isPresent();
    }

    private void putDown(Lifted held) {
        lifted = Optional.empty();
        slot.close();
        held.row().setManaged(true);
        held.row().setViewOrder(0);
        held.row().getStyleClass().remove("lifted");
        list.requestLayout();
    }
}
