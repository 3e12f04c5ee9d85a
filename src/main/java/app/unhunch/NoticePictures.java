package app.unhunch;

import app.unhunch.desktop.Picture;
import app.unhunch.desktop.Raster;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Optional;

/// The shipped pictures of moves for notices. Reads them when they are asked for; keeps none.
final class NoticePictures {

    private NoticePictures() {}

    /// The picture of a move; empty for moves that begin no shipped break.
    static Optional<Picture> of(String move) {
        try (var file = NoticePictures.class
                .getResourceAsStream("/app/unhunch/assets/icons/notice-" + move + ".argb")) {
            return file == null ? Optional.empty()
                    : Optional.of(new Picture.Pixels(Raster.read(new BufferedInputStream(file))));
        } catch (IOException damaged) {
            throw new IllegalStateException("the picture of " + move + " is damaged", damaged);
        }
    }
}
