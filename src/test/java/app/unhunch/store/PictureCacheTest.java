package app.unhunch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.figure.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureCacheTest {

    private static final Picture PICTURE = picture(30, 20, 1);

    @TempDir
    private Path around;

    private static Picture picture(int width, int height, int seed) {
        return new Picture(width, height, new Random(seed).ints((long) width * height).toArray());
    }

    private static Path only(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }

    /// Dates the file that was written just now.
    private void age(long millis) throws IOException {
        try (var files = Files.list(around)) {
            for (var file : files.filter(file -> file.toFile().lastModified() > 1_000_000_000).toList()) {
                Files.setLastModifiedTime(file, FileTime.fromMillis(millis));
            }
        }
    }

    @Test
    void givesBackWhatWasKept() {
        new PictureCache(around).keep("one", PICTURE);
        assertEquals(Optional.of(PICTURE), new PictureCache(around).find("one"));
        assertEquals(Optional.empty(), new PictureCache(around).find("two"));
    }

    @Test
    void isForTheUserAlone() throws IOException {
        var folder = around.resolve("cache").resolve("pictures");
        new PictureCache(folder).keep("one", PICTURE);
        assertEquals("rwx------", rights(folder));
        assertEquals("rw-------", rights(only(folder)));
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void whatIsBrokenAnywhereIsNotThereAndCanBeKeptAnew() throws IOException {
        var cache = new PictureCache(around);
        cache.keep("one", PICTURE);
        var file = only(around);
        var whole = Files.readAllBytes(file);
        for (var length = 0; length < whole.length; length += 97) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertEquals(Optional.empty(), cache.find("one"), "cut after " + length);
        }
        var wrong = whole.clone();
        wrong[whole.length / 2] ^= 4;
        Files.write(file, wrong);
        assertEquals(Optional.empty(), cache.find("one"));
        cache.keep("one", PICTURE);
        assertEquals(Optional.of(PICTURE), cache.find("one"));
    }

    @Test
    void theEldestGoWhereTheyGrowTooLarge() throws IOException {
        var cache = new PictureCache(around, 100_000);
        for (var i = 0; i < 101; i++) {
            cache.keep("p" + i, picture(50, 20, i)); // noise: four kilobytes each
            age(1_000_000L * i);
        }
        try (var left = Files.list(around)) {
            var bytes = left.mapToLong(file -> file.toFile().length()).sum();
            assertTrue(bytes > 80_000 && bytes <= 100_000, bytes + " bytes are left");
        }
        assertEquals(Optional.of(picture(50, 20, 99)), cache.find("p99"));
        assertEquals(Optional.empty(), cache.find("p3"));
    }

    @Test
    void aDiskThatSaysNoIsTold() throws IOException {
        var file = Files.createFile(around.resolve("no-folder"));
        assertInstanceOf(Saved.Failed.class, new PictureCache(file).keep("one", PICTURE));
        assertEquals(Optional.empty(), new PictureCache(file).find("one"));
    }
}
