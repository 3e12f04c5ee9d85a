package app.unhunch.desktop;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes a [Raster] as a PNG file, for those who take pictures in no other form.
public final class Png {

    private static final byte[] START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte BITS = 8;
    private static final byte RED_GREEN_BLUE_ALPHA = 6;

    private Png() {}

    /// The whole file.
    public static byte[] of(Raster raster) {
        var file = new ByteArrayOutputStream();
        file.writeBytes(START);
        file.writeBytes(chunk("IHDR", ByteBuffer.allocate(13).putInt(raster.width()).putInt(raster.height()).put(BITS)
                .put(RED_GREEN_BLUE_ALPHA).array()));
        file.writeBytes(chunk("IDAT", packed(lines(raster))));
        file.writeBytes(chunk("IEND", new byte[0]));
        return file.toByteArray();
    }

    /// Every line begins with how it was filtered: not at all.
    private static byte[] lines(Raster raster) {
        var pixels = raster.rgba();
        var width = raster.width() * 4;
        var lines = ByteBuffer.allocate(pixels.length + raster.height());
        for (var at = 0; at < pixels.length; at += width) {
            lines.put((byte) 0).put(pixels, at, width);
        }
        return lines.array();
    }

    private static byte[] packed(byte[] bytes) {
        try (var deflater = new Deflater()) {
            deflater.setInput(bytes);
            deflater.finish();
            var packed = new ByteArrayOutputStream();
            var part = new byte[4096];
            while (!deflater.finished()) {
                packed.write(part, 0, deflater.deflate(part));
            }
            return packed.toByteArray();
        }
    }

    private static byte[] chunk(String kind, byte[] content) {
        var name = kind.getBytes(StandardCharsets.US_ASCII);
        var check = new CRC32();
        check.update(name);
        check.update(content);
        return ByteBuffer.allocate(content.length + 12).putInt(content.length).put(name).put(content)
                .putInt((int) check.getValue()).array();
    }
}
