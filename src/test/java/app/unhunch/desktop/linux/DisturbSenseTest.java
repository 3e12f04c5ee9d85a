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

    private static final String BANNERS = "/org/gnome/desktop/notifications/show-banners";

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
    void gnomeIsAskedAtTheStartAndAtEachChange() throws Exception {
        var answer = Files.writeString(scratch.resolve("answer"), "true\n");
        script("[ \"$1 $3\" = 'get show-banners' ] && cat '" + answer + "'\n");
        var sense = banners();
        watch = sense.start(Settings.DEFAULTS.quiet(), told::add);
        assertEquals(false, told.poll(10, TimeUnit.SECONDS));
        Files.writeString(answer, "false\n");
        bus.send("ca.desrt.dconf.Writer", "Notify", BANNERS, List.of(""), ":1.2:user:0");
        assertEquals(true, told.poll(10, TimeUnit.SECONDS));
        assertEquals(new SenseReport("disturb", "gnome", SenseState.WORKING, Optional.of("silent"), Optional.empty()),
                sense.report());
        watch.close();
        bus.send("ca.desrt.dconf.Writer", "Notify", BANNERS, List.of(""), ":1.2:user:1");
        assertEquals(List.of(), List.copyOf(told));
    }

    @Test
    void gnomeLeavesNoProgramRunning() throws Exception {
        script("echo true; exec sleep 300\n");
        watch = banners().start(Settings.DEFAULTS.quiet(), told::add);
        var patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (ProcessHandle.current().children().noneMatch(DisturbSenseTest::sleeps)) {
            assertTrue(System.nanoTime() < patience, "it was not asked");
            Thread.onSpinWait();
        }
        watch.close();
        while (ProcessHandle.current().children().anyMatch(DisturbSenseTest::sleeps)) {
            assertTrue(System.nanoTime() < patience, "it still runs");
            Thread.onSpinWait();
        }
    }

    @Test
    void withoutItsSettingsGnomeIsNotSilent() throws Exception {
        script("exit 1\n");
        var sense = banners();
        watch = sense.start(Settings.DEFAULTS.quiet(), told::add);
        assertEquals(false, told.poll(10, TimeUnit.SECONDS));
        assertEquals(SenseState.ABSENT, sense.report().state());
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

    private BannersSense banners() {
        return new BannersSense(bus, scratch.resolve("gsettings").toString(), Map.of("PATH", "/usr/bin:/bin"));
    }

    private static boolean sleeps(ProcessHandle child) {
        return child.info().commandLine().filter(line -> line.endsWith("sleep 300")).isPresent();
    }

    private void script(String text) throws IOException {
        var file = Files.writeString(scratch.resolve("gsettings"), "#!/bin/sh\n" + text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }
}
