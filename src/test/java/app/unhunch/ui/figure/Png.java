package app.unhunch.ui.figure;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/// Writes pictures as PNG files, with every row filtered the way that packs best.
final class Png {

    private static final byte[] SIGNATURE = {(byte) 137, 80, 78, 71, 13, 10, 26, 10};

    private Png() {}

    /// What of a pixel is kept.
    enum Pixels {
        /// One of 256 colours: small files of flat pictures.
        INDEXED(1, 3),
        /// Red, green, blue.
        OPAQUE(3, 2),
        /// And opacity.
        CLEAR(4, 6);

        private final int bytes;
        private final int type;

        Pixels(int bytes, int type) {
            this.bytes = bytes;
            this.type = type;
        }
    }

    /// Pixels of an image, row by row, as 0xAARRGGBB.
    static int[] argb(Image image) {
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    static void write(Path file, Image image, Pixels kept) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, bytes(argb(image), (int) image.getWidth(), (int) image.getHeight(), kept));
    }

    static byte[] bytes(int[] argb, int width, int height, Pixels kept) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var file = new DataOutputStream(out)) {
            file.write(SIGNATURE);
            var head = new ByteArrayOutputStream();
            try (var header = new DataOutputStream(head)) {
                header.writeInt(width);
                header.writeInt(height);
                header.write(new byte[]{8, (byte) kept.type, 0, 0, 0});
            }
            chunk(file, "IHDR", head.toByteArray());
            if (kept == Pixels.INDEXED) {
                var swatches = new Swatches(argb);
                chunk(file, "PLTE", swatches.table());
                chunk(file, "IDAT", packed(y -> row(argb, y, width, swatches), width, height, kept));
            } else {
                chunk(file, "IDAT", packed(y -> row(argb, y, width, kept), width, height, kept));
            }
            chunk(file, "IEND", new byte[0]);
        }
        return out.toByteArray();
    }

    private static byte[] packed(IntFunction<byte[]> rows, int width, int height, Pixels kept) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed, new Deflater(9))) {
            var above = new byte[width * kept.bytes];
            for (var y = 0; y < height; y++) {
                var row = rows.apply(y);
                out.write(kept == Pixels.INDEXED ? unfiltered(row) : filtered(row, above, kept.bytes));
                above = row;
            }
        }
        return packed.toByteArray();
    }

    /// Numbers of colours mean nothing beside each other, so filters only make them longer.
    private static byte[] unfiltered(byte[] row) {
        var plain = new byte[row.length + 1];
        System.arraycopy(row, 0, plain, 1, row.length);
        return plain;
    }

    private static byte[] row(int[] argb, int y, int width, Swatches swatches) {
        var row = new byte[width];
        for (var x = 0; x < width; x++) {
            row[x] = swatches.place(argb[y * width + x]);
        }
        return row;
    }

    private static byte[] row(int[] argb, int y, int width, Pixels kept) {
        var row = new byte[width * kept.bytes];
        for (var x = 0; x < width; x++) {
            var pixel = argb[y * width + x];
            var at = x * kept.bytes;
            row[at] = (byte) (pixel >> 16);
            row[at + 1] = (byte) (pixel >> 8);
            row[at + 2] = (byte) pixel;
            if (kept == Pixels.CLEAR) {
                row[at + 3] = (byte) (pixel >>> 24);
            }
        }
        return row;
    }

    /// The row with the filter (none, left, above) whose numbers are smallest.
    private static byte[] filtered(byte[] row, byte[] above, int step) {
        var best = new byte[row.length + 1];
        var least = Long.MAX_VALUE;
        for (var filter = 0; filter < 3; filter++) {
            var filtered = new byte[row.length + 1];
            filtered[0] = (byte) filter;
            var sum = 0L;
            for (var i = 0; i < row.length; i++) {
                var before = switch (filter) {
                    case 1 -> i < step ? 0 : row[i - step];
                    case 2 -> above[i];
                    default -> 0;
                };
                filtered[i + 1] = (byte) (row[i] - before);
                sum += Math.abs(filtered[i + 1]);
            }
            if (sum < least) {
                least = sum;
                best = filtered;
            }
        }
        return best;
    }

    private static void chunk(DataOutputStream file, String type, byte[] content) throws IOException {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        file.writeInt(content.length);
        file.write(name);
        file.write(content);
        var check = new CRC32();
        check.update(name);
        check.update(content);
        file.writeInt((int) check.getValue());
    }
}
