package app.unhunch.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.desktop.SenseReport;
import app.unhunch.desktop.SenseState;
import app.unhunch.desktop.Watch;
import app.unhunch.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisturbSenseTest {

    private final FakeBus bus = new FakeBus();
    private final LinkedBlockingQueue<Boolean> told = new LinkedBlockingQueue<>();
    private Watch watch = () -> {};

    @TempDir
    private Path scratch;

    @AfterEach
    void leave() {
        watch.close();
    }

    @Test
    void aServerOfAnotherKindIsNoFailure() throws InterruptedException {
        bus.answers.put("GetNameOwner org.freedesktop.Notifications", List.of(":1.1"));
        bus.answers.put("Get paused", List.of(true));
        var sense = new DisturbSense(bus);
        watch = sense.start(Settings.DEFAULTS.quiet(), told::add);
        assertEquals(true, told.poll(10, TimeUnit.SECONDS));
        assertEquals(new SenseReport("disturb", "dunst", SenseState.WORKING, Optional.of("silent"), Optional.empty()),
                sense.report());
    }

    @Test
    void d4_aServerThatCannotSayIsNotSilent() throws InterruptedException {
        bus.answers.put("GetNameOwner org.freedesktop.Notifications", List.of(":1.1"));
        var sense = new DisturbSense(bus);
        watch = sense.start(Settings.DEFAULTS.quiet(), told::add);
        assertEquals(false, told.poll(10, TimeUnit.SECONDS));
        assertEquals(SenseState.ABSENT, sense.report().state());
        assertTrue(sense.report().failure().orElseThrow().contains("ServiceUnknown"));
    }

    @Test
    void gnomeTellsItsBannersAndEachChange() throws Exception {
        script("""
                case $1 in
                get) echo true ;;
                monitor) echo 'show-banners: false'; echo 'show-banners: true'; exec sleep 60 ;;
                esac
                """);
        var sense = new BannersSense(scratch.resolve("gsettings").toString(), Map.of("PATH", "/usr/bin:/bin"));
        watch = sense.start(Settings.DEFAULTS.quiet(), told::add);
        for (var expected : List.of(false, true, false)) {
            assertEquals(expected, told.poll(10, TimeUnit.SECONDS));
        }
        assertEquals(new SenseReport("disturb", "gnome", SenseState.WORKING, Optional.of("talks"), Optional.empty()),
                sense.report());
    }

    @Test
    void withoutItsSettingsGnomeIsNotSilent() throws Exception {
        script("exit 1\n");
        var sense = new BannersSense(scratch.resolve("gsettings").toString(), Map.of("PATH", "/usr/bin:/bin"));
        watch = sense.start(Settings.DEFAULTS.quiet(), told::add);
        assertEquals(false, told.poll(10, TimeUnit.SECONDS));
        assertEquals(List.of("gnome"), List.of(sense.report().source()));
    }

    @Test
    void gnomeIsKnownByItsName() {
        for (var name : List.of("GNOME", "ubuntu:GNOME", "GNOME-Classic:GNOME")) {
            assertTrue(BannersSense.fits(Map.of("XDG_CURRENT_DESKTOP", name)), name);
        }
        for (var name : List.of("", "XFCE", "KDE", "X-Cinnamon")) {
            assertTrue(!BannersSense.fits(Map.of("XDG_CURRENT_DESKTOP", name)), name);
        }
    }

    private void script(String text) throws IOException {
        var file = Files.writeString(scratch.resolve("gsettings"), "#!/bin/sh\n" + text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }
}
