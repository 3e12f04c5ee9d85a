package app.unhunch.ui;

import app.unhunch.ui.look.Look;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;

/// Pictures of screens as PNG files in `target/shots`, to be looked at.
public final class Shots {

    private Shots() {}

    /// Draws a screen that is in no window; on the FX thread.
    public static Image draw(Parent root, double width, double height, Look.Choice choice, String name) {
        var look = new Look();
        look.show(choice);
        var scene = new Scene(root, width, height);
        look.dress(scene);
        return save(scene, name);
    }

    /// Draws a scene as it is; on the FX thread.
    public static Image save(Scene scene, String name) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        var image = scene.snapshot(null);
        try {
            var file = Path.of("target", "shots", name + ".png");
            Files.createDirectories(file.getParent());
            Files.write(file, png(image));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        return image;
    }

    private static byte[] png(Image image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var head = new ByteArrayOutputStream();
        var out = new DataOutputStream(head);
        out.writeInt(width);
        out.writeInt(height);
        out.write(new byte[]{8, 2, 0, 0, 0});
        chunk(bytes, "IHDR", head.toByteArray());
        chunk(bytes, "IDAT", pixels(image, width, height));
        chunk(bytes, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static byte[] pixels(Image image, int width, int height) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            var row = new byte[1 + 3 * width];
            for (var y = 0; y < height; y++) {
                for (var x = 0; x < width; x++) {
                    var argb = image.getPixelReader().getArgb(x, y);
                    row[1 + 3 * x] = (byte) (argb >> 16);
                    row[2 + 3 * x] = (byte) (argb >> 8);
                    row[3 + 3 * x] = (byte) argb;
                }
                deflater.write(row);
            }
        }
        return packed.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] content) throws IOException {
        var body = new ByteArrayOutputStream();
        body.write(type.getBytes(StandardCharsets.US_ASCII));
        body.write(content);
        var crc = new CRC32();
        crc.update(body.toByteArray());
        var out = new DataOutputStream(png);
        out.writeInt(content.length);
        out.write(body.toByteArray());
        out.writeInt((int) crc.getValue());
    }
}
