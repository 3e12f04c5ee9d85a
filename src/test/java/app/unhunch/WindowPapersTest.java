package app.unhunch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.text.Paper;
import app.unhunch.ui.FxDoor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class WindowPapersTest {

    private final Paper paper = new Paper("Summary für Ärztin & me, 1/2", Locale.UK).text("One.");
    private final List<String> opened = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Optional<String>> told = new LinkedBlockingQueue<>();

    @Test
    void aPageIsPrintedByTheBrowserFromAFileOfItsName(@TempDir Path scratch) throws Exception {
        var folder = scratch.resolve("cache").resolve("print");
        new WindowPapers(new FxDoor(), () -> folder, opened::add).print(paper, told::add);
        assertEquals(Optional.empty(), told.poll(10, TimeUnit.SECONDS));
        var file = folder.resolve("summary-fur-arztin-me-1-2.html");
        assertEquals(List.of(file.toString()), opened);
        assertEquals(paper.printing(), Files.readString(file));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aPageIsKeptWhereTheUserWants(@TempDir Path scratch) throws Exception {
        var file = scratch.resolve("mine.html");
        new WindowPapers(new FxDoor(), () -> scratch, opened::add).save(paper, file, told::add);
        assertEquals(Optional.empty(), told.poll(10, TimeUnit.SECONDS));
        assertEquals(paper.html(), Files.readString(file));
        assertEquals(List.of(), opened);
    }

    @Test
    void aDiskThatSaysNoIsToldOf(@TempDir Path scratch) throws IOException, InterruptedException {
        var file = Files.writeString(scratch.resolve("in-the-way"), "");
        new WindowPapers(new FxDoor(), () -> file.resolve("print"), opened::add).print(paper, told::add);
        assertTrue(told.poll(10, TimeUnit.SECONDS).isPresent());
        assertEquals(List.of(), opened);
    }
}
