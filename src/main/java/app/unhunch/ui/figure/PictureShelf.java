package app.unhunch.ui.figure;

import app.unhunch.figure.Picture;
import java.util.Optional;
import java.util.function.Consumer;

/// Where drawn pictures are kept from one run of the program to the next. Called on the FX thread; never waits.
public interface PictureShelf {

    /// Looks for the picture of that name and tells `then`, on the FX thread, at once or later.
    void find(String name, Consumer<Optional<Picture>> then);

    /// Keeps a picture for later runs, if it can.
    void keep(String name, Picture picture);

    /// Keeps nothing.
    static PictureShelf none() {
        return new PictureShelf() {

            @Override
            public void find(String name, Consumer<Optional<Picture>> then) {
                then.accept(Optional.empty());
            }

            @Override
            public void keep(String name, Picture picture) {}
        };
    }
}
