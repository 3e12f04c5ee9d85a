package app.unhunch.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.breaks.BreakPhase;
import app.unhunch.link.Request;
import java.io.IOException;
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
            desk.screen().type(" n s");
            typed.append(" n s");
            desk.screen().key("Return");
            unhunch.awaitShown(unhunch.awaitWindowProcess());
            Until.holds("every key at the work", Unhunch.SOON, () -> keys(work).length() >= typed.length());
            assertEquals(typed.toString(), keys(work));
            assertEquals(BreakPhase.ON_BREAK, unhunch.status().phase());
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
        return keys.toString().replaceAll("[\r\n]", "");
    }

    /// From a line such as `XLookupString gives 1 bytes: (73) "s"`.
    private static String letter(String line) {
        var code = line.substring(line.indexOf('(') + 1, line.indexOf(')'));
        return Character.toString(Integer.parseInt(code, 16));
    }
}
