package app.unhunch.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.breaks.BreakPhase;
import app.unhunch.link.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A month of breaks in a few minutes: what each leaves behind would add up.
@E2E
class ManyBreaksE2ETest {

    private static final Duration PACE = Duration.ofMillis(50);

    /// Enough for everything that is made once to be there.
    private static final int WARM = 100;
    private static final int BREAKS = 200;

    @TempDir
    private Path scratch;

    @Test
    void f1_twoHundredBreaksInARowCostNothingThatStays() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS, Desk.Part.NOTIFICATIONS)) {
            var unhunch = Unhunch.on(desk);
            unhunch.set("breaks.every", "1h");
            var agent = unhunch.agent().process().toHandle();
            var window = unhunch.start().process().toHandle(); // the main window keeps its process for all breaks
            unhunch.awaitShown(window);
            breaks(unhunch, window, WARM);
            var before = List.of(Load.of(agent), Load.of(window));
            breaks(unhunch, window, BREAKS - WARM);
            var after = List.of(Load.of(agent), Load.of(window));
            System.out
                    .println("Agent and window after %d breaks %s, after %d %s".formatted(WARM, before, BREAKS, after));
            for (var which = 0; which < after.size(); which++) {
                assertTrue(after.get(which).isAboutAsMuchAs(before.get(which)), before + " became " + after);
            }
            assertEquals(1, unhunch.shownBy(window).size());
        }
    }

    private static void breaks(Unhunch unhunch, ProcessHandle window, int count) throws Exception {
        for (var n = 0; n < count; n++) {
            unhunch.ask(new Request.StartBreak());
            Until.holds("a break", Unhunch.SOON, PACE, () -> unhunch.status().phase() == BreakPhase.ON_BREAK
                    && unhunch.shownBy(window).size() == 2);
            unhunch.ask(new Request.Skip());
            Until.holds("its end", Unhunch.SOON, PACE, () -> unhunch.status().phase() == BreakPhase.WORKING
                    && unhunch.shownBy(window).size() == 1);
        }
    }

    /// What a process holds.
    private record Load(long threads, long handles, long mebibytes) {

        private static final int FEW = 5;

        static Load of(ProcessHandle process) throws IOException {
            var folder = Path.of("/proc", String.valueOf(process.pid()));
            try (var handles = Files.list(folder.resolve("fd"))) {
                return new Load(number(folder, "Threads:"), handles.count(), number(folder, "RssAnon:") / 1024);
            }
        }

        boolean isAboutAsMuchAs(Load before) {
            return threads <= before.threads + FEW && handles <= before.handles + FEW
                    && mebibytes <= before.mebibytes * 1.15 + 8;
        }

        private static long number(Path folder, String key) throws IOException {
            return Files.readAllLines(folder.resolve("status")).stream().filter(line -> line.startsWith(key))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", ""))).findFirst().orElseThrow();
        }
    }
}
