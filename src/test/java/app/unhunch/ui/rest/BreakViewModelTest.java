package app.unhunch.ui.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.breaks.BreakEvent;
import app.unhunch.breaks.BreakPhase;
import app.unhunch.history.BreakOutcome;
import app.unhunch.history.Change;
import app.unhunch.history.Entry;
import app.unhunch.history.History;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.SessionState;
import app.unhunch.ui.BreakStatuses;
import app.unhunch.ui.Sessions;
import app.unhunch.ui.kit.ByHand;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BreakViewModelTest {

    private static final List<String> ROUTINE = List.of("look-far");

    private final ByHand later = new ByHand();
    private final List<Object> sent = new ArrayList<>();
    private final List<String> outside = new ArrayList<>();
    private final BreakPorts ports = new BreakPorts(event -> sent.add(event.apply(Sessions.START)),
            event -> sent.add(event.apply(Sessions.START)), () -> Sessions.at(later.now()), this::pain,
            _ -> Optional.of(Sessions.timeline(ROUTINE)));
    private final BreakViewModel model = new BreakViewModel(ports, later, Locale.UK, () -> outside.add("closed"));

    @Test
    void aBreakThatIsOverSaysWhatComesAndClosesByItselfAfterEightSeconds() {
        model.show(BreakStatuses.in(Duration.ofMinutes(60)));
        model.show(History.of(List.of(new Change.Add("1", new Entry.Break(Sessions.START.wall(), BreakOutcome.TAKEN,
                "desk-reset", Duration.ofMinutes(2), Set.of())))));
        model.arrive();
        finish();
        assertEquals(Optional.of(new BreakViewModel.Done("Back upright", "1 break today. Next one at 15:26.")),
                model.doneProperty().get());
        assertEquals("Closes by itself in 8 s", model.closesProperty().get());
        later.pass(Duration.ofMillis(7999));
        assertEquals(List.of(), outside);
        later.pass(Duration.ofMillis(1));
        assertEquals(List.of("closed"), outside);
        assertFalse(model.hereProperty().get());
    }

    @Test
    void someoneWhoIsThereIsNotHurried() {
        model.arrive();
        finish();
        model.rate(3);
        model.rate(2);
        later.pass(Duration.ofMinutes(1));
        assertEquals(List.of("pain 3", "not 3", "pain 2"), outside);
        assertEquals("", model.closesProperty().get());
        model.leave();
        assertEquals("closed", outside.getLast());
    }

    @Test
    void aSessionThatIsNoBreakIsNotItsBusiness() {
        finish();
        assertTrue(model.doneProperty().get().isEmpty());
        later.pass(Duration.ofMinutes(1));
        assertEquals(List.of(), outside);
    }

    @Test
    void puttingOffAndLeavingOutAreHeardBeforeTheSessionEndsUnkept() {
        model.arrive();
        model.show(Sessions.after(Duration.ofSeconds(8), ROUTINE));
        model.snooze();
        model.skip();
        var discard = new SessionEvent.End(Sessions.START, SessionEvent.End.Choice.DISCARD);
        assertEquals(List.of(new BreakEvent.Snooze(Sessions.START, Duration.ofMinutes(5)), discard,
                new BreakEvent.Skip(Sessions.START), discard), sent);
        assertEquals(List.of("closed", "closed"), outside);
    }

    @Test
    void endingKeepsWhatWasDone() {
        model.arrive();
        model.show(Sessions.after(Duration.ofSeconds(8), ROUTINE));
        model.endBreak();
        assertEquals(List.of(new SessionEvent.End(Sessions.START, SessionEvent.End.Choice.KEEP)), sent);
        assertEquals(List.of(), outside);
    }

    @Test
    void theCardCountsTheNoticeDownAndThenWaits() {
        var card = new CardViewModel(ports, later, Locale.UK);
        var status = BreakStatuses.of(BreakPhase.NOTICE,
                Optional.of(BreakStatuses.NOW.plusSeconds(30)), Duration.ofSeconds(30), Optional.empty(), Set.of(),
                Optional.empty());
        card.show(status);
        later.pass(Duration.ofSeconds(15));
        assertEquals(
                Optional.of(new CardViewModel.Card("Break in 15 s", "Mobility + posture reset. 25 s, in your chair.",
                        "Finish your thought. Starts at 14:26.", 0.5, CardViewModel.Mood.COMING)),
                card.cardProperty().get());
        card.show(BreakStatuses.of(BreakPhase.DUE, Optional.empty(), Duration.ZERO, Optional.empty(),
                Set.of(), Optional.empty()));
        assertEquals(Optional.of(new CardViewModel.Card("Break time", "You have been sitting for 1 h.",
                "No rush, this card waits for you.", 1, CardViewModel.Mood.DUE)), card.cardProperty().get());
        card.start();
        card.snooze(Duration.ofMinutes(10));
        card.skip();
        assertEquals(List.of(new BreakEvent.StartBreak(Sessions.START),
                new BreakEvent.Snooze(Sessions.START, Duration.ofMinutes(10)), new BreakEvent.Skip(Sessions.START)),
                sent);
    }

    private void finish() {
        model.show(Sessions.after(Duration.ofSeconds(8), ROUTINE));
        SessionState over = Sessions.after(Duration.ofSeconds(30), ROUTINE);
        model.show(over);
    }

    private Runnable pain(int score) {
        outside.add("pain " + score);
        return () -> outside.add("not " + score);
    }
}
