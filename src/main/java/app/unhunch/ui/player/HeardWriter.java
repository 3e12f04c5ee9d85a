package app.unhunch.ui.player;

import app.unhunch.exercise.Lengths;
import app.unhunch.session.SessionState.Paused;
import app.unhunch.session.SessionState.Reentry;
import app.unhunch.session.SessionState.Underway;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import app.unhunch.text.Vocabulary;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// Writes what is read out of a session: each step as it begins, half of it and its last five seconds, never the seconds
/// in between. Does not depend on the voice, which can be off.
final class HeardWriter {

    /// A step as long as this has its half told.
    private static final Duration LONG = Duration.ofSeconds(20);
    /// A step as long as this has its last five seconds told.
    private static final Duration WORTH_FIVE = Duration.ofSeconds(10);
    private static final Duration FIVE = Duration.ofSeconds(5);

    private final Texts texts;
    private final TimeWords times;
    private final Vocabulary vocabulary;

    HeardWriter(Locale locale) {
        texts = Texts.load("player", locale);
        times = new TimeWords(locale);
        vocabulary = new Vocabulary(locale);
    }

    /// What is heard at `now`, on elapsed time, of the step that is shown.
    PlayerHeard at(Underway state, Duration now, PlayerScreen screen) {
        var left = state.left(now);
        var name = name(screen);
        return new PlayerHeard(live(state, left, screen),
                state.step().isOpen() ? name : texts.get("heard.ring", times.spoken(left), name));
    }

    private String live(Underway state, Duration left, PlayerScreen screen) {
        return switch (state) {
            case Paused _ -> texts.get("heard.paused", name(screen));
            case Reentry _ -> texts.get("heard.again", name(screen));
            default -> state.step().length().map(length -> timed(length, left, screen)).orElseGet(() -> name(screen));
        };
    }

    private String timed(Duration length, Duration left, PlayerScreen screen) {
        if (length.compareTo(WORTH_FIVE) >= 0 && left.compareTo(FIVE) <= 0) {
            return texts.get("heard.left", times.spoken(FIVE));
        }
        var half = Lengths.half(length);
        return length.compareTo(LONG) >= 0 && left.compareTo(half) <= 0
                ? texts.get("heard.half", times.spoken(half))
                : begins(length, screen);
    }

    private String begins(Duration length, PlayerScreen screen) {
        var step = texts.get("heard.begins", name(screen), times.spoken(length), cue(screen));
        return screen.ringWord().isEmpty() || screen.ringWord().equals(screen.name())
                ? step
                : texts.get("heard.after", screen.ringWord(), step);
    }

    private String name(PlayerScreen screen) {
        var sides = screen.mode() == PlayerScreen.Mode.SWITCH ? Optional.<PlayerScreen.Sides>empty() : screen.sides();
        return sides.map(side -> texts.get("heard.side", screen.name(), vocabulary.sideWord(side.now())))
                .orElse(screen.name());
    }

    private String cue(PlayerScreen screen) {
        return switch (screen.mode()) {
            case SWITCH -> texts.get("switch.cue", vocabulary.sideWord(screen.step().side()));
            case CLOSE -> texts.get("sit-tall.cue");
            default -> screen.step().exercise().words().cue();
        };
    }
}
