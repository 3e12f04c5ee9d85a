package app.unhunch.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.breaks.BreakPhase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the program does when the desktop lacks something, a process dies or a file is broken.
@E2E
class HardTimesE2ETest {

    private static final Duration NOTICE = Duration.ofSeconds(30).plus(Unhunch.SOON);

    /// The notice comes half a minute before the break, which comes every minute.
    private static final Duration NEARLY = Duration.ofSeconds(27);

    @TempDir
    private Path scratch;

    @Test
    void f4_aSecondStartShowsTheWindowThatIsThere() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS)) {
            var unhunch = Unhunch.on(desk);
            var first = unhunch.start();
            unhunch.awaitShown(first.process().toHandle());
            unhunch.awaitAgent();
            var other = desk.startTool(List.of("xev", "-name", "Other work", "-event", "keyboard"));
            desk.screen().awaitWindow("Other work", Unhunch.SOON);
            Until.holds("the other window in front", Unhunch.SOON,
                    () -> desk.screen().focused().equals("Other work"));
            var second = unhunch.run();
            assertEquals(new Output(0, "", ""), second);
            Until.holds("our window in front", Unhunch.SOON, () -> desk.screen().focused().startsWith("Unhunch"));
            assertTrue(first.process().isAlive() && other.process().isAlive());
        }
    }

    @Test
    void twoStartsAtOnceMakeOneWindow() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS)) {
            var unhunch = Unhunch.on(desk);
            var starts = List.of(unhunch.start(), unhunch.start());
            Until.holds("one of them has left it to the other", Unhunch.SOON,
                    () -> starts.stream().filter(start -> start.process().isAlive()).count() == 1);
            var window = starts.stream().filter(start -> start.process().isAlive()).findFirst().orElseThrow();
            var other = starts.stream().filter(start -> !start.process().isAlive()).findFirst().orElseThrow();
            assertEquals(new Output(0, "", ""), other.end(Unhunch.SOON));
            unhunch.awaitShown(window.process().toHandle());
            assertEquals(1, desk.screen().titles().size());
            assertEquals(0, unhunch.run("quit").exit());
            assertEquals(0, window.end(Unhunch.SOON).exit());
        }
    }

    @Test
    void aStartWhileTheAgentStartsTheWindowIsShown() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS)) {
            var unhunch = Unhunch.on(desk);
            unhunch.agent();
            var ordered = unhunch.start("break", "start");
            var window = unhunch.start();
            assertEquals(0, ordered.end(Unhunch.SOON).exit());
            unhunch.await(BreakPhase.ON_BREAK, Unhunch.SOON);
            Until.holds("the main window", Unhunch.SOON, () -> desk.screen().titles().size() == 1);
            Until.holds("one process for both", Unhunch.SOON,
                    () -> unhunch.window().isPresent() != window.process().isAlive());
        }
    }

    @Test
    void aWindowMeetsTheAgentAgainAfterItWasKilled() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS)) {
            var unhunch = Unhunch.on(desk);
            unhunch.set("breaks.every", "60m");
            var agent = unhunch.agent();
            var window = unhunch.start();
            unhunch.awaitShown(window.process().toHandle());
            agent.kill();
            unhunch.awaitAgent();
            Until.holds("an agent that knows its window", Unhunch.SOON, () -> unhunch.run().exit() == 0);
            assertEquals(1, desk.screen().titles().size());
            assertEquals(0, unhunch.run("quit").exit());
            assertEquals(0, window.end(Unhunch.SOON).exit());
            Until.holds("everything of ours has ended", Unhunch.SOON, () -> unhunch.processes().isEmpty());
        }
    }

    @Test
    void aWindowThatIsKilledDuringABreakLeavesTheBreakOnOffer() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS, Desk.Part.NOTIFICATIONS)) {
            var unhunch = Unhunch.on(desk);
            unhunch.sat(NEARLY);
            unhunch.agent();
            unhunch.awaitNotice(1, Unhunch.SOON);
            desk.notifications().act("Start now");
            unhunch.await(BreakPhase.ON_BREAK, Unhunch.SOON);
            unhunch.awaitWindowProcess().destroyForcibly();
            unhunch.await(BreakPhase.DUE, Unhunch.SOON);
            assertEquals("Break time", unhunch.awaitNotice(2, Unhunch.SOON).title());
            desk.notifications().act("Start now");
            unhunch.await(BreakPhase.ON_BREAK, Unhunch.SOON);
            unhunch.awaitShown(unhunch.awaitWindowProcess());
        }
    }

    @Test
    void withoutABusOurOwnCardCalls() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN)) {
            ourOwnCardCalls(Unhunch.on(desk));
        }
    }

    @Test
    void e3_withoutANotificationServerOurOwnCardCalls() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS)) {
            ourOwnCardCalls(Unhunch.on(desk));
        }
    }

    private static void ourOwnCardCalls(Unhunch unhunch) throws Exception {
        unhunch.sat(NEARLY);
        unhunch.agent();
        unhunch.await(BreakPhase.NOTICE, Unhunch.SOON);
        unhunch.awaitShown(unhunch.awaitWindowProcess());
        assertEquals(BreakPhase.NOTICE, unhunch.status().phase());
    }

    @Test
    void aNotificationServerThatDiesTakesNoBreakAlong() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS)) {
            var server = desk.notifications().open();
            var unhunch = Unhunch.on(desk);
            unhunch.sat(NEARLY);
            unhunch.agent();
            unhunch.awaitNotice(1, Unhunch.SOON);
            server.kill();
            unhunch.await(BreakPhase.ON_BREAK, NOTICE);
            unhunch.awaitShown(unhunch.awaitWindowProcess());
        }
    }

    @Test
    void aNotificationServerThatHangsMakesOurOwnCardCall() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS, Desk.Part.NOTIFICATIONS)) {
            desk.signal("dunst", "-STOP");
            ourOwnCardCalls(Unhunch.on(desk));
            desk.signal("dunst", "-CONT");
        }
    }

    @Test
    void aBusThatGoesAndComesBackCarriesTheNextNotice() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS, Desk.Part.NOTIFICATIONS)) {
            var unhunch = Unhunch.on(desk);
            unhunch.sat(Duration.ofSeconds(1));
            unhunch.agent();
            desk.bus().kill();
            desk.bus().openAgain();
            desk.notifications().startServer();
            assertTrue(unhunch.awaitNotice(1, NOTICE).title().startsWith("Break in "));
        }
    }

    @Test
    void aBrokenSettingsFileIsKeptBesideAndTheAgentLives() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS, Desk.Part.NOTIFICATIONS)) {
            var unhunch = Unhunch.on(desk);
            var file = unhunch.data().resolve("settings.json");
            var broken = Files.readString(file).replaceFirst(":", "");
            Files.writeString(file, broken);
            unhunch.agent();
            assertEquals(Duration.ofMinutes(60), unhunch.status().every());
            assertEquals("Some settings were not understood", unhunch.awaitNotice(1, NOTICE).title());
            assertEquals(0, unhunch.run("settings", "set", "breaks.every", "45m").exit());
            Until.holds("the new rhythm", Unhunch.SOON,
                    () -> unhunch.status().every().equals(Duration.ofMinutes(45)));
            try (var files = Files.list(unhunch.data())) {
                var kept = files.filter(path -> path.getFileName().toString().startsWith("settings.json.broken-"))
                        .toList();
                assertEquals(1, kept.size(), kept.toString());
                assertEquals(broken, Files.readString(kept.getFirst()));
            }
        }
    }

    @Test
    void everythingIsForTheUserAlone() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS)) {
            var unhunch = Unhunch.on(desk);
            var window = unhunch.start();
            unhunch.awaitShown(window.process().toHandle());
            unhunch.awaitAgent();
            assertEquals(0, unhunch.run("settings", "set", "breaks.every", "45m").exit());
            assertEquals(0, unhunch.run("break", "start").exit());
            unhunch.await(BreakPhase.ON_BREAK, Unhunch.SOON);
            unhunch.awaitHistory("break started", Unhunch.SOON);
            assertEquals(List.of(), open(unhunch.data()));
            assertEquals(List.of(), open(desk.folder("run").resolve("unhunch")));
        }
    }

    /// Files and folders below `top` that others may look into, with their rights.
    private static List<String> open(Path top) throws Exception {
        List<String> open = new ArrayList<>();
        try (var files = Files.walk(top)) {
            for (var file : files.toList()) {
                var rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
                if (!rights.endsWith("------")) {
                    open.add(rights + " " + top.relativize(file));
                }
            }
        }
        return open;
    }
}
