package app.unhunch.store;

import app.unhunch.figure.Picture;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Drawn pictures in a folder of their own, for the user alone. They can all be drawn anew: one that cannot be read is
/// not there, one that cannot be written is not kept, and where they grow beyond a size the eldest go. Reads and writes
/// files; to be used by one thread at a time.
public final class PictureCache {

    private static final long MOST_BYTES = 16L << 20;
    /// Pictures between two looks at how large the folder has become.
    private static final int LOOK = 50;
    /// Most pixels of a picture.
    private static final int LARGEST = 4_000_000;
    private static final String ENDING = ".argb.gz";

    private final Path folder;
    private final long most;
    private final Disk disk = new RealDisk();
    private int written;

    /// @param folder is made when it is needed first
    public PictureCache(Path folder) {
        this(folder, MOST_BYTES);
    }

    PictureCache(Path folder, long most) {
        this.folder = folder;
        this.most = most;
    }

    /// The picture of that name, if there is a whole one.
    ///
    /// @param name any text
    public Optional<Picture> find(String name) {
        try {
            return Optional.of(unpacked(Files.readAllBytes(file(name))));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty(); // is drawn and written anew
        }
    }

    /// Writes a picture in the place of the one of that name.
    public Saved keep(String name, Picture picture) {
        var file = file(name);
        try {
            disk.folder(folder);
            var fresh = folder.resolve("fresh" + ENDING);
            disk.create(fresh, packed(picture));
            disk.replace(fresh, file);
            if (written++ % LOOK == 0) {
                shrink();
            }
            return new Saved.Whole();
        } catch (IOException no) {
            return new Saved.Failed(DiskFault.of(file, no));
        }
    }

    private Path file(String name) {
        return folder.resolve(HexFormat.of().formatHex(digest(name), 0, 16) + ENDING);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java knows SHA-256", never);
        }
    }

    private void shrink() throws IOException {
        var left = most;
        for (var file : newestFirst()) {
            left -= Files.size(file);
            if (left < 0) {
                Files.deleteIfExists(file);
            }
        }
    }

    private List<Path> newestFirst() throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted(Comparator.comparingLong((Path file) -> file.toFile().lastModified()).reversed())
                    .toList();
        }
    }

    private static byte[] packed(Picture picture) throws IOException {
        var pixels = ByteBuffer.allocate(picture.pixels().length * Integer.BYTES);
        pixels.asIntBuffer().put(picture.pixels());
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeInt(picture.width());
            out.writeInt(picture.height());
            out.write(pixels.array());
        }
        return bytes.toByteArray();
    }

    private static Picture unpacked(byte[] file) throws IOException {
        try (var in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(file)))) {
            var width = in.readInt();
            var height = in.readInt();
            if (width < 1 || height < 1 || (long) width * height > LARGEST) {
                throw new IOException("no picture of ours");
            }
            var bytes = new byte[width * height * Integer.BYTES];
            in.readFully(bytes);
            if (in.read() >= 0) { // also lets the checksum be checked
                throw new IOException("more than a picture");
            }
            var pixels = new int[width * height];
            ByteBuffer.wrap(bytes).asIntBuffer().get(pixels);
            return new Picture(width, height, pixels);
        }
    }
}
