package app.unhunch.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.desktop.NotifierEvent.ActionInvoked;
import app.unhunch.desktop.NotifierEvent.CloseReason;
import app.unhunch.desktop.NotifierEvent.Closed;
import app.unhunch.desktop.NotifierEvent.Failed;
import app.unhunch.desktop.NotifierEvent.Shown;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChainedNotifierTest {

    private final FakeNotifier server = new FakeNotifier("server");
    private final FakeNotifier portal = new FakeNotifier("portal");
    private final ChainedNotifier chain = new ChainedNotifier(List.of(server, portal));
    private final LinkedBlockingQueue<NotifierEvent> told = new LinkedBlockingQueue<>();

    @BeforeEach
    void listen() {
        chain.listen(told::add);
    }

    @AfterEach
    void leave() {
        chain.close();
    }

    @Test
    void whatTheFirstTakesTheSecondNeverSees() throws InterruptedException {
        chain.show(notice(1));
        server.say(new Shown(1));
        assertEquals(new Shown(1), next());
        server.say(new ActionInvoked(1, "start"));
        assertEquals(new ActionInvoked(1, "start"), next());
        assertEquals(List.of(), portal.asked);
        assertEquals("server", chain.report().source());
    }

    @Test
    void e3_whatTheFirstCannotShowTheSecondShowsAndNobodyHearsOfAFailure() throws InterruptedException {
        chain.show(notice(1));
        server.say(new Failed(1, "ServiceUnknown"));
        portal.say(new Shown(1));
        assertEquals(new Shown(1), next());
        assertEquals(List.of("show 1"), portal.asked);
        assertEquals("portal", chain.report().source());
        assertEquals("portal", chain.abilities().server());
    }

    @Test
    void e3_whatNobodyShowsHasFailedOnce() throws InterruptedException {
        chain.show(notice(1));
        server.say(new Failed(1, "ServiceUnknown"));
        portal.say(new Failed(1, "no portal"));
        assertEquals(new Failed(1, "no portal"), next());
        assertEquals(List.of(), List.copyOf(told));
    }

    @Test
    void e4_aNoticeThatComesAnotherWayTakesTheOldOneAway() throws InterruptedException {
        chain.show(notice(1));
        server.say(new Failed(1, "hangs"));
        portal.say(new Shown(1));
        assertEquals(new Shown(1), next());
        chain.show(notice(2));
        server.say(new Shown(2));
        assertEquals(new Shown(2), next());
        assertEquals(List.of("show 1", "withdraw 1"), portal.asked);
        portal.say(new Closed(1, CloseReason.WITHDRAWN));
        assertEquals(new Closed(1, CloseReason.WITHDRAWN), next());
    }

    @Test
    void e5_aNoticeThatWasTakenBackMeanwhileIsNotShownLater() throws InterruptedException {
        chain.show(notice(1));
        chain.withdraw(1);
        server.say(new Failed(1, "late"));
        chain.show(notice(2));
        server.say(new Shown(2));
        assertEquals(new Shown(2), next());
        assertEquals(List.of("withdraw 1"), portal.asked);
    }

    private NotifierEvent next() throws InterruptedException {
        return told.poll(10, TimeUnit.SECONDS);
    }

    private static Notice notice(long id) {
        return new Notice(id, "Break", "now", Map.of(), List.of(), Optional.empty(), Notice.Urgency.NORMAL,
                Optional.empty(), Optional.empty());
    }
}
