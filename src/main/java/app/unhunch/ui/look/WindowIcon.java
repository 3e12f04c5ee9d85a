package app.unhunch.ui.look;

import java.util.List;
import java.util.Objects;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// The picture by which the desktop's lists of windows show ours.
public final class WindowIcon {

    /// What JavaFX looks for on Windows, and elsewhere.
    private static final List<Integer> SIZES = List.of(32, 128);

    private WindowIcon() {}

    /// Gives it to a window that has none, once it was read beside the JavaFX thread.
    public static void give(Stage stage) {
        if (stage.getIcons().isEmpty()) {
            SIZES.forEach(size -> {
                var image = read(size);
                image.progressProperty().subscribe(read -> {
                    if (read.doubleValue() == 1 && !image.isError()) {
                        stage.getIcons().add(image);
                    }
                });
            });
        }
    }

    private static Image read(int size) {
        var file = WindowIcon.class.getResource("/app/unhunch/assets/icons/app-" + size + ".png");
        return new Image(Objects.requireNonNull(file, "the icon is not in this build").toString(), true);
    }
}
