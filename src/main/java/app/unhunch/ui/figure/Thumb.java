package app.unhunch.ui.figure;

import app.unhunch.figure.Motion;
import app.unhunch.figure.Palette;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The still picture of a motion, as large as it was ordered; what is wider than that, such as a leg on the floor, goes on to
/// the edge of the room it is given. It asks for its picture once it stands in a window.
final class Thumb extends Region {

    /// Most of its width that is seen beyond it at each side.
    private static final double BEYOND = .2;

    private final Motion motion;
    private final Thumbnails pictures;
    private final double width;
    private final double height;
    private final ImageView view = new ImageView();
    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palettes.LIGHT);
    private final ObservableValue<@Nullable Double> scale = sceneProperty()
            .flatMap(scene -> scene.windowProperty())
            .flatMap(Window::outputScaleXProperty)
            .map(Number::doubleValue);
    private Thumbnails.@Nullable Key shown;

    Thumb(Motion motion, Thumbnails pictures, ObservableValue<Palette> colors, double width, double height) {
        this.motion = motion;
        this.pictures = pictures;
        this.width = width;
        this.height = height;
        setMouseTransparent(true);
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(Double.MAX_VALUE, height);
        view.setManaged(false);
        getChildren().setAll(view);
        palette.bind(colors);
        palette.subscribe(this::ask);
        scale.subscribe(this::ask);
    }

    private void ask() {
        var window = scale.getValue();
        if (window == null) {
            shown = view.getImage() == null ? null : shown;
            return;
        }
        var key = new Thumbnails.Key(motion, palette.get(), width, height, beyond(), Math.ceil(window));
        if (!key.equals(shown)) {
            shown = key;
            pictures.request(key, () -> getScene() != null, image -> {
                if (key.equals(shown)) {
                    view.setImage(image);
                    requestLayout();
                }
            });
        }
    }

    private double beyond() {
        return Math.rint(width * BEYOND);
    }

    @Override
    protected void layoutChildren() {
        if (view.getImage() != null) {
            var seen = Math.clamp(Math.floor(getWidth()), width, width + 2 * beyond());
            var scale = view.getImage().getHeight() / height;
            view.setViewport(new Rectangle2D((width + 2 * beyond() - seen) / 2 * scale, 0, seen * scale,
                    view.getImage().getHeight()));
            view.setFitWidth(seen);
            view.setFitHeight(height);
            view.relocate(Math.rint((getWidth() - seen) / 2), 0);
        }
    }
}
