package app.unhunch.cli;

import static app.unhunch.routine.Samples.seconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.DoseChange;
import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Variant;
import app.unhunch.machine.Moment;
import app.unhunch.routine.Routine;
import app.unhunch.routine.Samples;
import app.unhunch.routine.Timeline;
import app.unhunch.session.Ending;
import app.unhunch.session.MoveOutcome;
import app.unhunch.session.MoveResult;
import app.unhunch.session.SessionCue;
import app.unhunch.session.SessionResult;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextSessionTest {

    private static final String KEYS = "Keys: Space pause, n next, b back, r again, + 10 s more, o other side, Enter count or go on, h something hurts, q end, ? keys";
    private static final Moment NOON = new Moment(Duration.ZERO,
            ZonedDateTime.of(2026, 11, 20, 12, 0, 0, 0, ZoneOffset.UTC));
    /// As fast as a clock can run without a silence that looks like sleep: the engine asks twice for each event.
    private static final Duration AHEAD = Duration.ofSeconds(5);
    private static final Routine STRETCH = Samples.routine("stretch", 4, 7, 0,
            Samples.item(Samples.WALL_STRETCH, Samples.holding(4, 1)));

    private final List<SessionCue> performed = new ArrayList<>();
    private Duration elapsed = Duration.ZERO;
    private Duration stride = Duration.ZERO;

    @Test
    void playsASessionToItsEndWhenNobodyTouchesIt() {
        stride = AHEAD;
        var terminal = new FakeTerminal("$", 0);
        var result = played(terminal, Samples.timeline(STRETCH));
        assertEquals(List.of("stretch, 8 s.", KEYS,
                "Get ready, 4 s. First up: Wall upper back stretch. You need: A bit of clear wall.",
                "Hold for 4 s: Wall upper back stretch. Sit tall, breathe out.", "Nicely done. 1 of 1 moves, 8 s.",
                "Wall upper back stretch: done, 4 s"), terminal.lines());
        assertEquals(new SessionResult("stretch", NOON.plus(seconds(5)), NOON.plus(seconds(13)), seconds(8),
                Ending.COMPLETED, List.of(new MoveResult("wall-upper-back-stretch", MoveOutcome.DONE, seconds(4)))),
                result);
        assertEquals(new SessionCue.Finished(result), performed.getLast());
        assertFalse(Thread.currentThread().isInterrupted());
    }

    @Test
    void keysSteerTheSessionAndAnEarlyEndForgetsIt() {
        var terminal = new FakeTerminal("n p\n+nq", 0);
        var result = played(terminal, timeline(Samples.DOORWAY));
        assertEquals(List.of("some, 1 min 51 s.", KEYS,
                "Get ready, 5 s. First up: Doorway chest stretch. You need: A doorway.",
                "Hold for 30 s: Doorway chest stretch, 1 of 3. Sit tall, breathe out.",
                "Paused. Doorway chest stretch, 30 s left.",
                "Space or Enter goes on, r starts this move again, n goes to the next, q ends", "Back into position.",
                "3"), terminal.lines().subList(0, 8));
        assertEquals(Ending.DISCARDED, result.ending());
    }

    @Test
    void whatHurtsOffersAnEasierMoveAndTheNumberToCall() {
        var easier = Samples.easier(Samples.WING, new Variant.Other("chin-tuck"));
        var terminal = new FakeTerminal("nhe\003", 0);
        var result = played(terminal, timeline(easier), catalog(easier, Samples.CHIN_TUCK));
        assertEquals(List.of("Stop there. Wing stretch is over for today.",
                "Call the emergency number at once with chest pain, short breath, a numb saddle area, loss of bladder or bowel control, or clear weakness in an arm or leg.",
                "e is an easier move in its place, n goes on with the next move, q ends",
                "Get ready, 5 s. First up: Chin tuck."), terminal.lines().subList(5, 9));
        assertEquals(List.of("Wing stretch: it hurt, 0 s", "Chin tuck: skipped"), last(terminal, 2));
        assertEquals(Ending.KEPT, result.ending());
    }

    @Test
    void afterHalfAMinuteOfWorkAnEndAsksWhatToKeep() {
        assertEquals(Ending.KEPT, ending("k"));
        assertEquals(Ending.DISCARDED, ending("d"));
        assertEquals(Ending.COMPLETED, ending(" "));
    }

    @Test
    void aListEndsByItselfWhenNobodyCanSayThatItIsDone() {
        stride = AHEAD;
        var terminal = new FakeTerminal("$", 0);
        assertEquals(Ending.COMPLETED, played(terminal, timeline(Samples.LIST)).ending());
    }

    @Test
    void aTerminalWithRoomShowsTheStatusInPlaceAndNoCounts() {
        var terminal = new FakeTerminal("n q", 70);
        played(terminal, timeline(Samples.DOORWAY));
        assertEquals(List.of("[--------------------] 0:30  Doorway chest stretch  (2 min left)", "Paused"),
                terminal.statuses().subList(2, 4));
    }

    /// Ends a walk after 40 seconds and answers the question.
    private Ending ending(String answer) {
        stride = AHEAD;
        elapsed = Duration.ZERO;
        var walk = Timeline.of(Samples.routine("walk", 0, 0, 0, Samples.item(Samples.WALK, Samples.lasting(60))),
                Samples.CATALOG);
        return played(new FakeTerminal("xxxq" + answer + "$", 0), walk).ending();
    }

    private SessionResult played(Terminal terminal, Timeline timeline) {
        return played(terminal, timeline, Samples.CATALOG);
    }

    private SessionResult played(Terminal terminal, Timeline timeline, Catalog catalog) {
        var ports = new TextSession.Ports(this::later, Optional::empty, performed::add, fault -> {
            throw fault;
        });
        return new TextSession(terminal, catalog, Locale.ENGLISH, ports).play(timeline);
    }

    /// A clock that stands still, so that keys take no time, or runs ahead of the engine, so that it never waits.
    private Moment later() {
        elapsed = elapsed.plus(stride);
        return NOON.plus(elapsed);
    }

    private static Timeline timeline(Exercise exercise) {
        return Timeline.of(Samples.routine("some", 5, 10, 6, Samples.item(exercise, DoseChange.NONE)),
                catalog(exercise));
    }

    private static Catalog catalog(Exercise... exercises) {
        return new Catalog(List.of(exercises), List.of());
    }

    private static List<String> last(FakeTerminal terminal, int count) {
        return terminal.lines().subList(terminal.lines().size() - count, terminal.lines().size());
    }
}
