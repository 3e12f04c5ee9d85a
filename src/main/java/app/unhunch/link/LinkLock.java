package app.unhunch.link;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A right that one process at a time has, such as the one to write the files of a data folder. Ends with the process at
/// the latest, however that ends, so that a lock file left behind stops nobody.
public final class LinkLock implements AutoCloseable {

    /// The files whose locks this process has. One of them must not even be opened again: closing it anywhere in a
    /// process gives back every lock that the process has on it.
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileLock lock;

    private LinkLock(Path file, FileLock lock) {
        this.file = file;
        this.lock = lock;
    }

    /// Takes the lock; empty if another process has it, or this one does already.
    ///
    /// @param file one of those of a [LinkPlace]
    /// @throws IOException if the file cannot be made
    public static Optional<LinkLock> take(Path file) throws IOException {
        var one = file.toAbsolutePath().normalize();
        if (!OURS.add(one)) {
            return Optional.empty();
        }
        Optional<LinkLock> lock = Optional.empty();
        try {
            lock = locked(one);
            return lock;
        } finally {
            if (lock.isEmpty()) {
                OURS.remove(one);
            }
        }
    }

    private static Optional<LinkLock> locked(Path file) throws IOException {
        OwnFolder.makeSafe(parent(file));
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            OwnFolder.keepToOwner(file);
            lock = channel.tryLock();
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return Optional.ofNullable(lock).map(held -> new LinkLock(file, held));
    }

    static Path parent(Path file) {
        var parent = file.getParent();
        return parent == null ? Path.of(".") : parent;
    }

    /// Whether the right is still ours.
    public boolean isHeld() {
        return lock.isValid();
    }

    /// Gives the lock back.
    @Override
    public void close() throws IOException {
        try {
            lock.acquiredBy().close();
        } finally {
            OURS.remove(file);
        }
    }
}
