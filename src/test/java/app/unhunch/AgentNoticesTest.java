package app.unhunch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.breaks.BreakCue;
import app.unhunch.breaks.BreakOffer;
import app.unhunch.breaks.BreakSize;
import app.unhunch.desktop.FakeNotifier;
import app.unhunch.desktop.NotifierEvent;
import app.unhunch.link.Order;
import app.unhunch.settings.Settings;
import app.unhunch.store.DiskFault;
import app.unhunch.store.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgentNoticesTest {

    private static final RoutineFace FACE = new RoutineFace("desk-reset", "Desk reset", Duration.ofMinutes(2),
            "chin-tuck");

    private static final BreakCue.TurnToDue DUE = new BreakCue.TurnToDue(
            new BreakOffer(BreakSize.USUAL, Duration.ofMinutes(2), "desk-reset", 1), Duration.ofHours(1), 3);

    private final List<Order> orders = new ArrayList<>();
    private final FakeNotifier notifier = new FakeNotifier("dunst");
    private final AgentNotices notices = new AgentNotices(notifier,
            new BreakNotices(Locale.UK, _ -> Optional.empty()),
            new WindowDoor(orders::add, () -> {
                throw new IOException("no window in this test");
            }, () -> {}, _ -> {}), Settings.DEFAULTS.breaks(), _ -> {}, _ -> {});

    @Test
    void g3_aFullDiskIsTold() {
        notices.notSaved(new DiskFault(Path.of("settings.json"), DiskFault.Kind.FULL, "No space left on device"));
        assertEquals(List.of("Not saved yet: The disk is full. Unhunch keeps what is new and tries again with the next"
                + " change."), seen());
    }

    @Test
    void g3_everyFaultHasWords() {
        for (var kind : DiskFault.Kind.values()) {
            notices.notSaved(new DiskFault(Path.of("settings.json"), kind, "it said no"));
        }
        assertEquals(DiskFault.Kind.values().length, seen().size());
    }

    @Test
    void whatIsNotAboutABreakWaitsUntilItsNoticeIsGone() {
        notices.due(DUE, FACE);
        notices.notUnderstood(new Problem("settings.json", 3, 5, "unexpected end"));
        assertEquals(1, seen().size());
        notices.withdraw();
        assertEquals("Some settings were not understood: settings.json:3:5: unexpected end. The usual ones are used in"
                + " their place; nothing of yours was deleted.", seen().getLast());
        notices.withdraw();
        assertEquals(2, seen().size());
    }

    @Test
    void e3_aNoticeThatItsServerTookAlongComesBackAsOurCard() {
        notices.due(DUE, FACE);
        notices.heard(new NotifierEvent.Closed(1, NotifierEvent.CloseReason.DISMISSED));
        notices.heard(new NotifierEvent.Closed(0, NotifierEvent.CloseReason.LOST));
        assertEquals(List.of(), orders);
        notices.heard(new NotifierEvent.Closed(1, NotifierEvent.CloseReason.LOST));
        assertEquals(List.of(new Order.ShowDue(DUE.offer(), "desk-reset", DUE.sitting(), 3)), orders);
    }

    @Test
    void aLineOfTheHistoryThatIsLostIsTold() {
        notices.lostLine(new Problem("history/laptop.jsonl", 8, 1, "the last line was cut off and is left out"));
        assertEquals(List.of("The last line of your history was cut off: This computer or Unhunch stopped while it was"
                + " written to history/laptop.jsonl. All other lines are there."), seen());
    }

    private List<String> seen() {
        return notifier.shown().stream().map(notice -> notice.summary() + ": " + notice.body()).toList();
    }
}
