package app.unhunch.cli;

import app.unhunch.exercise.Beat;
import app.unhunch.routine.Pace;
import app.unhunch.routine.Phase;
import app.unhunch.routine.Step;
import app.unhunch.session.SessionState;
import app.unhunch.session.SessionState.Paused;
import app.unhunch.session.SessionState.Playing;
import app.unhunch.session.SessionState.Reentry;
import app.unhunch.session.SessionState.Underway;
import app.unhunch.text.SessionWords;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// The one line that shows how far a step is: a bar, the number, and what is done.
final class StatusLine {

    private static final List<Integer> BARS = List.of(20, 12, 6);

    private final Texts texts;
    private final TimeWords times;
    private final SessionWords words;

    StatusLine(Locale locale) {
        texts = Texts.load("terminal", locale);
        times = new TimeWords(locale);
        words = new SessionWords(locale);
    }

    /// The line of a state.
    ///
    /// @param now elapsed time
    /// @param width room in characters
    String of(SessionState state, Duration now, int width) {
        if (!(state instanceof Underway underway)) {
            return "";
        }
        var line = switch (underway) {
            case Playing playing -> playing(playing, now, width);
            case Reentry reentry -> texts.get("reentry", times.clock(reentry.endsAt().minus(now)));
            case Paused _ -> texts.get("paused");
        };
        return length(line) <= width ? line
                : line.substring(0, line.offsetByCodePoints(0, Math.max(0, width)));
    }

    /// With as long a bar as there is room for; where there is little, the number and what is done come first.
    private String playing(Playing playing, Duration now, int width) {
        var step = playing.step();
        var position = playing.position(now);
        var number = step.isOpen() ? times.clock(position) : times.clock(step.left(position));
        var doing = doing(step, position);
        return BARS.stream()
                .map(bar -> texts.get("status", bar(step.fraction(position), bar), number, doing,
                        times.minutes(playing.allLeft(now))))
                .filter(line -> length(line) <= width)
                .findFirst().orElseGet(() -> texts.get("status.short", number, doing));
    }

    private String doing(Step step, Duration position) {
        return switch (step.phase()) {
            case REPS -> step.beatAt(position)
                    .map(place -> texts.get("rep", place.rep(), step.pace().map(Pace::count).orElse(1),
                            beat(step, place)))
                    .orElse("");
            case BREATHS -> step.beatAt(position).map(place -> beat(step, place)).orElse("");
            case HOLD, CIRCLES, TIMED, PART, CHECKLIST -> words.named(step);
            case GET_READY, CHANGE -> texts.get("next", words.named(step));
            case REST, SWITCH, CLOSE -> texts.get(key(step.phase()));
        };
    }

    private static String beat(Step step, Pace.Place place) {
        return step.exercise().words().beats().getOrDefault(name(place.beat()), name(place.beat()));
    }

    private static String name(Beat beat) {
        return beat.name();
    }

    private static String key(Phase phase) {
        return phase.name().toLowerCase(Locale.ROOT);
    }

    private static int length(String line) {
        return line.codePointCount(0, line.length());
    }

    private static String bar(double fraction, int length) {
        var full = (int) Math.round(fraction * length);
        return "#".repeat(full) + "-".repeat(length - full);
    }
}
