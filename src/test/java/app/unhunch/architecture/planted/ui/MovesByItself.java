package app.unhunch.architecture.planted.ui;

import javafx.animation.FadeTransition;
import javafx.scene.Node;

/// Moves whoever wants it or not.
public record MovesByItself() {

    /// Comes up slowly.
    public void comeUp(Node node) {
        new FadeTransition().setNode(node);
    }
}
