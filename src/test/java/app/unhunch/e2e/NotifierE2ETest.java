package app.unhunch.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.desktop.Answering;
import app.unhunch.desktop.Desktop;
import app.unhunch.desktop.Notice;
import app.unhunch.desktop.Notice.Action;
import app.unhunch.desktop.NotifierAbilities;
import app.unhunch.desktop.NotifierEvent;
import app.unhunch.desktop.NotifierEvent.ActionInvoked;
import app.unhunch.desktop.NotifierEvent.CloseReason;
import app.unhunch.desktop.NotifierEvent.Closed;
import app.unhunch.desktop.NotifierEvent.Failed;
import app.unhunch.desktop.NotifierEvent.ServerChanged;
import app.unhunch.desktop.NotifierEvent.Shown;
import app.unhunch.desktop.Picture;
import app.unhunch.desktop.Raster;
import app.unhunch.desktop.linux.LinuxDesktop;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Notices on a real notification server: answered, replaced, lost and refused.
@E2E
class NotifierE2ETest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final NotifierAbilities DUNST = new NotifierAbilities("dunst", Answering.MIDDLE_CLICK, false);

    private final BlockingQueue<NotifierEvent> told = new LinkedBlockingQueue<>();

    @TempDir
    private Path scratch;

    private Desktop desktop = Desktop.none();
    private final List<Desk> desks = new ArrayList<>();

    @AfterEach
    void leave() {
        desktop.close();
        desks.forEach(Desk::close);
    }

    @Test
    void aNoticeIsAnsweredAndTakenAway() throws Exception {
        try (var desk = listening(Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS, Desk.Part.NOTIFICATIONS))) {
            assertEquals(new ServerChanged(DUNST), next());
            desktop.notifier().show(notice(7));
            assertEquals(new Shown(7), next());
            assertEquals(
                    new Notifications.Shown("Unhunch", "Desk reset & more",
                            "2 minutes: chin tuck < shoulder rolls Middle-click to start."),
                    desk.notifications().await(1, SOON));
            desk.notifications().act("Snooze");
            assertEquals(new ActionInvoked(7, "snooze"), next());
            Until.holds("it is gone", SOON, () -> desk.notifications().standing() == 0);
        }
    }

    @Test
    void aClickStandsForTheDefaultAction() throws Exception {
        try (var desk = shown(Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS, Desk.Part.NOTIFICATIONS))) {
            desk.notifications().click();
            assertEquals(new ActionInvoked(1, "start"), next());
        }
    }

    @Test
    void e4_theNextNoticeTakesThePlaceOfTheLast() throws Exception {
        try (var desk = shown(Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS, Desk.Part.NOTIFICATIONS))) {
            desktop.notifier().show(notice(2));
            assertEquals(new Closed(1, CloseReason.WITHDRAWN), next());
            assertEquals(new Shown(2), next());
            desk.notifications().await(2, SOON);
            assertEquals(1, desk.notifications().standing());
            desktop.notifier().withdraw(1);
            desktop.notifier().withdraw(2);
            assertEquals(new Closed(2, CloseReason.WITHDRAWN), next());
            assertEquals(0, desk.notifications().standing());
        }
    }

    @Test
    void sweptAwayIsDismissed() throws Exception {
        try (var desk = shown(Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS, Desk.Part.NOTIFICATIONS))) {
            desk.notifications().dismiss();
            assertEquals(new Closed(1, CloseReason.DISMISSED), next());
        }
    }

    @Test
    void aServerThatDiesTakesItsNoticeAlongAndTheNextOneServes() throws Exception {
        try (var desk = shown(Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS, Desk.Part.NOTIFICATIONS))) {
            desk.signal("dunst", "-KILL");
            assertEquals(new Closed(1, CloseReason.LOST), next());
            assertEquals(new ServerChanged(NotifierAbilities.UNKNOWN), next());
            desk.notifications().startServer();
            assertEquals(new ServerChanged(DUNST), next());
            desktop.notifier().show(notice(2));
            assertEquals(new Shown(2), next());
        }
    }

    @Test
    void withoutAServerANoticeFails() throws Exception {
        try (var desk = listening(Desk.with(scratch, Desk.Part.BUS))) {
            desktop.notifier().show(notice(1));
            assertTrue(next() instanceof Failed(long id, String why) && id == 1 && why.contains("ServiceUnknown"));
            assertTrue(desk.own().size() > 0);
        }
    }

    @Test
    void withoutABusANoticeFails() throws Exception {
        try (var desk = listening(Desk.with(scratch))) {
            desktop.notifier().show(notice(1));
            assertTrue(next() instanceof Failed(long id, String why) && id == 1 && why.contains("Disconnected"));
            assertEquals(List.of(), desk.own());
        }
    }

    @Test
    void aServerThatHangsBlocksNobodyAndItsLateNoticeIsTakenAway() throws Exception {
        try (var desk = shown(Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS, Desk.Part.NOTIFICATIONS))) {
            desk.notifications().dismiss();
            assertEquals(new Closed(1, CloseReason.DISMISSED), next());
            desk.signal("dunst", "-STOP");
            var before = System.nanoTime();
            desktop.notifier().show(notice(2));
            assertTrue(System.nanoTime() - before < TimeUnit.MILLISECONDS.toNanos(200), "show blocked");
            assertTrue(next() instanceof Failed(long id, String why) && id == 2 && why.contains("NoReply"));
            desk.signal("dunst", "-CONT");
            desk.notifications().await(2, SOON);
            Until.holds("the late notice is gone", SOON, () -> desk.notifications().standing() == 0);
        }
    }

    @Test
    void aBusThatGoesAndComesBackServesAgain() throws Exception {
        try (var desk = shown(Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS, Desk.Part.NOTIFICATIONS))) {
            desk.bus().kill();
            assertEquals(new Closed(1, CloseReason.LOST), next());
            assertEquals(new ServerChanged(NotifierAbilities.UNKNOWN), next());
            desk.bus().openAgain();
            desk.notifications().startServer();
            assertEquals(new ServerChanged(DUNST), next());
            desktop.notifier().show(notice(2));
            assertEquals(new Shown(2), next());
        }
    }

    private Desk listening(Desk desk) {
        desks.add(desk);
        desktop = LinuxDesktop.of(desk.environment());
        desktop.notifier().listen(told::add);
        return desk;
    }

    private Desk shown(Desk desk) throws Exception {
        listening(desk);
        assertEquals(new ServerChanged(DUNST), next());
        desktop.notifier().show(notice(1));
        assertEquals(new Shown(1), next());
        desk.notifications().await(1, SOON);
        return desk;
    }

    private NotifierEvent next() throws InterruptedException {
        var event = told.poll(SOON.toSeconds(), TimeUnit.SECONDS);
        assertTrue(event != null, "nothing was told");
        return event;
    }

    private static Notice notice(long id) {
        var square = new byte[16 * 16 * 4];
        Arrays.fill(square, (byte) -1);
        return new Notice(id, "Desk reset & more", "2 minutes: chin tuck < shoulder rolls",
                Map.of(Answering.MIDDLE_CLICK, "Middle-click to start.", Answering.CLICK, "Click to start."),
                List.of(new Action("start", "Start"), new Action("snooze", "Snooze"), new Action("skip", "Skip")),
                Optional.of("start"), Notice.Urgency.NORMAL,
                Optional.of(new Picture.Pixels(new Raster(16, 16, square))),
                Optional.of(Duration.ZERO));
    }
}
