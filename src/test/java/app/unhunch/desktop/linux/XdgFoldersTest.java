package app.unhunch.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.desktop.Folders;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class XdgFoldersTest {

    private static final Path PASSWD_HOME = Path.of("/home/mia");
    private static final Path TEMPORARY = Path.of("/tmp");

    @Test
    void theEnvironmentDecides() {
        assertEquals(
                new Folders(Path.of("/c/unhunch"), Path.of("/d/unhunch"), Path.of("/s/unhunch"), Path.of("/k/unhunch"),
                        Path.of("/run/user/1000/unhunch")),
                XdgFolders.of(
                        Map.of("XDG_CONFIG_HOME", "/c", "XDG_DATA_HOME", "/d", "XDG_STATE_HOME", "/s", "XDG_CACHE_HOME",
                                "/k",
                                "XDG_RUNTIME_DIR", "/run/user/1000"),
                        PASSWD_HOME, TEMPORARY));
    }

    @Test
    void relativePathsArePassedOverAndHomeFollowsTheVariable() {
        assertEquals(
                new Folders(Path.of("/h/ann/.config/unhunch"), Path.of("/h/ann/.local/share/unhunch"),
                        Path.of("/h/ann/.local/state/unhunch"), Path.of("/h/ann/.cache/unhunch"),
                        Path.of("/tmp/unhunch-ann/unhunch")),
                XdgFolders.of(Map.of("HOME", "/h/ann", "XDG_CONFIG_HOME", "relative"), PASSWD_HOME, TEMPORARY));
    }

    @Test
    void everythingCanLiveUnderOneFolder() {
        assertEquals(
                new Folders(Path.of("/x/y"), Path.of("/x/y"), Path.of("/x/y/state"), Path.of("/x/y/cache"),
                        Path.of("/r")),
                Folders.under(Path.of("/x/z/../y"), Path.of("/r")));
    }
}
