package app.unhunch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackWatchTest {

    private static final int LONG_ENOUGH = 20;

    @TempDir
    private Path scratch;

    @Test
    void everyChangeIsTold() throws IOException, InterruptedException {
        var folder = scratch.resolve("data").resolve("packs");
        var told = new Semaphore(0);
        var watch = PackWatch.start(folder, told::release);
        try {
            assertEquals(0, told.availablePermits(), "nothing before something changes");
            Files.writeString(folder.resolve("a.json"), "{}");
            assertTrue(told.tryAcquire(LONG_ENOUGH, TimeUnit.SECONDS), "written");
            Files.writeString(folder.resolve("a.json"), "{\"format\": 1}");
            assertTrue(told.tryAcquire(LONG_ENOUGH, TimeUnit.SECONDS), "changed");
            Files.delete(folder.resolve("a.json"));
            assertTrue(told.tryAcquire(LONG_ENOUGH, TimeUnit.SECONDS), "deleted");
        } finally {
            watch.close();
        }
    }

    @Test
    void aFolderThatCannotBeIsSaid() throws IOException {
        var file = Files.createFile(scratch.resolve("packs"));
        assertThrows(IOException.class, () -> PackWatch.start(file, () -> {}));
    }
}
