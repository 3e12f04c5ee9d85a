package app.unhunch.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// A zip with a user's files in it, read with distrust: every name, every size and every check sum is looked at.
final class BackupFile implements AutoCloseable {

    /// Tells what made the backup, and when.
    static final String LABEL = "unhunch-backup.json";

    /// Most bytes of one file.
    static final int LARGEST = 24 << 20;

    /// Most files in all.
    static final int FILES = 5_000;

    /// Most bytes in all.
    static final long ALL = 256L << 20;

    private static final int PIECE = 1 << 14;

    private final Path path;
    private final ZipFile zip;

    private BackupFile(Path path, ZipFile zip) {
        this.path = path;
        this.zip = zip;
    }

    /// @throws BackupFault if it is no zip
    /// @throws IOException if it cannot be read
    static BackupFile open(Path path) throws IOException {
        if (!Files.isReadable(path) || !Files.isRegularFile(path)) {
            throw new BackupFault(Opened.Reason.UNREADABLE,
                    path + (Files.notExists(path) ? ": there is no such file" : ": cannot be read"));
        }
        try {
            return new BackupFile(path, new ZipFile(path.toFile()));
        } catch (ZipException damaged) {
            throw new BackupFault(Opened.Reason.DAMAGED, "%s: no whole zip (%s)".formatted(path, damaged.getMessage()));
        }
    }

    /// The names of the files in it without the label.
    ///
    /// @throws BackupFault if there is one that is not ours, or too many
    Set<String> names(Belongings mine) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        Set<String> seen = new LinkedHashSet<>();
        var all = 0L;
        for (var entries = zip.entries(); entries.hasMoreElements();) {
            var entry = entries.nextElement();
            all += Math.max(0, entry.getSize());
            if (all > ALL || entry.getSize() > LARGEST || names.size() >= FILES) {
                throw new BackupFault(Opened.Reason.TOO_LARGE, path + ": " + entry.getName());
            }
            if (entry.isDirectory() || entry.getName().equals(LABEL)) {
                continue;
            }
            if (mine.place(entry.getName()).isEmpty() || !seen.add(entry.getName().toLowerCase(Locale.ROOT))) {
                throw new BackupFault(Opened.Reason.WRONG,
                        "%s: no backup has a file '%s'".formatted(path, Quote.shortened(entry.getName())));
            }
            names.add(entry.getName());
        }
        return names;
    }

    /// Whether there is a file of that name.
    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /// The content of a file, all of it.
    ///
    /// @throws BackupFault if it is damaged, or not as long as it says
    byte[] bytes(String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        copy(name, bytes);
        return bytes.toByteArray();
    }

    /// Writes the content of a file out, piece by piece.
    ///
    /// @throws BackupFault if it is damaged, or not as long as it says; a part of it may be written then
    void copy(String name, OutputStream out) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new BackupFault(Opened.Reason.FOREIGN, "%s: there is no '%s' in it".formatted(path, name));
        }
        try (var in = zip.getInputStream(entry)) {
            copy(entry, in, out);
        } catch (ZipException damaged) {
            throw new BackupFault(Opened.Reason.DAMAGED, "%s: %s: %s".formatted(path, name, damaged.getMessage()));
        }
    }

    private void copy(ZipEntry entry, InputStream in, OutputStream out) throws IOException {
        var sum = new CRC32();
        var piece = new byte[PIECE];
        var length = 0L;
        for (var read = in.read(piece); read >= 0; read = in.read(piece)) {
            length += read;
            if (length > LARGEST) {
                throw new BackupFault(Opened.Reason.TOO_LARGE, path + ": " + entry.getName());
            }
            sum.update(piece, 0, read);
            out.write(piece, 0, read);
        }
        if (sum.getValue() != entry.getCrc() || length != entry.getSize()) {
            throw new BackupFault(Opened.Reason.DAMAGED, "%s: %s: its check sum or length is wrong".formatted(path,
                    entry.getName()));
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
