package app.unhunch.ui.settings;

import app.unhunch.ui.kit.FormRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// Walks with the keyboard from row to row.
final class Rows {

    private Rows() {}

    /// The row after, or before, the one in which the keyboard is; empty where it is in none, or at the end.
    static Optional<FormRow> next(Parent column, Node focused, int step) {
        List<FormRow> rows = new ArrayList<>();
        collect(column, rows);
        rows.removeIf(row -> row.isDisabled() || first(row.control()).isEmpty());
        return rows.stream().filter(row -> holds(row, focused)).findFirst().map(rows::indexOf).map(here -> here + step)
                .filter(there -> there >= 0 && there < rows.size()).map(rows::get);
    }

    /// Gives the keyboard to the first control of a row that takes it.
    static void focus(FormRow row) {
        first(row.control()).ifPresent(Node::requestFocus);
    }

    private static void collect(Parent parent, List<FormRow> rows) {
        parent.getChildrenUnmodifiable().forEach(child -> {
            if (child instanceof FormRow row) {
                rows.add(row);
            } else if (child instanceof Parent inner) {
                collect(inner, rows);
            }
        });
    }

    private static Optional<Node> first(Node node) {
        if (node.isFocusTraversable() && !node.isDisabled() && node.isVisible()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> first(child).stream()).findFirst()
                : Optional.empty();
    }

    private static boolean holds(Node row, Node focused) {
        for (@Nullable
        Node here = focused; here != null; here = here.getParent()) {
            if (here.equals(row)) {
                return true;
            }
        }
        return false;
    }
}
