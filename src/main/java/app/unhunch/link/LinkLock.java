package app.unhunch.link;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A right that one process at a time has, such as the one to write the files of a data folder. Ends with the process at
/// the latest, however that ends, so that a lock file left behind stops nobody.
public final class LinkLock implements AutoCloseable {

    private final FileLock lock;

    private LinkLock(FileLock lock) {
        this.lock = lock;
    }

    /// Takes the lock; empty if another process has it.
    ///
    /// @param file one of those of a [LinkPlace]
    /// @throws IOException if the file cannot be made
    public static Optional<LinkLock> take(Path file) throws IOException {
        OwnFolder.make(parent(file));
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        OwnFolder.keepToOwner(file);
        var lock = tried(channel);
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new LinkLock(lock));
    }

    private static @Nullable FileLock tried(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ours) {
            return null;
        }
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
        lock.acquiredBy().close();
    }
}
