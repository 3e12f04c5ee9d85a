package app.unhunch.ui.remedies;

import app.unhunch.remedy.KnotRelease;
import app.unhunch.ui.kit.Gallery;
import app.unhunch.ui.kit.RingTimer;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

/// An empty ring around a picture of the ball at the wall, before anything runs.
final class KnotRing extends Region {

    private static final double PICTURE = 250;

    private final RingTimer ring = new RingTimer();

    KnotRing(Gallery gallery) {
        gallery.thumb(KnotRelease.EXERCISE, PICTURE, PICTURE).ifPresent(still -> {
            still.setClip(new Circle(PICTURE / 2, PICTURE / 2, PICTURE / 2));
            still.setMaxSize(PICTURE, PICTURE);
            ring.setContent(still);
        });
        getChildren().setAll(ring);
    }

    @Override
    protected void layoutChildren() {
        ring.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
