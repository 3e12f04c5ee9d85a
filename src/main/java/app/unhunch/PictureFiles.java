package app.unhunch;

import app.unhunch.desktop.Folders;
import app.unhunch.figure.Picture;
import app.unhunch.store.PictureCache;
import app.unhunch.ui.FxDoor;
import app.unhunch.ui.figure.PictureShelf;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Keeps drawn pictures in the folder for what can be made again, one job after the other on a virtual thread.
record PictureFiles(PictureCache cache, Executor jobs, FxDoor door) implements PictureShelf {

    static PictureFiles in(Folders folders, FxDoor door) {
        var cache = new PictureCache(folders.cache().resolve("pictures"));
        return new PictureFiles(cache, Executors.newSingleThreadExecutor(Thread.ofVirtual().name("pictures").factory()),
                door);
    }

    @Override
    public void find(String name, Consumer<Optional<Picture>> then) {
        jobs.execute(() -> {
            var found = cache.find(name);
            door.run(() -> then.accept(found));
        });
    }

    @Override
    public void keep(String name, Picture picture) {
        jobs.execute(() -> cache.keep(name, picture));
    }
}
