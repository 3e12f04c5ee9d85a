package app.unhunch.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that is only ever written whole: whatever happens, it holds the old content or the new one. There must be one
/// writer at a time.
final class WholeFile {

    private final Path folder;
    private final Path file;
    private final Disk disk;

    /// @param folder is made when it is needed first
    WholeFile(Path folder, String name, Disk disk) {
        this.folder = folder;
        this.file = folder.resolve(name);
        this.disk = disk;
    }

    /// Where it is.
    Path path() {
        return file;
    }

    /// Puts `content` in the place of what was there. A link is followed, so that files kept elsewhere stay there.
    Saved write(String content) {
        return write(content.getBytes(StandardCharsets.UTF_8));
    }

    /// As [#write(String)].
    Saved write(byte[] content) {
        return write(out -> out.write(content));
    }

    /// As [#write(String)], for what need not be in memory all at once.
    Saved write(Disk.Content content) {
        try {
            disk.folder(folder);
            var target = Files.isSymbolicLink(file) ? file.toRealPath() : file;
            replace(target, target.resolveSibling(""), content);
            return new Saved.Whole();
        } catch (IOException no) {
            return new Saved.Failed(DiskFault.of(file, no));
        }
    }

    private void replace(Path target, Path around, Disk.Content content) throws IOException {
        var fresh = around.resolve("." + target.getFileName() + ".new");
        try {
            disk.create(fresh, content);
            disk.replace(fresh, target);
        } catch (IOException no) {
            Files.deleteIfExists(fresh); // a part of it would only take room
            throw no;
        }
        disk.sync(around);
    }
}
