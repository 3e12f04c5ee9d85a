package app.unhunch.ui.player;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.layout.StackPane;

/// The picture of the move that comes next, while a pause is counted down in the ring.
final class ComingCard extends StackPane {

    private static final double WIDE = 440;
    /// What its height gives up where the window is low, but no more than this.
    private static final double LEAST = 84;

    private final Optional<StageContent> picture;

    ComingCard(Stages stages, double height) {
        picture = stages.card();
        picture.ifPresent(content -> getChildren().setAll(content.node()));
        getStyleClass().addAll("uh-thumb", "coming");
        setMinHeight(LEAST);
        setPrefHeight(height);
        setMaxSize(WIDE, height);
        setVisible(false);
        setManaged(false);
    }

    /// How much lower it can be than it would like (pixels).
    double spare() {
        return isManaged() ? getPrefHeight() - LEAST : 0;
    }

    void show(PlayerScreen screen) {
        var pause = screen.mode() == PlayerScreen.Mode.REST || screen.mode() == PlayerScreen.Mode.CHANGE;
        var shown = pause && picture.isPresent();
        setVisible(shown);
        setManaged(shown);
        if (shown) {
            picture.get().show(screen.step(), Duration.ZERO);
        }
    }
}
