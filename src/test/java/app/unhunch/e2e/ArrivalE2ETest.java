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
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Breaks that come while somebody works in another window.
@E2E
class ArrivalE2ETest {

    private static final Duration PACE = Duration.ofSeconds(1);

    /// The notice comes half a minute before the break, which comes every minute.
    private static final Duration NEARLY = Duration.ofSeconds(27);

    /// Enough for everything that is made once to be there.
    private static final int WARM = 40;
    private static final int BREAKS = 200;

    @TempDir
    private Path scratch;

    @Test
    void e9_aBreakOverTheWholeScreenLeavesNothingBehindAndGivesTheKeyboardBack() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS)) {
            var unhunch = Unhunch.on(desk);
            unhunch.set("breaks.every", "1h");
            unhunch.set("breaks.arrival", "full");
            openWork(desk);
            unhunch.agent();
            unhunch.ask(new Request.StartBreak());
            unhunch.await(BreakPhase.ON_BREAK, Unhunch.SOON);
            var window = unhunch.awaitWindowProcess();
            Until.holds("the break in front", Unhunch.SOON, () -> !desk.screen().focused().equals("Some work"));
            Until.holds("nothing of us on the screen", Unhunch.SOON, PACE, () -> {
                desk.screen().key("Escape");
                return unhunch.status().phase() != BreakPhase.ON_BREAK && unhunch.shownBy(window).isEmpty();
            });
            Until.holds("the work in front", Unhunch.SOON, () -> desk.screen().focused().equals("Some work"));
            assertEquals(List.of("Some work"), desk.screen().titles());
        }
    }

    @Test
    void e1_notOneKeyThatIsTypedWhileTheCardAndTheWindowComeReachesUs() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS)) {
            var unhunch = Unhunch.on(desk);
            unhunch.set("breaks.card", "always");
            unhunch.sat(NEARLY);
            var work = openWork(desk);
            unhunch.agent();
            var typed = new StringBuilder();
            Until.holds("the break", Duration.ofSeconds(45).plus(Unhunch.SOON), () -> {
                desk.screen().type("skip ");
                typed.append("skip ");
                return unhunch.status().phase() == BreakPhase.ON_BREAK;
            });
            desk.screen().type(" n\n");
            typed.append(" n\n");
            unhunch.awaitShown(unhunch.awaitWindowProcess());
            Until.holds("every key at the work", Unhunch.SOON, () -> keys(work).length() >= typed.length());
            assertEquals(typed.toString().replace("\n", "\r"), keys(work));
            assertEquals(BreakPhase.ON_BREAK, unhunch.status().phase());
        }
    }

    @Test
    void f1_twoHundredBreaksInARowCostNothingThatStays() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS, Desk.Part.NOTIFICATIONS)) {
            var unhunch = Unhunch.on(desk);
            unhunch.set("breaks.every", "1h");
            var agent = unhunch.agent().process().toHandle();
            breaks(unhunch, WARM);
            var window = unhunch.awaitWindowProcess();
            var before = List.of(Load.of(agent), Load.of(window));
            breaks(unhunch, BREAKS - WARM);
            assertEquals(window, unhunch.awaitWindowProcess(), "it is the same window all the time");
            var after = List.of(Load.of(agent), Load.of(window));
            for (var which = 0; which < 2; which++) {
                assertTrue(after.get(which).isAboutAsMuchAs(before.get(which)), before + " became " + after);
            }
        }
    }

    private static void breaks(Unhunch unhunch, int count) throws Exception {
        for (var n = 0; n < count; n++) {
            unhunch.ask(new Request.StartBreak());
            Until.holds("the break", Unhunch.SOON, () -> unhunch.status().phase() == BreakPhase.ON_BREAK);
            unhunch.ask(new Request.Skip());
            Until.holds("work", Unhunch.SOON, () -> unhunch.status().phase() == BreakPhase.WORKING
                    && unhunch.shownBy(unhunch.awaitWindowProcess()).isEmpty());
        }
    }

    private static Program openWork(Desk desk) throws Exception {
        var work = desk.startTool(List.of("xev", "-name", "Some work", "-event", "keyboard"));
        Until.holds("the work in front", Unhunch.SOON, () -> desk.screen().focused().equals("Some work"));
        return work;
    }

    /// What was typed into the work.
    private static String keys(Program work) throws IOException {
        var lines = work.lines();
        var keys = new StringBuilder();
        for (var index = 0; index + 2 < lines.size(); index++) {
            if (lines.get(index).startsWith("KeyPress")) {
                keys.append(lines.subList(index, Math.min(index + 6, lines.size())).stream()
                        .filter(line -> line.contains("XLookupString gives 1 bytes"))
                        .map(ArrivalE2ETest::letter).limit(1).collect(Collectors.joining()));
            }
        }
        return keys.toString();
    }

    /// From a line such as `XLookupString gives 1 bytes: (73) "s"`.
    private static String letter(String line) {
        var code = line.substring(line.indexOf('(') + 1, line.indexOf(')'));
        return Character.toString(Integer.parseInt(code, 16));
    }

    /// What a process holds.
    private record Load(long threads, long handles, long mebibytes) {

        static Load of(ProcessHandle process) throws IOException {
            var folder = Path.of("/proc", String.valueOf(process.pid()));
            try (var handles = Files.list(folder.resolve("fd"))) {
                return new Load(number(folder, "Threads:"), handles.count(), number(folder, "VmRSS:") / 1024);
            }
        }

        boolean isAboutAsMuchAs(Load before) {
            return threads <= before.threads + 3 && handles <= before.handles + 5
                    && mebibytes <= before.mebibytes * 1.15 + 8;
        }

        private static long number(Path folder, String key) throws IOException {
            return Files.readAllLines(folder.resolve("status")).stream().filter(line -> line.startsWith(key))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", ""))).findFirst().orElseThrow();
        }
    }
}
