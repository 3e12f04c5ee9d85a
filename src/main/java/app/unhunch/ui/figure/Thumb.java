package app.unhunch.ui.figure;

import app.unhunch.figure.Motion;
import app.unhunch.figure.Palette;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The still picture of a motion, as large as it was ordered; it asks for its picture once it stands in a window.
final class Thumb extends Region {

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
        setMaxSize(width, height);
        view.setFitWidth(width);
        view.setFitHeight(height);
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
        var key = new Thumbnails.Key(motion, palette.get(), width, height, Math.ceil(window));
        if (!key.equals(shown)) {
            shown = key;
            pictures.request(key, () -> getScene() != null, image -> {
                if (key.equals(shown)) {
                    view.setImage(image);
                }
            });
        }
    }
}
