package app.unhunch.figure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A drawn picture: pixels row by row as 0xAARRGGBB, colours multiplied by opacity.
public final class Picture {

    private final int width;
    private final int height;
    private final int[] pixels;

    /// @param width pixels
    /// @param height pixels
    /// @param pixels as many as both make; not copied, so not to be changed any more
    /// @throws IllegalArgumentException if there are more or fewer
    public Picture(int width, int height, int[] pixels) {
        if (width < 1 || height < 1 || pixels.length != width * height) {
            throw new IllegalArgumentException(
                    "%s pixels are no picture of %s x %s".formatted(pixels.length, width, height));
        }
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /// Pixels across.
    public int width() {
        return width;
    }

    /// Pixels down.
    public int height() {
        return height;
    }

    /// All pixels, not to be changed.
    public int[] pixels() {
        return pixels;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Picture picture && width == picture.width && Arrays.equals(pixels, picture.pixels);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(pixels) * 31 + width;
    }

    @Override
    public String toString() {
        return width + " x " + height;
    }
}
