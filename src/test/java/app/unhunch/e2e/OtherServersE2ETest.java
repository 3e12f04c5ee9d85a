package app.unhunch.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.breaks.BreakPhase;
import app.unhunch.breaks.QuietReason;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Notices on servers that draw buttons: shown, answered by the mouse and taken away; and silence as they know it.
@E2E
class OtherServersE2ETest {

    /// The notice comes half a minute before the break, which comes every minute.
    private static final Duration NEARLY = Duration.ofSeconds(27);

    @TempDir
    private Path scratch;

    @Test
    @Needs(OtherServer.Paths.XFCE)
    void aNoticeOnXfceIsAnsweredByItsButton() throws Exception {
        assertAnswered(OtherServer.XFCE);
    }

    @Test
    @Needs(OtherServer.Paths.NOTIFICATION_DAEMON)
    void aNoticeOnNotificationDaemonIsAnsweredByAClick() throws Exception {
        assertAnswered(OtherServer.NOTIFICATION_DAEMON);
    }

    @Test
    @Needs({OtherServer.Paths.XFCE, "xfconf-query"})
    void whileXfceIsToldNotToDisturbTheBreakIsHeld() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS)) {
            OtherServer.XFCE.open(desk);
            desk.tool("xfconf-query", "-c", "xfce4-notifyd", "-p", "/do-not-disturb", "-n", "-t", "bool", "-s", "true");
            var unhunch = Unhunch.on(desk);
            unhunch.sat(NEARLY);
            unhunch.agent();
            Until.holds("silence", Unhunch.SOON,
                    () -> unhunch.status().quiet().equals(Set.of(QuietReason.DO_NOT_DISTURB)));
            desk.tool("xfconf-query", "-c", "xfce4-notifyd", "-p", "/do-not-disturb", "-s", "false");
            awaitNotice(OtherServer.XFCE, unhunch);
            assertEquals(Set.of(), unhunch.status().quiet());
        }
    }

    private void assertAnswered(OtherServer server) throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS)) {
            server.open(desk);
            var unhunch = Unhunch.on(desk);
            unhunch.set("breaks.arrival", "quiet"); // so that only the answer starts it
            unhunch.sat(NEARLY);
            unhunch.agent();
            awaitNotice(server, unhunch);
            desk.screen().picture("notice-" + server);
            server.clickStart(desk);
            unhunch.await(BreakPhase.ON_BREAK, Unhunch.SOON);
            unhunch.awaitShown(unhunch.awaitWindowProcess());
            Until.holds("no notice", Unhunch.SOON, () -> server.standing(desk).isEmpty());
            assertEquals("break started", unhunch.history().getLast());
        }
    }

    private static void awaitNotice(OtherServer server, Unhunch unhunch) throws Exception {
        unhunch.await(BreakPhase.NOTICE, Unhunch.SOON);
        Until.holds("a notice", Unhunch.SOON, () -> server.standing(unhunch.desk()).isPresent());
    }
}
