package app.unhunch.ui.remedies;

import app.unhunch.remedy.KnotRelease;
import app.unhunch.ui.kit.Gallery;
import app.unhunch.ui.kit.RingTimer;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;

/// An empty ring around a picture of the ball at the wall, before anything runs.
final class KnotRing extends Region {

    private static final double PICTURE = 300;

    private final RingTimer ring = new RingTimer();

    KnotRing(Gallery gallery) {
        gallery.thumb(KnotRelease.EXERCISE, PICTURE, PICTURE).ifPresent(still -> {
            var bed = new StackPane(still);
            bed.setMinSize(0, 0);
            bed.setClip(round(bed));
            ring.setContent(bed);
        });
        getChildren().setAll(ring);
    }

    /// What is in the ring ends where its bed ends.
    private static Circle round(Region bed) {
        var clip = new Circle();
        clip.centerXProperty().bind(bed.widthProperty().divide(2));
        clip.centerYProperty().bind(bed.heightProperty().divide(2));
        clip.radiusProperty().bind(bed.widthProperty().divide(2));
        return clip;
    }

    @Override
    protected void layoutChildren() {
        ring.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
