package app.unhunch.ui.settings;

import app.unhunch.settings.Settings;
import app.unhunch.settings.TimeRange;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// What rhythm and hours add up to on a full working day.
///
/// @param texts of the settings page
public record DayTotal(Texts texts, TimeWords times) {

    /// A line such as `8 breaks a day, 16 min in total`; empty where no hours are set.
    public String of(Settings settings) {
        var day = settings.hours().days().values().stream().map(DayTotal::length).max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        var lunch = settings.hours().lunch().on() ? length(List.of(settings.hours().lunch().time())) : Duration.ZERO;
        var count = day.minus(lunch).toSeconds()
                / settings.breaks().every().plus(settings.breaks().length()).toSeconds();
        return !settings.hours().enabled() || count <= 0 ? ""
                : texts.count("total", count, times.minutes(settings.breaks().length().multipliedBy(count)));
    }

    private static Duration length(Collection<TimeRange> ranges) {
        return ranges.stream().map(DayTotal::length).reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration length(TimeRange range) {
        var length = Duration.between(range.from(), range.to());
        return range.overnight() ? length.plus(Duration.between(LocalTime.MIN, LocalTime.MAX).plusNanos(1)) : length;
    }
}
