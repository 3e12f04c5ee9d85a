package app.unhunch.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngTest {

    @Test
    void whatIsWrittenIsReadAgainPixelByPixel() throws IOException {
        int[] pixels = {0xff102030, 0x80ff0001, 0x00000000, 0xffffffff, 0x7f00ff00, 0xff0000ff};
        var bytes = new byte[pixels.length * 4];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (pixels[i / 4] >>> (24 - i % 4 * 8));
        }
        var image = ImageIO.read(new ByteArrayInputStream(Png.of(new Raster(3, 2, bytes))));
        assertEquals(3, image.getWidth());
        for (int i = 0; i < pixels.length; i++) {
            assertEquals(Integer.toHexString(pixels[i]), Integer.toHexString(image.getRGB(i % 3, i / 3)));
        }
    }
}
