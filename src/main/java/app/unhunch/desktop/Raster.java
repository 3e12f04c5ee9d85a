package app.unhunch.desktop;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// An image of 32-bit pixels: alpha, red, green, blue, one byte each, not premultiplied, row by row
/// from the top left.
public final class Raster {

    private static final int LIMIT = 1024;

    private final int width;
    private final int height;
    private final byte[] argb;

    /// @param width 1 to 1024 pixels
    /// @param height 1 to 1024 pixels
    /// @param argb exactly four bytes for each pixel
    public Raster(int width, int height, byte[] argb) {
        if (width < 1 || width > LIMIT || height < 1 || height > LIMIT || argb.length != width * height * 4) {
            throw new IllegalArgumentException(width + " x " + height + " pixels in " + argb.length + " bytes");
        }
        this.width = width;
        this.height = height;
        this.argb = argb.clone();
    }

    /// Reads the form in which the build ships pictures: width and height as two big-endian integers of
    /// four bytes, then the pixels.
    ///
    /// @throws IOException when the stream is too short or gives an impossible size
    public static Raster read(InputStream stream) throws IOException {
        var in = new DataInputStream(stream);
        var width = in.readInt();
        var height = in.readInt();
        if (width < 1 || width > LIMIT || height < 1 || height > LIMIT) {
            throw new IOException("impossible picture size " + width + " x " + height);
        }
        var pixels = new byte[width * height * 4];
        in.readFully(pixels);
        return new Raster(width, height, pixels);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /// The pixels, in a copy of their own.
    public byte[] argb() {
        return argb.clone();
    }

    /// The pixels as red, green, blue, alpha, in a copy of their own.
    public byte[] rgba() {
        var rgba = new byte[argb.length];
        for (int i = 0; i < argb.length; i += 4) {
            rgba[i] = argb[i + 1];
            rgba[i + 1] = argb[i + 2];
            rgba[i + 2] = argb[i + 3];
            rgba[i + 3] = argb[i];
        }
        return rgba;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Raster that && width == that.width && height == that.height
                && Arrays.equals(argb, that.argb);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * width + height) + Arrays.hashCode(argb);
    }

    @Override
    public String toString() {
        return "Raster[" + width + " x " + height + "]";
    }
}
