package app.unhunch.desktop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class RasterTest {

    private static final byte[] SHIPPED = {0, 0, 0, 2, 0, 0, 0, 1, -1, 10, 20, 30, -128, 40, 50, 60};

    @Test
    void readsThePicturesTheBuildDraws() throws IOException {
        var raster = Raster.read(new ByteArrayInputStream(SHIPPED));
        assertEquals(new Raster(2, 1, new byte[]{-1, 10, 20, 30, -128, 40, 50, 60}), raster);
        assertArrayEquals(new byte[]{10, 20, 30, -1, 40, 50, 60, -128}, raster.rgba());
    }

    @Test
    void refusesATornFileAndAnImpossibleSize() {
        assertThrows(EOFException.class, () -> Raster.read(new ByteArrayInputStream(SHIPPED, 0, 15)));
        assertThrows(IOException.class,
                () -> Raster.read(new ByteArrayInputStream(new byte[]{127, 0, 0, 0, 0, 0, 0, 1})));
    }
}
