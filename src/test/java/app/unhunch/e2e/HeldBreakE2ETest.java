package app.unhunch.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.breaks.BreakPhase;
import app.unhunch.breaks.QuietReason;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Breaks that come at a bad moment: they wait, with nothing to be seen, and come once it is over.
@E2E
class HeldBreakE2ETest {

    /// The notice comes half a minute before the break, which comes every minute.
    private static final Duration NEARLY = Duration.ofSeconds(27);

    /// Long enough for a notice that should not come to be seen.
    private static final Duration NOTHING_COMES = Duration.ofSeconds(3);

    @TempDir
    private Path scratch;

    @Test
    void d1_aBreakDuringACallComesWhenTheCallIsOver() throws Exception {
        try (var desk = Desk.whole(scratch)) {
            desk.tool("pactl", "load-module", "module-null-source", "source_name=microphone");
            var call = desk.startTool(List.of("parec", "--device=microphone", "/dev/null"));
            assertHeldUntil(desk, QuietReason.CALL, call::kill);
        }
    }

    @Test
    void d5_aBreakWhileSomethingCoversTheScreenComesOnceItIsGone() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS, Desk.Part.NOTIFICATIONS)) {
            var slides = desk.startTool(List.of("xev", "-name", "Slides"));
            desk.screen().awaitWindow("Slides", Unhunch.SOON);
            Until.holds("slides over the whole screen", Unhunch.SOON, () -> {
                desk.tool("wmctrl", "-r", "Slides", "-b", "add,fullscreen");
                return desk.tool("xprop", "-name", "Slides", "_NET_WM_STATE").out().contains("FULLSCREEN");
            });
            assertHeldUntil(desk, QuietReason.FULL_SCREEN, slides::kill);
        }
    }

    @Test
    void a8_nothingIsShownWhileTheScreenIsLocked() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS, Desk.Part.NOTIFICATIONS)) {
            var logind = Logind.on(desk);
            var unhunch = Unhunch.on(desk);
            unhunch.sat(NEARLY);
            logind.lock("true");
            unhunch.agent();
            unhunch.await(BreakPhase.LOCKED, Unhunch.SOON);
            assertNothingComes(desk);
            logind.say("PrepareForSleep", "true");
            logind.say("PrepareForSleep", "false");
            unhunch.await(BreakPhase.LOCKED, Unhunch.SOON);
            logind.lock("false");
            assertTrue(unhunch.awaitNotice(1, Unhunch.SOON).title().startsWith("Break in "));
        }
    }

    @Test
    void c5_anEmptyDeskGetsNoNoticeAndWhoComesBackDoes() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS, Desk.Part.NOTIFICATIONS)) {
            var unhunch = Unhunch.on(desk);
            unhunch.set("breaks.notice", "0s");
            assertNothingComes(desk); // so that the desk is empty for a minute before the break is due
            unhunch.agent();
            Until.holds("a break that is due", Duration.ofMinutes(1).plus(Unhunch.SOON), Duration.ofMillis(300),
                    () -> unhunch.status().left().isZero());
            assertNothingComes(desk);
            assertTrue(unhunch.window().isEmpty());
            assertEquals(List.of(), unhunch.history());
            unhunch.await(BreakPhase.ON_BREAK, Unhunch.SOON);
            unhunch.awaitShown(unhunch.awaitWindowProcess());
        }
    }

    private static void assertHeldUntil(Desk desk, QuietReason reason, Ending ending) throws Exception {
        var unhunch = Unhunch.on(desk);
        unhunch.sat(NEARLY);
        unhunch.agent();
        Until.holds("the reason " + reason, Unhunch.SOON,
                () -> unhunch.status().quiet().equals(Set.of(reason)));
        Until.holds("a break that is held", Unhunch.SOON, Duration.ofMillis(300), () -> {
            desk.screen().key("shift");
            return unhunch.status().phase() == BreakPhase.HELD;
        });
        assertNothingComes(desk);
        ending.end();
        unhunch.awaitNotice(1, Unhunch.SOON);
        assertEquals(Set.of(), unhunch.status().quiet());
        assertEquals(1, desk.notifications().shown().size());
    }

    private static void assertNothingComes(Desk desk) throws Exception {
        var end = System.nanoTime() + NOTHING_COMES.toNanos();
        Until.holds("some time", Unhunch.SOON, Duration.ofMillis(500), () -> {
            assertEquals(List.of(), desk.notifications().shown());
            return System.nanoTime() - end > 0;
        });
    }

    /// How a reason ends.
    @FunctionalInterface
    private interface Ending {

        void end() throws Exception;
    }
}
