package app.unhunch.ui.kit;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// Where an arrow key leads in a row.
public final class ArrowKey {

    private ArrowKey() {}

    /// Steps along `row`, whose first part is at the right where reading goes that way.
    ///
    /// @return 1 towards its end, -1 towards its start, 0 for any other key, or one held with Alt, Ctrl, Meta or Shift
    public static int along(Node row, KeyEvent event) {
        var on = row.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT ? -1 : 1;
        return isAlone(event) ? switch (event.getCode()) {
            case RIGHT -> on;
            case LEFT -> -on;
            default -> 0;
        } : 0;
    }

    /// Steps down a column.
    ///
    /// @return 1 downwards, -1 upwards, 0 for any other key, or one held with Alt, Ctrl, Meta or Shift
    public static int down(KeyEvent event) {
        return isAlone(event) ? switch (event.getCode()) {
            case DOWN -> 1;
            case UP -> -1;
            default -> 0;
        } : 0;
    }

    private static boolean isAlone(KeyEvent event) {
        return !event.isAltDown() && !event.isShortcutDown() && !event.isControlDown() && !event.isMetaDown()
                && !event.isShiftDown();
    }
}
