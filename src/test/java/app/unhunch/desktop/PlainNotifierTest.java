package app.unhunch.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.desktop.NotifierEvent.CloseReason;
import app.unhunch.desktop.NotifierEvent.Closed;
import app.unhunch.desktop.NotifierEvent.Failed;
import app.unhunch.desktop.NotifierEvent.Shown;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PlainNotifierTest {

    private final List<String> said = new CopyOnWriteArrayList<>();
    private final LinkedBlockingQueue<NotifierEvent> told = new LinkedBlockingQueue<>();

    @Test
    void titleAndTextAreShownWithAWordOnHowToAnswer() throws InterruptedException {
        var notifier = notifier((title, text) -> said.add(title + "|" + text));
        notifier.show(notice(4));
        assertEquals(new Shown(4), next());
        assertEquals(List.of("Break|now\nOpen Unhunch."), said);
        assertEquals(SenseState.WORKING, notifier.report().state());
    }

    @Test
    void e4_theNextNoticeTakesThePlaceOfTheLast() throws InterruptedException {
        var notifier = notifier((title, _) -> said.add(title));
        notifier.show(notice(4));
        notifier.show(notice(5));
        notifier.withdraw(4);
        notifier.withdraw(5);
        for (var expected : List.of(new Shown(4), new Closed(4, CloseReason.WITHDRAWN), new Shown(5),
                new Closed(5, CloseReason.WITHDRAWN))) {
            assertEquals(expected, next());
        }
    }

    @Test
    void e3_whatIsNotOnAnyScreenHasFailed() throws InterruptedException {
        var notifier = notifier((_, _) -> {
            throw new IOException("no icon");
        });
        notifier.show(notice(4));
        assertEquals(new Failed(4, "no icon"), next());
        assertEquals(Optional.of("no icon"), notifier.report().failure());
    }

    private PlainNotifier notifier(PlainNotifier.Way way) {
        var notifier = new PlainNotifier("plain", way);
        notifier.listen(told::add);
        return notifier;
    }

    private NotifierEvent next() throws InterruptedException {
        return told.poll(10, TimeUnit.SECONDS);
    }

    private static Notice notice(long id) {
        return new Notice(id, "Break", "now", Map.of(Answering.NONE, "Open Unhunch."), List.of(), Optional.empty(),
                Notice.Urgency.NORMAL, Optional.empty(), Optional.empty());
    }
}
