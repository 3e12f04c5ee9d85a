package app.unhunch.cli;

import static app.unhunch.routine.Samples.seconds;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.machine.Moment;
import app.unhunch.routine.Samples;
import app.unhunch.routine.Timeline;
import app.unhunch.session.Run;
import app.unhunch.session.Session;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.SessionState;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatusLineTest {

    private static final Moment NOON = new Moment(Duration.ZERO,
            ZonedDateTime.of(2026, 11, 20, 12, 0, 0, 0, ZoneOffset.UTC));
    private static final StatusLine LINE = new StatusLine(Locale.ENGLISH);
    private static final Timeline TIMELINE = Samples.timeline(Samples.SIDE_BEND, Samples.CAT_COW, Samples.BREATHING,
            Samples.LIST);

    @Test
    void aStepShowsItsBarItsNumberAndWhatIsDone() {
        assertEquals(List.of("[--------------------] 0:05  Next: Standing side bend, right side  (6 min left)",
                "[#############-------] 0:05  Standing side bend, right side  (6 min left)",
                "[#######-------------] 0:02  Rest  (5 min left)",
                "[##########----------] 0:02  Switch sides  (5 min left)",
                "[#########-----------] 0:17  3 of 5: Go round  (4 min left)",
                "[#-------------------] 2:53  Go out  (4 min left)",
                "[--------------------] 0:09  Bedding check  (1 min left)",
                "[##########----------] 0:03  Sit or stand tall  (1 min left)"),
                List.of(at(0, 0), at(1, 10), at(2, 1), at(4, 2), at(9, 13), at(11, 7), at(13, 9), at(14, 3)));
    }

    @Test
    void pausesAndWhatIsOverShowSo() {
        var paused = after(state(1), SessionEvent.Pause::new);
        var reentry = after(paused, SessionEvent.Resume::new);
        var ended = after(reentry, at -> new SessionEvent.End(at, SessionEvent.End.Choice.KEEP));
        assertEquals(List.of("Paused", "Back into position 0:03", "", ""),
                List.of(LINE.of(paused, seconds(0), 99), LINE.of(reentry, seconds(0), 99),
                        LINE.of(ended, seconds(0), 99),
                        LINE.of(new SessionState.Idle(), seconds(0), 99)));
    }

    @Test
    void neverTakesMoreThanItsRoom() {
        assertEquals(List.of("[------------] 0:15  Standing side bend, right side  (6 min left)",
                "[------] 0:15  Standing side bend, right side  (6 min left)",
                "0:15  Standing side bend, right side", "0:15  Standing"),
                Stream.of(70, 59, 58, 14).map(width -> LINE.of(state(1), seconds(0), width)).toList());
    }

    private static String at(int index, int second) {
        return LINE.of(state(index), seconds(second), 99);
    }

    /// The start of a step.
    private static SessionState state(int index) {
        SessionState state = new SessionState.Idle();
        state = after(state, at -> new SessionEvent.Start(at, TIMELINE));
        return switch (state) {
            case SessionState.Playing(var run, var startedAt, var heardAt) -> new SessionState.Playing(
                    new Run(run.timeline(), index, run.began(), run.played(), run.tallies()),
                    startedAt, heardAt);
            default -> state;
        };
    }

    private static SessionState after(SessionState state, Function<Moment, SessionEvent> event) {
        return new Session().on(state, event.apply(NOON)).state();
    }
}
