package app.unhunch.settings;

import java.time.Duration;
import java.util.regex.Pattern;

/// Checks that say which key is wrong, what it was and what it may be.
final class Ranges {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Ranges() {}

    static void within(String key, Duration value, Duration min, Duration max) {
        if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
            throw new IllegalArgumentException(
                    "%s must be from %s to %s, was %s".formatted(key, words(min), words(max), words(value)));
        }
    }

    static void within(String key, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException("%s must be from %s to %s, was %s".formatted(key, min, max, value));
        }
    }

    static void within(String key, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException("%s must be from %s to %s, was %s".formatted(key, min, max, value));
        }
    }

    static void id(String key, String value) {
        if (!ID.matcher(value).matches()) {
            throw new IllegalArgumentException("%s is not an id: '%s'".formatted(key, value));
        }
    }

    private static String words(Duration duration) {
        if (duration.toMillisPart() != 0) {
            return duration.toMillis() + "ms";
        }
        return duration.toSecondsPart() == 0 ? duration.toMinutes() + "m" : duration.toSeconds() + "s";
    }
}
