package app.unhunch.ui.routines;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;

/// Scrolls on while something is dragged to the upper or lower edge of what scrolls.
final class EdgeScroll {

    private static final double EDGE = 48;
    private static final double STEP = 12;

    private final ScrollPane scroll;
    private final BooleanSupplier holds;

    /// @param holds whether something is held
    EdgeScroll(ScrollPane scroll, BooleanSupplier holds) {
        this.scroll = scroll;
        this.holds = holds;
    }

    /// Follows the mouse over a page.
    void follow(Node page) {
        page.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            if (holds.getAsBoolean()) {
                var y = scroll.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
                by(y < EDGE ? -STEP : y > scroll.getHeight() - EDGE ? STEP : 0);
            }
        });
    }

    private void by(double pixels) {
        var hidden = scroll.getContent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + pixels / hidden, 0, 1));
        }
    }
}
