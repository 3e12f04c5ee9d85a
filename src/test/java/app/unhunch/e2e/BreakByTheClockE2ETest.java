package app.unhunch.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The main job, by nothing but the clock: the notice comes, Start brings the break window, the session runs to its end,
/// and the history has it.
@E2E
class BreakByTheClockE2ETest {

    /// The processor time, of all its threads, that the window may take from the click until it is there: a machine that is
    /// busy with something else makes it no longer. The benchmark measures the time of the clock.
    private static final Duration ALLOWED = Duration.ofMillis(1500);

    /// The shortest break there is: 64 s.
    private static final String ROUTINE = "hourly-standing-cat";

    @TempDir
    private Path scratch;

    @Test
    void theHourCallsTheSessionIsGuidedAndTheHistoryHasIt() throws Exception {
        try (var desk = Desk.whole(scratch)) {
            var unhunch = Unhunch.on(desk);
            unhunch.set("breaks.routine", ROUTINE);
            unhunch.set("breaks.length", "1m");
            var begun = System.nanoTime();
            unhunch.agent();

            var notice = unhunch.awaitNotice(1, Duration.ofSeconds(30).plus(Unhunch.SOON));
            var waited = Duration.ofNanos(System.nanoTime() - begun);
            assertTrue(waited.compareTo(Duration.ofSeconds(29)) > 0, "the notice came after " + waited);
            assertEquals("Unhunch", notice.app());
            assertEquals("Break in 30 s", notice.title());
            assertTrue(notice.body().startsWith("Standing cat and ceiling reach, "), notice.body());
            var window = unhunch.awaitWindowProcess();
            unhunch.awaitRest(window);
            assertEquals(List.of(), unhunch.shownBy(window));

            var clicked = System.nanoTime();
            var worked = work(window);
            desk.notifications().act("Start now");
            unhunch.awaitShown(window);
            var took = Duration.ofNanos(System.nanoTime() - clicked);
            var work = work(window).minus(worked);
            System.out.println("From Start to the break window: " + took.toMillis() + " ms, of which it worked "
                    + work.toMillis() + " ms");
            assertTrue(work.compareTo(ALLOWED) < 0, "the window worked " + work);

            unhunch.awaitHistory("session finished " + ROUTINE, Duration.ofMinutes(2).plus(Unhunch.SOON));
            unhunch.awaitHistory("break taken", Unhunch.SOON);
            assertEquals(List.of("break announced", "break started", "break taken", "session finished " + ROUTINE),
                    unhunch.history().stream().sorted().toList());
            Until.holds("a break window that closes by itself", Unhunch.SOON,
                    () -> unhunch.shownBy(window).isEmpty());
        }
    }

    private static Duration work(ProcessHandle process) {
        return process.info().totalCpuDuration().orElseThrow();
    }
}
