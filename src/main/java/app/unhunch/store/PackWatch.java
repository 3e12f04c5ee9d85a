package app.unhunch.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;

/// Says when something changed in the folder of the packs. Waits for the system to tell; nothing is looked at in turns.
public final class PackWatch implements AutoCloseable {

    private static final Logger LOG = System.getLogger(PackWatch.class.getName());

    /// An editor writes a file in several goes.
    private static final int SETTLING_MILLIS = 300;

    private final WatchService service;
    private final Runnable changed;

    private PackWatch(WatchService service, Runnable changed) {
        this.service = service;
        this.changed = changed;
    }

    /// Watches from now on, until it is closed.
    ///
    /// @param folder of the packs; made if there is none
    /// @param changed called on a thread of its own, once for changes that come close together
    /// @throws IOException if the folder cannot be made or the system cannot watch it
    public static PackWatch start(Path folder, Runnable changed) throws IOException {
        Files.createDirectories(folder);
        var service = folder.getFileSystem().newWatchService();
        try {
            folder.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
        } catch (IOException no) {
            service.close();
            throw no;
        }
        var watch = new PackWatch(service, changed);
        Thread.ofVirtual().name("packs").start(watch::run);
        return watch;
    }

    private void run() {
        try {
            while (settle()) {
                changed.run();
            }
            LOG.log(Level.INFO, "the folder of the packs is gone");
        } catch (ClosedWatchServiceException end) {
            LOG.log(Level.DEBUG, "the packs are no longer watched");
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /// Waits for a change and until no other follows it.
    ///
    /// @return whether the folder is still there
    private boolean settle() throws InterruptedException {
        var key = service.take();
        while (key != null) {
            key.pollEvents();
            if (!key.reset()) {
                return false;
            }
            key = service.poll(SETTLING_MILLIS, TimeUnit.MILLISECONDS);
        }
        return true;
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException no) {
            LOG.log(Level.DEBUG, "the watch of the packs did not close", no);
        }
    }
}
