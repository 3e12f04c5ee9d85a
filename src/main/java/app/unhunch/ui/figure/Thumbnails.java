package app.unhunch.ui.figure;

import app.unhunch.figure.Fingerprint;
import app.unhunch.figure.Motion;
import app.unhunch.figure.Palette;
import app.unhunch.figure.Picture;
import app.unhunch.figure.Scene;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;

/// Small still pictures of motions, each drawn once and then taken from the shelf; one a pulse, so that a page full of
/// cards opens smoothly.
public final class Thumbnails {

    /// Pictures in memory; of those that are not shown any more, the shelf has them.
    private static final int KEPT = 120;

    /// Which picture.
    ///
    /// @param motion of what
    /// @param palette in which colours
    /// @param width in pixels of the layout
    /// @param height in pixels of the layout
    /// @param beyond what is seen left and right of that where there is room, in pixels of the layout
    /// @param scale pixels of the screen per pixel of the layout
    public record Key(Motion motion, Palette palette, double width, double height, double beyond,
            double scale) {

        /// The same in every run of the program, for what looks the same.
        String name() {
            return Fingerprint.of(motion, palette, List.of(width, height, beyond, scale));
        }
    }

    private record Wish(Key key, String name, BooleanSupplier wanted, Consumer<Image> then) {}

    private final PictureShelf shelf;
    private final Map<Key, Image> kept = new LinkedHashMap<>(16, .75f, true) {
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

    /// @param shelf where pictures of earlier runs are
    public Thumbnails(PictureShelf shelf) {
        this.shelf = shelf;
    }

    /// Gives the picture to `then`: at once if it is in memory, else later. One that has to be drawn is drawn only if it
    /// is still wanted when its turn comes, so that a list that is being searched shows what was found first.
    public void request(Key key, BooleanSupplier wanted, Consumer<Image> then) {
        var image = kept.get(key);
        if (image != null) {
            then.accept(image);
            return;
        }
        var name = key.name();
        shelf.find(name, found -> found.ifPresentOrElse(picture -> {
            kept.putIfAbsent(key, image(picture));
            then.accept(kept.get(key));
        }, () -> {
            wishes.add(new Wish(key, name, wanted, then));
            pulse.start();
        }));
    }

    private void next() {
        wishes.removeIf(wish -> !wish.wanted().getAsBoolean());
        var wish = wishes.poll();
        if (wish == null) {
            pulse.stop();
            return;
        }
        var image = kept.get(wish.key());
        if (image == null) {
            image = draw(wish.key());
            kept.put(wish.key(), image);
            shelf.keep(wish.name(), picture(image));
        }
        wish.then().accept(image);
    }

    /// Draws a picture; on the FX thread.
    public static Image draw(Key key) {
        var canvas = new Canvas(key.width() + 2 * key.beyond(), key.height());
        canvas.getGraphicsContext2D().translate(key.beyond(), 0);
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

    private static Image image(Picture picture) {
        var image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter().setPixels(0, 0, picture.width(), picture.height(), PixelFormat.getIntArgbPreInstance(),
                picture.pixels(), 0, picture.width());
        return image;
    }

    private static Picture picture(Image image) {
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        return new Picture(width, height, pixels);
    }
}
