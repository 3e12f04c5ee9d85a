package app.unhunch.ui;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// What is further down a page.
final class Sight {

    private Sight() {}

    /// Scrolls to a node, as a wheel would. On the FX thread.
    static void bring(Node node) {
        for (var outer = node.getParent(); outer != null; outer = outer.getParent()) {
            if (outer instanceof ScrollPane scroll && scroll.getContent() != null) {
                var content = scroll.getContent();
                var place = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
                var room = content.getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
                var seen = scroll.getViewportBounds().getHeight();
                if (room > 0 && (place.getMaxY() > scroll.getVvalue() * room + seen
                        || place.getMinY() < scroll.getVvalue() * room)) {
                    scroll.setVvalue(Math.clamp((place.getCenterY() - seen / 2) / room, 0, 1));
                    scroll.layout();
                }
            }
        }
    }
}
