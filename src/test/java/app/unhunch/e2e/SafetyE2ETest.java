package app.unhunch.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.breaks.BreakPhase;
import app.unhunch.link.Request;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// That the answer to warning signs is obeyed at once, whichever way a session is asked for.
@E2E
class SafetyE2ETest {

    private static final Duration NEARLY = Duration.ofSeconds(27);

    @TempDir
    private Path scratch;

    @Test
    void aTerminalSessionIsRefusedWithWhatStandsBeforeIt() throws Exception {
        try (var desk = Desk.with(scratch)) {
            var unhunch = Unhunch.on(desk);
            unhunch.set("safety.signs", "");
            assertRefused(unhunch.run("session", "desk-reset", "--plain"), "Nothing was started.");
            unhunch.set("safety.signs", Instant.now() + " fever");
            unhunch.set("safety.emergencyNumber", "112");
            assertRefused(unhunch.run("session", "desk-reset", "--text"), "Call 112 now.");
            assertRefused(unhunch.run("session", "walking-break", "--text"), "Call 112 now.");
            assertRefused(unhunch.run("session", "desk-reset"), "Call 112 now.");
            unhunch.set("safety.signs", Instant.now() + " cough");
            assertRefused(unhunch.run("session", "desk-reset", "--text"), "Hold off on stretching");
            unhunch.set("safety.signs", Instant.now() + " none");
            assertRefused(unhunch.run("session", "strength-full", "--text"), "Standing band row: strength work");
            unhunch.set("safety.conditions", "neck-injury");
            assertRefused(unhunch.run("session", "desk-reset", "--text"), "Chin tuck: you have marked neck injury");
            assertEquals(List.of(), unhunch.history());
        }
    }

    @Test
    void anEmergencyAnswerLeavesAWordToStandUpAndNothingElse() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS, Desk.Part.NOTIFICATIONS)) {
            var unhunch = Unhunch.on(desk);
            unhunch.set("safety.signs", Instant.now() + " chest-pain");
            unhunch.sat(NEARLY);
            unhunch.agent();
            var told = unhunch.run("break", "start");
            assertEquals(1, told.exit(), told.toString());
            assertTrue(told.err().startsWith("No exercise for now"), told.err());
            assertEquals("Stand up for a moment", unhunch.awaitNotice(1, Unhunch.SOON).title());
            unhunch.awaitHistory("break skipped", Unhunch.SOON);
            assertEquals(Optional.empty(), unhunch.window());
        }
    }

    @Test
    void aSignThatShouldBeLookedAtLeavesAWalk() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS, Desk.Part.NOTIFICATIONS)) {
            var unhunch = Unhunch.on(desk);
            unhunch.set("safety.signs", Instant.now() + " night-pain");
            unhunch.sat(NEARLY);
            unhunch.agent();
            var notice = unhunch.awaitNotice(1, Unhunch.SOON);
            assertTrue(notice.body().startsWith("Walking break, 2 min."), notice.body());
        }
    }

    @Test
    void aBreakLeavesOutWhatAConditionHolds() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS, Desk.Part.NOTIFICATIONS)) {
            var unhunch = Unhunch.on(desk);
            unhunch.set("safety.conditions", "neck-injury"); // no chin tuck, with which Desk reset begins
            unhunch.sat(NEARLY);
            unhunch.agent();
            var notice = unhunch.awaitNotice(1, Unhunch.SOON);
            assertTrue(notice.body().startsWith("Cat-cow and shoulder rolls, "), notice.body());
        }
    }

    @Test
    void theWindowPlaysNothingBeforeTheSignsAreAnswered() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS, Desk.Part.NOTIFICATIONS)) {
            var unhunch = Unhunch.on(desk);
            unhunch.set("breaks.every", "60m"); // no break comes in between, however slow the window is
            unhunch.set("safety.signs", "");
            unhunch.agent();
            unhunch.ask(new Request.Play("desk-reset"));
            var window = unhunch.awaitWindowProcess();
            unhunch.awaitShown(window);
            unhunch.awaitRest(window);
            desk.screen().picture("safety-check");
            assertEquals(BreakPhase.WORKING, unhunch.status().phase());
            assertEquals(List.of(), unhunch.history());
        }
    }

    private static void assertRefused(Output told, String start) {
        assertEquals(6, told.exit(), told.toString());
        assertTrue(told.err().startsWith(start), told.err());
    }
}
