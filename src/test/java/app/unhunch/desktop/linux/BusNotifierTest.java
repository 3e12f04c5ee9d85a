package app.unhunch.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.unhunch.desktop.Notice;
import app.unhunch.desktop.NotifierEvent;
import app.unhunch.desktop.NotifierEvent.CloseReason;
import app.unhunch.desktop.NotifierEvent.Closed;
import app.unhunch.desktop.NotifierEvent.ServerChanged;
import app.unhunch.desktop.NotifierEvent.Shown;
import app.unhunch.desktop.linux.bus.Call;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BusNotifierTest {

    private static final String SERVER = "org.freedesktop.Notifications";

    private final FakeBus bus = new FakeBus();
    private final BusNotifier notifier = new BusNotifier(bus);
    private final LinkedBlockingQueue<NotifierEvent> told = new LinkedBlockingQueue<>();

    @BeforeEach
    void aServerThatIsStartedByWhoeverCallsIt() throws InterruptedException {
        bus.answers.put("GetServerInformation", List.of("dunst", "knopwob", "1.9", "1.2"));
        bus.answers.put("GetCapabilities", List.of(List.of("body", "actions")));
        bus.answers.put("Notify", List.of(41L));
        bus.answers.put("CloseNotification", List.of());
        notifier.listen(told::add);
        notifier.show(new Notice(7, "Break", "now", Map.of(), List.of(), Optional.empty(), Notice.Urgency.NORMAL,
                Optional.empty(), Optional.empty()));
        assertEquals(new Shown(7), next());
        owned("", ":1.9");
        assertInstanceOf(ServerChanged.class, next());
    }

    @AfterEach
    void leave() {
        notifier.close();
    }

    @Test
    void e3_aNoticeThatStartedItsServerIsStillThereToBeTakenAway() throws InterruptedException {
        notifier.withdraw(7);
        assertEquals(new Closed(7, CloseReason.WITHDRAWN), next());
        assertEquals(Call.to(SERVER, "/org/freedesktop/Notifications", "CloseNotification").with("u", 41L),
                bus.calls.getLast());
    }

    @Test
    void e3_aNoticeIsGoneWithTheServerThatShowedIt() throws InterruptedException {
        owned(":1.9", ":1.12");
        assertEquals(new Closed(7, CloseReason.LOST), next());
    }

    private void owned(String before, String now) {
        bus.send("org.freedesktop.DBus", "NameOwnerChanged", SERVER, before, now);
    }

    private NotifierEvent next() throws InterruptedException {
        return told.poll(10, TimeUnit.SECONDS);
    }
}
