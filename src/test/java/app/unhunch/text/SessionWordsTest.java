package app.unhunch.text;

import static app.unhunch.routine.Samples.seconds;
import static app.unhunch.routine.Samples.timeline;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.machine.Moment;
import app.unhunch.routine.Samples;
import app.unhunch.routine.Timeline;
import app.unhunch.session.Ending;
import app.unhunch.session.MoveOutcome;
import app.unhunch.session.MoveResult;
import app.unhunch.session.PauseReason;
import app.unhunch.session.SessionCue;
import app.unhunch.session.SessionResult;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SessionWordsTest {

    private static final SessionWords WORDS = new SessionWords(Locale.ENGLISH);

    @Test
    void everyCueOfASetIsALine() {
        var set = Timeline.of(Samples.routine("set", 4, 7, 0, Samples.item(Samples.WALL_STRETCH, Samples.holding(4, 2)),
                Samples.item(Samples.WING, Samples.reps(2))), Samples.CATALOG);
        assertEquals(List.of("set, 46 s.",
                "Get ready, 4 s. First up: Wall upper back stretch. You need: A bit of clear wall.", "3", "2", "1",
                "Hold for 4 s: Wall upper back stretch, 1 of 2. Sit tall, breathe out.", "3", "2", "1",
                "Rest, 5 s. Then 2 of 2.", "3", "2", "1",
                "Hold for 4 s: Wall upper back stretch, 2 of 2. Sit tall, breathe out.", "3", "2", "1",
                "Change over, 7 s. Next: Wing stretch.", "3", "2", "1",
                "2 slow reps: Wing stretch. Sit tall, breathe out.",
                "1. Go down", "Go hold", "Go up", "2. Go down", "Go hold", "Go up", "Nicely done. 2 of 2 moves, 46 s."),
                lines(SpokenWordsTest.played(set).stream()));
    }

    @Test
    void sidesCirclesBreathsTimersPartsAndListsHaveLinesOfTheirOwn() {
        assertEquals(List.of("Switch sides, 4 s. Now the left side.",
                "Hold for 15 s: Standing side bend, left side, 1 of 2. Sit tall, breathe out."),
                begins(timeline(Samples.SIDE_BEND), 4, 5));
        assertEquals(List.of("Circles for 30 s: Shoulder rolls. Sit tall, breathe out.",
                "Circles the other way for 30 s."), begins(timeline(Samples.ROLLS), 1, 3));
        assertEquals(
                List.of("Slow breaths for 3 min: Deep breathing. Sit tall, breathe out.", "Sit or stand tall, 6 s."),
                begins(timeline(Samples.BREATHING), 1, 2));
        assertEquals(List.of("Walk break, 5 min. Sit tall, breathe out."), begins(timeline(Samples.WALK), 1));
        assertEquals(List.of("Part of 10, 10 s.", "Part of 30, 30 s."), begins(timeline(Samples.PARTS), 1, 2));
        assertEquals(List.of("Bedding check. No hurry: go on when you are done."), begins(timeline(Samples.LIST), 1));
    }

    @Test
    void pausesAndTheirEndsAreTold() {
        var step = timeline(Samples.SIDE_BEND).steps().get(1);
        var open = timeline(Samples.LIST).steps().get(1);
        assertEquals(List.of("Paused. Standing side bend, right side, 9 s left.", "Paused. Bedding check.",
                "The computer was asleep. Standing side bend, right side, 9 s left.",
                "The computer was asleep. Bedding check.",
                "Stop there. Standing side bend is over for today.", "Back into position.", "Go on, 9 s left.",
                "Go on.",
                "More time, 19 s left.", "Half way, 20 s left."),
                lines(Stream.of(new SessionCue.Halted(step, seconds(9), PauseReason.USER),
                        new SessionCue.Halted(open, seconds(0), PauseReason.USER),
                        new SessionCue.Halted(step, seconds(9), PauseReason.SLEEP),
                        new SessionCue.Halted(open, seconds(0), PauseReason.SLEEP),
                        new SessionCue.Halted(step, seconds(9), PauseReason.HURT),
                        new SessionCue.Reenters(step, seconds(9)), new SessionCue.Resumed(step, seconds(9)),
                        new SessionCue.Resumed(open, seconds(0)), new SessionCue.Longer(step, seconds(19)),
                        new SessionCue.HalfWay(step, seconds(20)))));
    }

    @Test
    void theEndTellsHowMuchWasDone() {
        assertEquals(List.of("Nicely done. 1 of 2 moves, 1 min 30 s.", "Ended. 1 of 2 moves, 1 min 30 s.",
                "Ended. Nothing is kept.", "Good that you stopped. 1 of 2 moves, 1 min 30 s."),
                lines(Stream.of(Ending.COMPLETED, Ending.KEPT, Ending.DISCARDED, Ending.HURT)
                        .map(SessionWordsTest::finished)));
    }

    private static SessionCue finished(Ending ending) {
        var at = new Moment(Duration.ZERO, ZonedDateTime.of(2026, 11, 20, 12, 0, 0, 0, ZoneOffset.UTC));
        return new SessionCue.Finished(new SessionResult("some", at, at, seconds(90), ending,
                List.of(new MoveResult("a", MoveOutcome.DONE, seconds(30)),
                        new MoveResult("b", MoveOutcome.PART, seconds(3)))));
    }

    private static List<String> begins(Timeline timeline, Integer... indices) {
        return lines(Stream.of(indices).map(index -> new SessionCue.Begins(timeline, index)));
    }

    private static List<String> lines(Stream<? extends SessionCue> cues) {
        return cues.flatMap(cue -> WORDS.of(cue).stream()).toList();
    }
}
