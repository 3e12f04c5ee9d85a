package app.unhunch.text;

import static app.unhunch.routine.Samples.seconds;
import static app.unhunch.routine.Samples.timeline;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.machine.Moment;
import app.unhunch.routine.Samples;
import app.unhunch.routine.Timeline;
import app.unhunch.session.PauseReason;
import app.unhunch.session.Session;
import app.unhunch.session.SessionCue;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.SessionState;
import app.unhunch.settings.Voice;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpokenWordsTest {

    private static final Timeline BENDS = timeline(Samples.SIDE_BEND, Samples.WING, Samples.ROLLS);

    @Test
    void keyMomentsAreNameSideChangeAndTheLastSeconds() {
        assertEquals(
                List.of("First up: Standing side bend, right side.", "5", "4", "3", "2", "1", "Rest.", "5", "4", "3",
                        "2", "1", "Switch sides. Now the left side.", "5", "4", "3", "2", "1", "Rest.", "5", "4", "3",
                        "2", "1",
                        "Next: Wing stretch.", "Next: Shoulder rolls.", "5", "4", "3", "2", "1", "Rest.",
                        "Now the other way.", "5", "4", "3", "2", "1", "Sit or stand tall.", "Nicely done."),
                said(BENDS, Voice.KEY));
    }

    @Test
    void everythingAlsoTellsWhatToDoEachRepetitionAndThePauses() {
        assertEquals(List.of("First up: Wing stretch.", "2", "1", "Go down", "Go hold", "Go up", "2", "3",
                "Next: Shoulder rolls. Sit tall.", "3", "2", "1", "Sit tall, breathe out.", "5", "4", "3", "2", "1",
                "Rest. Then 2 of 2.", "2", "1", "Now the other way.", "5", "4", "3", "2", "1", "Sit or stand tall.",
                "Nicely done."),
                said(Timeline.of(Samples.routine("hasty", 3, 10, 6,
                        Samples.item(Samples.WING, Samples.reps(3)), Samples.item(Samples.ROLLS, Samples.lasting(12))),
                        Samples.CATALOG), Voice.EVERYTHING));
    }

    @Test
    void aBreathIsTalkedThroughAndALongHoldTellsItsHalf() {
        var calm = Timeline.of(Samples.routine("calm", 0, 0, 0, Samples.item(Samples.BREATHING, Samples.lasting(20)),
                Samples.item(Samples.DOORWAY, Samples.holding(40, 1))), Samples.CATALOG);
        assertEquals(List.of("Deep breathing.", "Go in", "Go out", "Go in", "Go out",
                "Doorway chest stretch. Sit tall, breathe out.", "Half way.", "5", "4", "3", "2", "1", "Nicely done."),
                said(calm, Voice.EVERYTHING));
    }

    @Test
    void partsAreReadAndAListIsLeftToItself() {
        var parts = Timeline.of(Samples.routine("parts", 5, 5, 0, Samples.item(Samples.PARTS, Samples.reps(1))),
                Samples.CATALOG);
        assertEquals(List.of("First up: Desk mobility break.", "Part of 10", "5", "4", "3", "2", "1", "Part of 30", "5",
                "4", "3", "2", "1", "Nicely done."), said(parts, Voice.KEY));
        assertEquals(Optional.of("Take your time."),
                new SpokenWords(Locale.ENGLISH, Voice.KEY).of(new SessionCue.Begins(timeline(Samples.LIST), 1)));
    }

    @Test
    void whatDoesNotFitIsLeftOut() {
        var hasty = Timeline.of(Samples.routine("hasty", 4, 0, 0, Samples.item(Samples.DOORWAY, Samples.holding(6, 1))),
                Samples.CATALOG);
        assertEquals(List.of("First up: Doorway chest stretch.", "3", "2", "1", "3", "2", "1", "Nicely done."),
                said(hasty, Voice.EVERYTHING));
    }

    @Test
    void pausesAreTold() {
        var step = BENDS.steps().get(1);
        var words = new SpokenWords(Locale.ENGLISH, Voice.KEY);
        assertEquals(List.of(Optional.of("Paused."), Optional.of("Stop there. Let it go."), Optional.empty(),
                Optional.of("Go on.")),
                List.of(words.of(new SessionCue.Halted(step, seconds(5), PauseReason.USER)),
                        words.of(new SessionCue.Halted(step, seconds(5), PauseReason.HURT)),
                        words.of(new SessionCue.Halted(step, seconds(5), PauseReason.SLEEP)),
                        words.of(new SessionCue.Resumed(step, seconds(5)))));
    }

    @Test
    void whatComesWithinAStepAndAfterItIsKnownAhead() {
        var first = new SessionCue.Begins(BENDS, 1);
        assertEquals(List.of("5", "4", "3", "2", "1", "Rest."),
                new SpokenWords(Locale.ENGLISH, Voice.KEY).ahead(first));
        var last = new SessionCue.Begins(BENDS, BENDS.steps().size() - 1);
        assertEquals(List.of(), new SpokenWords(Locale.ENGLISH, Voice.KEY).ahead(last));
    }

    @Test
    void offIsSilent() {
        assertEquals(List.of(), said(BENDS, Voice.OFF));
        assertEquals(List.of(), new SpokenWords(Locale.ENGLISH, Voice.OFF).ahead(new SessionCue.Begins(BENDS, 1)));
    }

    private static List<String> said(Timeline timeline, Voice voice) {
        var words = new SpokenWords(Locale.ENGLISH, voice);
        return played(timeline).stream().flatMap(cue -> words.of(cue).stream()).toList();
    }

    /// The cues of a session that nobody touches.
    static List<SessionCue> played(Timeline timeline) {
        var session = new Session();
        var noon = new Moment(Duration.ZERO, ZonedDateTime.of(2026, 11, 20, 12, 0, 0, 0, ZoneOffset.UTC));
        var outcome = session.on(new SessionState.Idle(), new SessionEvent.Start(noon, timeline));
        var cues = new ArrayList<>(outcome.cues());
        for (var due = session.wakeAt(outcome.state()); due.isPresent(); due = session.wakeAt(outcome.state())) {
            outcome = session.on(outcome.state(), session.tick(noon.plus(due.get())));
            cues.addAll(outcome.cues());
        }
        return cues;
    }
}
