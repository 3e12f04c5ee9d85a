package app.unhunch.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.breaks.BreakPhase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sitting time over the life of the agent, and what the command line does to it.
@E2E
class CountingE2ETest {

    @TempDir
    private Path scratch;

    @Test
    void aRestartInTheMiddleOfTheHourGoesOnWhereItWas() throws Exception {
        try (var desk = Desk.with(scratch)) {
            var unhunch = Unhunch.on(desk);
            unhunch.set("breaks.every", "60m");
            var first = unhunch.agent();
            unhunch.awaitSitting(Duration.ofSeconds(8));
            assertEquals(0, unhunch.run("quit").exit());
            assertEquals(0, first.end(Unhunch.SOON).exit());
            unhunch.agent();
            var after = unhunch.status();
            assertTrue(after.sitting().compareTo(Duration.ofSeconds(8)) >= 0, after.toString());
            assertTrue(after.left().compareTo(Duration.ofMinutes(60).minusSeconds(8)) <= 0, after.toString());
        }
    }

    @Test
    void anAgentThatIsKilledIsReplacedAndKeepsTheCount() throws Exception {
        try (var desk = Desk.with(scratch)) {
            var unhunch = Unhunch.on(desk);
            unhunch.sat(Duration.ofSeconds(27));
            var first = unhunch.agent();
            unhunch.awaitHistory("break announced", Unhunch.SOON);
            var announced = Duration.ofSeconds(29);
            Until.holds("the count kept", Unhunch.SOON, () -> unhunch.kept().compareTo(announced) >= 0);
            first.kill();
            assertEquals(3, unhunch.run("status").exit());
            unhunch.agent();
            var after = unhunch.status();
            assertTrue(after.sitting().compareTo(announced) >= 0, after.toString());
            assertEquals(List.of("break announced"), unhunch.history());
        }
    }

    @Test
    void theCommandsSkipTakeBackPauseAndResume() throws Exception {
        try (var desk = Desk.with(scratch)) {
            var unhunch = Unhunch.on(desk);
            unhunch.set("breaks.every", "60m");
            unhunch.agent();
            var first = unhunch.status().due().orElseThrow();
            assertEquals(0, unhunch.run("break", "skip").exit());
            assertDue(first.plus(Duration.ofMinutes(60)), unhunch);
            assertEquals(0, unhunch.run("break", "undo").exit());
            assertDue(first, unhunch);
            assertEquals(
                    new Output(1, "", "There is no skip to take back. That can be done for two minutes after it.\n"),
                    unhunch.run("break", "undo"));
            assertEquals(new Output(1, "", "There is no break to put off now.\n"), unhunch.run("break", "snooze"));
            var paused = unhunch.run("pause", "30m");
            assertEquals(0, paused.exit());
            assertTrue(paused.out().startsWith("Breaks are paused until "), paused.out());
            assertEquals(BreakPhase.PAUSED, unhunch.status().phase());
            assertEquals(0, unhunch.run("resume").exit());
            assertEquals(BreakPhase.WORKING, unhunch.status().phase());
            assertEquals(List.of(), unhunch.history());
        }
    }

    @Test
    void aSnoozeOfANoticeIsCountedFromTheDueTime() throws Exception {
        try (var desk = Desk.with(scratch)) {
            var unhunch = Unhunch.on(desk);
            unhunch.sat(Duration.ofSeconds(27));
            unhunch.agent();
            unhunch.await(BreakPhase.NOTICE, Unhunch.SOON);
            var due = unhunch.status().due().orElseThrow();
            assertEquals(0, unhunch.run("break", "snooze", "10").exit());
            assertDue(due.plus(Duration.ofMinutes(10)), unhunch);
            assertEquals(List.of("break announced", "break snoozed"), unhunch.history());
            assertEquals(Set.of(), unhunch.status().quiet());
        }
    }

    /// Instants are made of two clocks, whose readings lie a few microseconds apart.
    private static void assertDue(Instant expected, Unhunch unhunch) throws Exception {
        var due = unhunch.status().due().orElseThrow();
        assertTrue(Duration.between(expected, due).abs().compareTo(Duration.ofMillis(500)) < 0,
                "due " + due + " in place of " + expected);
    }
}
