package app.unhunch.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.breaks.BreakPhase;
import app.unhunch.history.Entry;
import app.unhunch.link.Request;
import app.unhunch.safety.Band;
import app.unhunch.safety.WarningSign;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// That the window plays nothing once there is a reason to ask about warning signs again, until they were answered there
/// by keyboard.
@E2E
class GateWindowE2ETest {

    private static final String RESET = "desk-reset";

    @TempDir
    private Path scratch;

    @Test
    void aHighScoreTypedOnTodayAsksBeforeTheNextSession() throws Exception {
        try (var desk = desk()) {
            var unhunch = answered(desk, Duration.ofMinutes(5));
            unhunch.agent();
            var window = desk.startTool(unhunch.command()).process().toHandle();
            unhunch.awaitShown(window);
            awaitKeyboard(unhunch, window);
            desk.screen().key("6");
            unhunch.awaitHistory("pain 6", Unhunch.SOON);
            unhunch.ask(new Request.Play(RESET));
            assertPlaysNothing(unhunch, window, "high");
            answerNone(unhunch);
        }
    }

    @Test
    void aRiseTypedAfterASessionAsksBeforeTheNext() throws Exception {
        try (var desk = desk()) {
            var unhunch = answered(desk, Duration.ofMinutes(10));
            unhunch.before(new Entry.Pain(ZonedDateTime.now(ZoneId.systemDefault()).minusMinutes(2), 2));
            unhunch.agent();
            unhunch.ask(new Request.Play(RESET));
            var window = unhunch.awaitWindowProcess();
            awaitSession(unhunch);
            awaitFocus(unhunch); // never at rest now: the figure moves
            for (var key = 0; key < 12; key++) {
                desk.screen().key("Right"); // past every step
            }
            Until.holds("a session in the history", Unhunch.SOON,
                    () -> unhunch.history().stream().anyMatch(line -> line.startsWith("session ")));
            unhunch.awaitRest(window);
            desk.screen().key("4");
            unhunch.awaitHistory("pain 4", Unhunch.SOON);
            desk.screen().key("Escape");
            unhunch.awaitRest(window);
            assertAsks(unhunch, RESET);
            answerNone(unhunch);
        }
    }

    @Test
    void theFourteenthDayInPainAsksBeforeTheNextSession() throws Exception {
        var now = ZonedDateTime.now(ZoneId.systemDefault());
        try (var desk = desk()) {
            var unhunch = answered(desk, Duration.ofDays(13));
            unhunch.before(IntStream.rangeClosed(0, 13).mapToObj(day -> new Entry.Pain(now.minusDays(day), 2))
                    .toArray(Entry[]::new));
            unhunch.agent();
            assertAsks(unhunch, RESET);
            answerNone(unhunch);
        }
    }

    @Test
    void movesThatAConditionHoldsAndStrengthBeforeItsTimeAreNotPlayed() throws Exception {
        try (var desk = desk()) {
            var unhunch = answered(desk, Duration.ofMinutes(5));
            unhunch.set("safety.conditions", "neck-injury");
            unhunch.agent();
            assertAsks(unhunch, RESET);
            desk.screen().key("Escape");
            unhunch.awaitRest(unhunch.awaitWindowProcess());
            assertAsks(unhunch, "strength-full");
        }
    }

    @Test
    void painNowAsksAgainAfterHalfAnHour() throws Exception {
        try (var desk = desk()) {
            var unhunch = answered(desk, Duration.ofMinutes(31));
            unhunch.agent();
            assertAsks(unhunch, "spasm-now");
            answerNone(unhunch);
        }
    }

    private Desk desk() throws Exception {
        return Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS, Desk.Part.NOTIFICATIONS);
    }

    /// A user for whom no sign applied so long ago.
    private static Unhunch answered(Desk desk, Duration before) throws Exception {
        var unhunch = Unhunch.on(desk);
        unhunch.set("breaks.every", "60m"); // no break comes in between, however slow the window is
        unhunch.set("safety.signs", Instant.now().minus(before) + " none");
        return unhunch;
    }

    /// The window comes and plays nothing.
    private static void assertAsks(Unhunch unhunch, String routine) throws Exception {
        unhunch.ask(new Request.Play(routine));
        var window = unhunch.awaitWindowProcess();
        unhunch.awaitShown(window);
        assertPlaysNothing(unhunch, window, routine);
    }

    private static void assertPlaysNothing(Unhunch unhunch, ProcessHandle window, String picture) throws Exception {
        var before = unhunch.setting("safety.signs");
        awaitKeyboard(unhunch, window);
        unhunch.desk().screen().picture("asks-before-" + picture);
        assertEquals(BreakPhase.WORKING, unhunch.status().phase());
        assertEquals(before, unhunch.setting("safety.signs"));
    }

    /// On each of the three screens the keyboard walks past the signs to "None of these"; what was wanted begins then.
    private static void answerNone(Unhunch unhunch) throws Exception {
        var asked = Instant.now();
        for (var band : Band.values()) {
            for (var sign = 0; sign < WarningSign.of(band).size(); sign++) {
                unhunch.desk().screen().key("Tab");
            }
            unhunch.desk().screen().key("space");
            unhunch.desk().screen().key("Return");
        }
        awaitSession(unhunch);
        Until.holds("the answer in the settings", Unhunch.SOON, () -> {
            var kept = unhunch.setting("safety.signs"); // written down beside the start of the session
            return kept.endsWith(" none") && Instant.parse(kept.split(" ", -1)[0]).isAfter(asked);
        });
    }

    private static void awaitKeyboard(Unhunch unhunch, ProcessHandle window) throws Exception {
        awaitFocus(unhunch);
        unhunch.awaitRest(window);
    }

    private static void awaitFocus(Unhunch unhunch) throws Exception {
        Until.holds("the keyboard", Unhunch.SOON, () -> unhunch.desk().screen().focused().equals("Unhunch"));
    }

    private static void awaitSession(Unhunch unhunch) throws Exception {
        Until.holds("a session that runs", Unhunch.SOON, () -> unhunch.status().phase() == BreakPhase.ON_BREAK);
    }
}
