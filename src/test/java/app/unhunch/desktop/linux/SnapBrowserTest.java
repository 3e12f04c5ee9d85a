package app.unhunch.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapBrowserTest {

    @TempDir
    private Path scratch;

    @Test
    void pagesForASnapLieInAFolderOfItsOwn() throws IOException {
        var own = Files.createDirectories(scratch.resolve("snap/firefox/common"));
        Files.createDirectories(scratch.resolve("snap/chromium/common"));
        var launchers = Files.createDirectory(scratch.resolve("launchers"));
        Files.createFile(launchers.resolve("firefox_firefox.desktop"));
        Files.createFile(launchers.resolve("opera_opera.desktop"));
        var browser = new SnapBrowser(scratch, launchers);
        assertEquals(List.of(Optional.of(own.resolve("unhunch")), Optional.empty(), Optional.empty(), Optional.empty()),
                List.of(browser.pagesOf("firefox_firefox.desktop\n"), browser.pagesOf("firefox.desktop"),
                        browser.pagesOf("opera_opera.desktop"),
                        browser.pagesOf("../launchers/firefox_firefox.desktop")));
        assertEquals(List.of(), browser.left());
        Files.createDirectory(own.resolve("unhunch"));
        assertEquals(List.of(own.resolve("unhunch")), browser.left());
    }

    @Test
    void whereThereAreNoSnapsNothingIsLeft() {
        assertEquals(List.of(), new SnapBrowser(scratch, scratch).left());
    }
}
