package app.unhunch.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.breaks.BreakPhase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody writes a letter while we call: not one key of it is lost, and none of them presses anything of ours.
@E2E
class TypingE2ETest {

    /// Holds the keys that our windows listen to: space, Enter, and letters that the player listens to. None of them
    /// needs another layout of the keyboard, which would be switched while they are typed.
    private static final String LINE = "no end of scrambled prose\n";

    /// For so long a break window hears no keys even where it has the keyboard.
    private static final Duration DEAF = Duration.ofSeconds(2);

    private static final Duration LIMIT = Duration.ofMinutes(3);

    @TempDir
    private Path scratch;

    @Test
    void noKeyIsLostWhileTheNoticeAndTheBreakWindowAppear() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS, Desk.Part.NOTIFICATIONS)) {
            assertEveryKeyArrives(desk);
            assertEquals(1, desk.notifications().shown().size());
        }
    }

    @Test
    void noKeyIsLostWhileOurOwnCardAndTheBreakWindowAppear() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS)) {
            assertEveryKeyArrives(desk);
        }
    }

    @Test
    void theBreakWindowHasTheKeyboardOnceItIsClicked() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS)) {
            paper(desk);
            var unhunch = Unhunch.on(desk);
            unhunch.agent();
            assertEquals(0, unhunch.run("break", "start").exit());
            unhunch.await(BreakPhase.ON_BREAK, Unhunch.SOON);
            unhunch.awaitShown(unhunch.awaitWindowProcess());
            assertEquals("Paper", desk.screen().focused());
            desk.screen().click(683, 150);
            Until.holds("the break window with the keyboard", Unhunch.SOON,
                    () -> !desk.screen().focused().equals("Paper") && !desk.screen().focused().isEmpty());
            Until.holds("a break that Esc ends", Unhunch.SOON, () -> {
                desk.screen().key("Escape");
                return unhunch.status().phase() != BreakPhase.ON_BREAK;
            });
        }
    }

    private static void assertEveryKeyArrives(Desk desk) throws Exception {
        var paper = paper(desk);
        var unhunch = Unhunch.on(desk);
        unhunch.sat(Duration.ofSeconds(28));
        unhunch.agent();
        var lines = 0;
        var begun = System.nanoTime();
        while (unhunch.status().phase() != BreakPhase.ON_BREAK) {
            assertTrue(System.nanoTime() - begun < LIMIT.toNanos(), "no break: " + unhunch.status());
            desk.screen().type(LINE);
            lines++;
        }
        unhunch.awaitShown(unhunch.awaitWindowProcess());
        var shown = System.nanoTime();
        while (System.nanoTime() - shown < DEAF.plusSeconds(1).toNanos()) {
            desk.screen().type(LINE);
            lines++;
        }
        desk.screen().type("z");
        Until.holds("the last key", Unhunch.SOON, () -> arrived(paper).endsWith("z"));
        assertEquals(LINE.repeat(lines) + "z", arrived(paper));
        assertEquals(1, times("FocusIn", paper), "the keyboard was elsewhere meanwhile");
        assertEquals("Paper", desk.screen().focused());
        assertEquals(List.of("break announced", "break started"), unhunch.history());
        assertEquals(BreakPhase.ON_BREAK, unhunch.status().phase());
    }

    /// A window that tells every key it gets.
    private static Program paper(Desk desk) throws Exception {
        for (var tries = 0; tries < 4; tries++) {
            var paper = desk
                    .startTool(List.of("xev", "-name", "Paper", "-geometry", "1200x700+0+0", "-event", "keyboard",
                            "-event", "focus"));
            try {
                Until.holds("the keyboard", Unhunch.SOON.dividedBy(4), () -> desk.screen().focused().equals("Paper"));
                return paper;
            } catch (AssertionError overlooked) { // by a window manager that has just come up
                paper.kill();
            }
        }
        throw new AssertionError("no window manager gives the keyboard to a window");
    }

    private static long times(String event, Program paper) throws Exception {
        return paper.lines().stream().filter(line -> line.startsWith(event)).count();
    }

    private static String arrived(Program paper) throws Exception {
        var text = new StringBuilder();
        var pressed = false;
        for (var line : paper.lines()) {
            if (line.startsWith("Key")) {
                pressed = line.startsWith("KeyPress");
            } else if (pressed && line.contains("(keysym ")) {
                var name = line.replaceFirst(".*\\(keysym [^,]*, ", "").replaceFirst("\\).*", "");
                text.append(switch (name) {
                    case "space" -> " ";
                    case "Return", "Linefeed" -> "\n";
                    default -> name;
                });
                pressed = false;
            }
        }
        return text.toString();
    }
}
