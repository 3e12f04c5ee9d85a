package app.unhunch.text;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Lengths of time, times of day and days as the user reads them. Lengths are rounded up to the unit shown, so that
/// nothing says 0 while time is left; below nothing counts as nothing.
public final class TimeWords {

    private final Locale locale;
    private final Texts texts;
    private final DateTimeFormatter time;
    private final DateTimeFormatter day;
    private final DateTimeFormatter weekday;

    /// Times in that language.
    public TimeWords(Locale locale) {
        this.locale = locale;
        texts = Texts.load("time", locale);
        time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
        day = DatePattern.of(texts, "day");
        weekday = DateTimeFormatter.ofPattern("EEEE", locale);
    }

    /// Whole minutes: `34 min`, `1 h 5 min`, `2 h`.
    public String minutes(Duration length) {
        var parts = parts(ceil(length, 60), "short");
        return parts.isEmpty() ? texts.count("short.minutes", 0) : String.join(" ", parts);
    }

    /// To the second: `30 s`, `2 min`, `9 min 12 s`.
    public String exact(Duration length) {
        return seconds(length, "short");
    }

    /// To the second, in full words: `30 seconds`, `1 minute 30 seconds`.
    public String spoken(Duration length) {
        return seconds(length, "long");
    }

    /// As a running clock: `0:05`, `4:59`, `1:30:00`.
    public String clock(Duration length) {
        var seconds = ceil(length, 1);
        return seconds < 3600
                ? String.format(locale, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(locale, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /// A time of day: `15:00` or `3:00 PM`, as the language does.
    public String time(TemporalAccessor when) {
        return time.format(when);
    }

    /// A day of this year: `Tue 18 Nov` or `Tue Nov 18`, as the country does.
    public String day(TemporalAccessor when) {
        return day.format(when);
    }

    /// A time that may lie on another day, seen from `now`: `15:00`, `tomorrow 10:00`, `Monday 10:00`, `Tue 18 Nov 10:00`.
    public String whenSeenFrom(ZonedDateTime now, ZonedDateTime when) {
        var there = when.withZoneSameInstant(now.getZone());
        var days = Duration.between(now.toLocalDate().atStartOfDay(), there.toLocalDate().atStartOfDay()).toDays();
        if (days == 0) {
            return time(there);
        }
        if (days == 1) {
            return texts.get("tomorrow", time(there));
        }
        return texts.get("other-day", days > 1 && days < 7 ? weekday.format(there) : day(there), time(there));
    }

    private String seconds(Duration length, String style) {
        var seconds = ceil(length, 1);
        var parts = parts(seconds / 60, style);
        if (seconds % 60 > 0 || parts.isEmpty()) {
            parts.add(texts.count(style + ".seconds", seconds % 60));
        }
        return String.join(" ", parts);
    }

    private List<String> parts(long minutes, String style) {
        List<String> parts = new ArrayList<>();
        if (minutes >= 60) {
            parts.add(texts.count(style + ".hours", minutes / 60));
        }
        if (minutes % 60 > 0) {
            parts.add(texts.count(style + ".minutes", minutes % 60));
        }
        return parts;
    }

    private static long ceil(Duration length, long unit) {
        var millis = Math.max(0, length.toMillis());
        return Math.ceilDiv(millis, unit * 1000);
    }
}
