package app.unhunch.ui.player;

import app.unhunch.routine.Phase;
import app.unhunch.routine.Step;
import app.unhunch.session.SessionState.Playing;
import app.unhunch.session.SessionState.Reentry;
import app.unhunch.session.SessionState.Underway;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import app.unhunch.text.Vocabulary;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Reads a session at a moment: number, ring and cue of one frame; knows no control.
public final class ReadingWriter {

    private static final Duration EXACT = Duration.ofMinutes(2);
    private static final long CLOCK_FROM_SECONDS = 100;

    private final Texts texts;
    private final TimeWords times;
    private final Vocabulary vocabulary;

    /// Writes in that language.
    public ReadingWriter(Locale locale) {
        texts = Texts.load("player", locale);
        times = new TimeWords(locale);
        vocabulary = new Vocabulary(locale);
    }

    /// What is to be read at `now`, on elapsed time.
    public PlayerReading at(Underway state, Duration now) {
        var step = state.step();
        var position = state.position(now);
        var counted = counted(state, now);
        var timeline = state.run().timeline();
        return new PlayerReading(ring(state, now), number(state, step, position, counted), unit(step, counted),
                cue(step, position),
                left(state, now), times.clock(state.allLeft(now)), step.move(),
                step.phase() == Phase.CLOSE ? 1 : timeline.progressOf(step.move(), state.run().index(), position),
                inRep(step, position), position);
    }

    /// The last whole second of the present step at `now`, for those who want nothing to move in between.
    public static Duration wholeSecond(Underway state, Duration now) {
        return state instanceof Playing playing
                ? playing.startedAt().plusSeconds(now.minus(playing.startedAt()).toSeconds())
                : now;
    }

    private static Duration counted(Underway state, Duration now) {
        return state instanceof Reentry reentry ? reentry.endsAt().minus(now) : state.left(now);
    }

    private static double ring(Underway state, Duration now) {
        return state instanceof Reentry reentry
                ? Math.clamp((double) now.minus(reentry.startedAt()).toNanos()
                        / reentry.endsAt().minus(reentry.startedAt()).toNanos(), 0, 1)
                : state.step().fraction(state.position(now));
    }

    private String number(Underway state, Step step, Duration position, Duration counted) {
        if (step.isOpen()) {
            return "";
        }
        if (step.phase() == Phase.REPS && !(state instanceof Reentry)) {
            return String.valueOf(step.pace().map(pace -> pace.done(position)).orElse(0));
        }
        var seconds = seconds(counted);
        return seconds < CLOCK_FROM_SECONDS ? String.valueOf(seconds) : times.clock(counted);
    }

    private String unit(Step step, Duration counted) {
        if (step.phase() == Phase.REPS) {
            return texts.count("unit.reps", step.pace().map(pace -> pace.count()).orElse(1));
        }
        var seconds = seconds(counted);
        if (seconds >= CLOCK_FROM_SECONDS) {
            return texts.get(step.phase() == Phase.HOLD ? "unit.clock-hold" : "unit.clock");
        }
        return texts.get(switch (step.phase()) {
            case HOLD -> "unit.hold";
            case SWITCH -> "unit.switch";
            default -> "unit.left";
        }, texts.count("seconds", seconds));
    }

    private String cue(Step step, Duration position) {
        var words = step.exercise().words();
        return switch (step.phase()) {
            case REPS, BREATHS ->
                    step.beatAt(position).map(place -> words.beats().getOrDefault(place.beat().name(), words.cue()))
                            .orElse(words.cue());
            case PART -> step.round().number() <= words.parts().size() ? words.parts().get(step.round().number() - 1)
                    : words.cue();
            case GET_READY, CHANGE -> words.steps().isEmpty() ? words.cue() : words.steps().getFirst();
            case SWITCH -> texts.get("switch.cue", vocabulary.sideWord(step.side()));
            case CLOSE -> texts.get("sit-tall.cue");
            case HOLD, CIRCLES, TIMED, CHECKLIST, REST -> words.cue();
        };
    }

    /// Whole minutes as they end, so that it never says more than it said before.
    private String left(Underway state, Duration now) {
        var left = state.allLeft(now);
        if (state.step().isOpen() && left.isZero()) {
            return "";
        }
        return state.step().phase() == Phase.GET_READY || left.compareTo(EXACT) < 0
                ? texts.get("left", times.exact(left))
                : texts.get("left", times.minutes(left.truncatedTo(ChronoUnit.MINUTES)));
    }

    private static Duration inRep(Step step, Duration position) {
        return step.pace().map(pace -> position.minus(pace.start(pace.at(position).rep(), 0))).orElse(Duration.ZERO);
    }

    private static long seconds(Duration left) {
        return Math.max(0, Math.ceilDiv(left.toMillis(), 1000));
    }
}
