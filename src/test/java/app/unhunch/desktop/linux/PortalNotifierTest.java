package app.unhunch.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.desktop.Answering;
import app.unhunch.desktop.Notice;
import app.unhunch.desktop.Notice.Action;
import app.unhunch.desktop.NotifierEvent;
import app.unhunch.desktop.NotifierEvent.ActionInvoked;
import app.unhunch.desktop.NotifierEvent.CloseReason;
import app.unhunch.desktop.NotifierEvent.Closed;
import app.unhunch.desktop.NotifierEvent.Failed;
import app.unhunch.desktop.NotifierEvent.Shown;
import app.unhunch.desktop.Picture;
import app.unhunch.desktop.Png;
import app.unhunch.desktop.Raster;
import app.unhunch.desktop.SenseState;
import app.unhunch.desktop.linux.bus.Call;
import app.unhunch.desktop.linux.bus.Variant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PortalNotifierTest {

    private static final String FACE = "org.freedesktop.portal.Notification";
    private static final Raster DOT = new Raster(1, 1, new byte[]{-1, 1, 2, 3});

    private final FakeBus bus = new FakeBus();
    private final PortalNotifier portal = new PortalNotifier(bus);
    private final LinkedBlockingQueue<NotifierEvent> told = new LinkedBlockingQueue<>();

    @AfterEach
    void leave() {
        portal.close();
    }

    @Test
    void saysEverythingInThePortalsWords() throws InterruptedException {
        show(notice(7));
        assertEquals(new Shown(7), next());
        var call = bus.calls.getLast();
        assertEquals(new Call("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", FACE,
                "AddNotification", "sa{sv}", call.arguments()), call);
        assertEquals("break", call.arguments().getFirst());
        var words = new HashMap<>((Map<?, ?>) call.arguments().getLast());
        var icon = (List<?>) ((Variant) words.remove("icon")).value();
        assertEquals("bytes", icon.getFirst());
        assertArrayEquals(Png.of(DOT), (byte[]) ((Variant) icon.getLast()).value());
        assertEquals(Map.of("title", Variant.of("Break"), "body", Variant.of("now & here\nClick to start."), "priority",
                Variant.of("normal"), "default-action", Variant.of("start"), "buttons", new Variant("aa{sv}",
                        List.of(Map.of("label", Variant.of("Start"), "action", Variant.of("start")),
                                Map.of("label", Variant.of("Skip"), "action", Variant.of("skip"))))),
                words);
    }

    @Test
    void anAnswerIsToldOnceAndTheNoticeTakenAway() throws InterruptedException {
        show(notice(7));
        next();
        bus.send(FACE, "ActionInvoked", "break", "skip", List.of());
        bus.send(FACE, "ActionInvoked", "break", "start", List.of());
        assertEquals(new ActionInvoked(7, "skip"), next());
        portal.withdraw(7);
        portal.close();
        assertEquals(List.of(), List.copyOf(told));
        assertEquals(List.of("AddNotification", "RemoveNotification"), bus.calls.stream().map(Call::member).toList());
    }

    @Test
    void e4_theNextNoticeTakesThePlaceOfTheLast() throws InterruptedException {
        show(notice(7));
        assertEquals(new Shown(7), next());
        portal.show(notice(8));
        assertEquals(new Closed(7, CloseReason.WITHDRAWN), next());
        assertEquals(new Shown(8), next());
        portal.withdraw(7);
        portal.withdraw(8);
        assertEquals(new Closed(8, CloseReason.WITHDRAWN), next());
    }

    @Test
    void e3_withoutAPortalANoticeFailsAndTheReportSaysWhy() throws InterruptedException {
        portal.listen(told::add);
        portal.show(notice(7));
        assertTrue(next() instanceof Failed(long id, String why) && id == 7 && why.contains("ServiceUnknown"));
        assertEquals(SenseState.FAILED, portal.report().state());
    }

    @Test
    void itIsUsedInsideASandboxOnly() {
        assertTrue(PortalNotifier.fits(Map.of("FLATPAK_ID", "app.unhunch")));
        assertTrue(!PortalNotifier.fits(Map.of("DISPLAY", ":0")));
    }

    private void show(Notice notice) {
        bus.answers.put("AddNotification", List.of());
        bus.answers.put("RemoveNotification", List.of());
        portal.listen(told::add);
        portal.show(notice);
    }

    private NotifierEvent next() throws InterruptedException {
        return told.poll(10, TimeUnit.SECONDS);
    }

    private static Notice notice(long id) {
        return new Notice(id, "Break", "now & here", Map.of(Answering.CLICK, "Click to start."),
                List.of(new Action("start", "Start"), new Action("skip", "Skip")), Optional.of("start"),
                Notice.Urgency.NORMAL, Optional.of(new Picture.Pixels(DOT)), Optional.empty());
    }
}
