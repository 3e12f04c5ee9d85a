package app.unhunch.settings;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How lengths of time are written in files and on the command line: `60m`, `90s`, `1h30m`.
public final class DurationText {

    private static final Pattern FORM = Pattern.compile("(?:(\\d{1,4})h)?(?:(\\d{1,5})m)?(?:(\\d{1,6})s)?");

    private DurationText() {}

    /// The length in its shortest form; parts of a second are cut off.
    public static String of(Duration length) {
        var seconds = length.toSeconds();
        if (seconds < 60 || (seconds < 120 && seconds % 60 != 0)) {
            return seconds + "s";
        }
        var hours = seconds < 2 * 3600 ? 0 : seconds / 3600;
        return part(hours, "h") + part(seconds / 60 - hours * 60, "m") + part(seconds % 60, "s");
    }

    /// The length that `text` says.
    ///
    /// @throws IllegalArgumentException if it says none
    public static Duration parse(String text) {
        var form = FORM.matcher(text.strip());
        if (text.isBlank() || !form.matches()) {
            throw new IllegalArgumentException(
                    "'%s' is no length of time, expected one such as 60m, 90s or 1h30m".formatted(text));
        }
        return Duration.ofHours(part(form, 1)).plusMinutes(part(form, 2)).plusSeconds(part(form, 3));
    }

    private static String part(long count, String unit) {
        return count == 0 ? "" : count + unit;
    }

    private static long part(Matcher form, int group) {
        return form.group(group) == null ? 0 : Long.parseLong(form.group(group));
    }
}
