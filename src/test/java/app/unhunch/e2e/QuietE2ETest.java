package app.unhunch.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.breaks.QuietReason;
import app.unhunch.desktop.Desktop;
import app.unhunch.desktop.linux.LinuxDesktop;
import app.unhunch.settings.QuietSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The reasons to hold a break, as real programs give them.
@E2E
class QuietE2ETest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String DCONF = "/usr/libexec/dconf-service";
    private static final QuietSettings NOTHING = new QuietSettings(false, false, false, Set.of(), false);

    private final BlockingQueue<Set<QuietReason>> told = new LinkedBlockingQueue<>();

    @TempDir
    private Path scratch;

    private Desktop desktop = Desktop.none();

    @AfterEach
    void leave() {
        desktop.close();
    }

    @Test
    void aProgramThatRecordsFromAMicrophoneIsACall() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SOUND)) {
            desk.tool("pactl", "load-module", "module-null-source", "source_name=microphone");
            watch(desk, NOTHING.withCall(true));
            var listening = desk.startTool(List.of("parec", "--device=@DEFAULT_MONITOR@", "/dev/null"));
            Until.holds("a recording", SOON,
                    () -> !desk.tool("pactl", "list", "short", "source-outputs").out().isBlank());
            var call = desk.startTool(List.of("parec", "--device=microphone", "/dev/null"));
            assertEquals(Set.of(QuietReason.CALL), next());
            call.kill();
            assertEquals(Set.of(), next());
            listening.kill();
            assertEquals("pulse", desktop.quiet().reports().getFirst().source());
        }
    }

    @Test
    void aWindowThatCoversTheScreenIsAReason() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN)) {
            watch(desk, NOTHING.withFullScreen(true));
            var slides = slides(desk);
            Until.holds("the slides in front", SOON, () -> {
                desk.tool("wmctrl", "-a", "Slides");
                return desk.screen().focused().equals("Slides");
            });
            cover(desk, "add");
            assertEquals(Set.of(QuietReason.FULL_SCREEN), next());
            cover(desk, "remove");
            assertEquals(Set.of(), next());
            cover(desk, "add");
            assertEquals(Set.of(QuietReason.FULL_SCREEN), next());
            slides.kill();
            assertEquals(Set.of(), next());
        }
    }

    @Test
    void aWindowThatIsGoneCoversNothingEvenIfNoWindowManagerSaysSo() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN)) {
            watch(desk, NOTHING.withFullScreen(true));
            var slides = slides(desk);
            Until.holds("the slides in front", SOON, () -> desk.screen().focused().equals("Slides"));
            cover(desk, "add");
            assertEquals(Set.of(QuietReason.FULL_SCREEN), next());
            for (var manager : desk.own()) {
                if (manager.info().command().orElse("").endsWith("openbox")) {
                    assertTrue(manager.destroyForcibly());
                    manager.onExit().join();
                }
            }
            slides.kill();
            assertEquals(Set.of(), next());
        }
    }

    /// Asks the window manager until it did it.
    private static void cover(Desk desk, String how) throws Exception {
        Until.holds("slides after " + how, SOON, () -> {
            desk.tool("wmctrl", "-r", "Slides", "-b", how + ",fullscreen");
            var covers = desk.tool("xprop", "-name", "Slides", "_NET_WM_STATE").out().contains("FULLSCREEN");
            return covers == how.equals("add");
        });
    }

    /// A window manager that has just come up may overlook a window, which is then opened anew.
    private static Program slides(Desk desk) throws Exception {
        for (var tries = 0; tries < 4; tries++) {
            var slides = desk.startTool(List.of("xev", "-name", "Slides"));
            try {
                desk.screen().awaitWindow("Slides", SOON.dividedBy(4));
                return slides;
            } catch (AssertionError overlooked) {
                slides.kill();
            }
        }
        throw new AssertionError("no window manager shows a window");
    }

    @Test
    void aNotificationServerThatWasSilencedIsAReasonAndIsNotStartedByAsking() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS)) {
            watch(desk, NOTHING.withDoNotDisturb(true));
            assertTrue(!desk.bus().hasOwner("org.freedesktop.Notifications"));
            desk.notifications().open();
            desk.tool("dunstctl", "set-paused", "true");
            assertEquals(Set.of(QuietReason.DO_NOT_DISTURB), next());
            desk.tool("dunstctl", "set-paused", "false");
            assertEquals(Set.of(), next());
        }
    }

    @Test
    @Needs({"gsettings", DCONF})
    void gnomeThatWasSilencedIsAReasonFromOneChangeToTheNext() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.BUS)) {
            desk.set("XDG_CURRENT_DESKTOP", "GNOME");
            desk.startTool(List.of(DCONF));
            Until.holds("the settings of GNOME", SOON, () -> desk.bus().hasOwner("ca.desrt.dconf"));
            watch(desk, NOTHING.withDoNotDisturb(true));
            desk.tool("gsettings", "set", "org.gnome.desktop.notifications", "show-banners", "false");
            assertEquals(Set.of(QuietReason.DO_NOT_DISTURB), next());
            desk.tool("gsettings", "set", "org.gnome.desktop.notifications", "show-banners", "true");
            assertEquals(Set.of(), next());
        }
    }

    @Test
    void aChosenProgramThatRunsIsAReason() throws Exception {
        try (var desk = Desk.with(scratch)) {
            desk.startTool(List.of("cp", "/bin/sleep", scratch.resolve("talker").toString())).end(SOON);
            desk.startTool(List.of(scratch.resolve("talker").toString(), "100"));
            watch(desk, NOTHING.withPrograms(Set.of("talk", "talker")));
            assertEquals(Set.of(QuietReason.PROGRAM), next());
            desktop.quiet().watch(NOTHING, told::add);
            assertEquals(Set.of(), next());
        }
    }

    private void watch(Desk desk, QuietSettings wanted) throws Exception {
        desktop = LinuxDesktop.of(desk.environment());
        desktop.quiet().watch(wanted, told::add);
        assertEquals(Set.of(), next());
    }

    private Set<QuietReason> next() throws InterruptedException {
        var reasons = told.poll(SOON.toSeconds(), TimeUnit.SECONDS);
        assertTrue(reasons != null, () -> "nothing was told; " + desktop.quiet().reports());
        return reasons;
    }
}
