package app.unhunch.ui.figure;

import app.unhunch.figure.Motion;
import app.unhunch.figure.Palette;
import app.unhunch.figure.Scene;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;

/// Small still pictures of motions, each drawn once; one a pulse, so that a page full of cards opens smoothly.
public final class Thumbnails {

    private static final int KEPT = 400;

    /// Which picture.
    ///
    /// @param motion of what
    /// @param palette in which colours
    /// @param width in pixels of the layout
    /// @param height in pixels of the layout
    /// @param scale pixels of the screen per pixel of the layout
    public record Key(Motion motion, Palette palette, double width, double height, double scale) {}

    private record Wish(Key key, Consumer<Image> then) {}

    private final Map<Key, Image> kept = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Image> eldest) {
            return size() > KEPT;
        }
    };
    private final Queue<Wish> wishes = new ArrayDeque<>();
    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long now) {
            next();
        }
    };

    /// Gives the picture to `then`: at once if it is drawn already, or else at a later pulse.
    public void request(Key key, Consumer<Image> then) {
        var image = kept.get(key);
        if (image != null) {
            then.accept(image);
            return;
        }
        wishes.add(new Wish(key, then));
        pulse.start();
    }

    private void next() {
        var wish = wishes.poll();
        if (wish == null) {
            pulse.stop();
            return;
        }
        wish.then().accept(kept.computeIfAbsent(wish.key(), Thumbnails::draw));
    }

    /// Draws a picture; on the FX thread.
    public static Image draw(Key key) {
        var canvas = new Canvas(key.width(), key.height());
        var motion = key.motion();
        Scene.thumb(motion, key.width(), key.height()).draw(
                new CanvasPen(canvas.getGraphicsContext2D()),
                key.palette(),
                motion.named(motion.thumb()),
                motion.effortOf(motion.thumb()));
        var how = new SnapshotParameters();
        how.setFill(Color.TRANSPARENT);
        how.setTransform(Transform.scale(key.scale(), key.scale()));
        return canvas.snapshot(how, null);
    }
}
