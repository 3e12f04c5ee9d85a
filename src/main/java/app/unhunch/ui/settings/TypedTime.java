package app.unhunch.ui.settings;

import app.unhunch.settings.DurationText;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

/// Lengths of time as people type them: `25`, `25 min`, `1 h 15 min`, `90 s`. A number alone is minutes.
final class TypedTime {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
    private static final Pattern SPELLED = Pattern.compile("(\\d)([hms])[a-z]*\\.?");

    private TypedTime() {}

    /// @throws IllegalArgumentException if it says no length
    static Duration parse(String typed) {
        var tight = typed.toLowerCase(Locale.ROOT).replace(" ", "").replace("\u00a0", "");
        return DurationText.parse(NUMBER.matcher(tight).matches() ? tight + "m"
                : SPELLED.matcher(tight).replaceAll("$1$2"));
    }
}
