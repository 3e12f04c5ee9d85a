package app.unhunch.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.breaks.BreakPhase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the buttons of the notification do, and what the agent never does for it.
@E2E
class NoticeAnswersE2ETest {

    /// The notice comes half a minute before the break, which comes every minute.
    private static final Duration NEARLY = Duration.ofSeconds(27);

    @TempDir
    private Path scratch;

    @Test
    void snoozeAndSkipAreOnTheNoticeAndASkipIsTakenBack() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS, Desk.Part.NOTIFICATIONS)) {
            var unhunch = Unhunch.on(desk);
            unhunch.sat(NEARLY);
            unhunch.agent();
            unhunch.awaitNotice(1, Unhunch.SOON);
            desk.notifications().act("Skip");
            unhunch.await(BreakPhase.WORKING, Unhunch.SOON);
            Until.holds("no notice", Unhunch.SOON, () -> desk.notifications().standing() == 0);
            assertTrue(unhunch.status().left().compareTo(Duration.ofSeconds(60)) > 0, unhunch.status().toString());
            assertEquals(0, unhunch.run("break", "undo").exit());
            unhunch.awaitNotice(2, Unhunch.SOON);
            desk.notifications().act("Snooze 5 min");
            unhunch.awaitHistory("break snoozed", Unhunch.SOON);
            var snoozed = unhunch.status();
            assertTrue(snoozed.left().compareTo(Duration.ofMinutes(4)) > 0, snoozed.toString());
            assertEquals(2, snoozed.snoozesLeft());
            Until.holds("no notice", Unhunch.SOON, () -> desk.notifications().standing() == 0);
            assertEquals(List.of("break announced", "break snoozed"), unhunch.history());
        }
    }

    @Test
    void theAgentNeverLoadsAToolkit() throws Exception {
        try (var desk = Desk.whole(scratch)) {
            var unhunch = Unhunch.on(desk);
            var classes = desk.folder("classes");
            desk.set("JAVA_TOOL_OPTIONS", "-Xlog:class+load:file=" + classes + "/%p.log");
            unhunch.sat(NEARLY);
            var agent = unhunch.agent();
            unhunch.awaitNotice(1, Unhunch.SOON);
            unhunch.awaitWindowProcess();
            desk.notifications().act("Snooze 5 min");
            unhunch.awaitHistory("break snoozed", Unhunch.SOON);
            assertEquals(0, unhunch.run("quit").exit());
            assertEquals(0, agent.end(Unhunch.SOON).exit());
            var loaded = Files.readAllLines(classes.resolve(agent.process().pid() + ".log"));
            assertTrue(loaded.stream().anyMatch(line -> line.contains(" app.unhunch.Agent ")), "nothing was seen");
            assertEquals(List.of(), loaded.stream()
                    .filter(line -> line
                            .matches(".*\\] (javafx|com\\.sun\\.(javafx|glass|prism)|java\\.awt|sun\\.awt)\\..*"))
                    .toList());
        }
    }
}
