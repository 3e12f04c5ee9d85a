package app.unhunch.text;

import app.unhunch.breaks.DayLine;
import app.unhunch.breaks.DayLog;
import app.unhunch.breaks.QuietReason;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The last day in words: why there was a break, or none.
public final class DayWords {

    private final Texts texts;
    private final TimeWords times;
    private final ZoneId zone;

    /// @param zone in which times of day are told
    public DayWords(Locale locale, ZoneId zone) {
        this.texts = Texts.load("day", locale);
        this.times = new TimeWords(locale);
        this.zone = zone;
    }

    /// One thing that happened.
    ///
    /// @param when a time of day, or two with a dash
    /// @param what one short sentence
    public record Line(String when, String what) {}

    /// Every line of the day, oldest first.
    public List<Line> lines(DayLog log) {
        var lines = new ArrayList<Line>();
        for (var index = 0; index < log.lines().size(); index++) {
            var line = log.lines().get(index);
            var end = log.end(index);
            lines.add(new Line(when(line.at(), end), what(line, end.map(over -> Duration.between(line.at(), over)))));
        }
        return lines;
    }

    private String when(Instant from, Optional<Instant> to) {
        var start = time(from);
        return to.map(this::time).filter(end -> !end.equals(start)).map(end -> texts.get("from-to", start, end))
                .orElse(start);
    }

    private String what(DayLine line, Optional<Duration> length) {
        return switch (line) {
            case DayLine.Stood(var _, var phase, var held) when !held.isEmpty() ->
                    texts.get("stood." + key(phase) + ".by", held.stream().sorted().map(this::reason)
                            .collect(Collectors.joining(", ")), lasting(length));
            case DayLine.Stood(var _, var phase, var _) -> texts.get("stood." + key(phase), lasting(length));
            case DayLine.Became(var _, var outcome, var worked) ->
                    texts.get("became." + key(outcome), times.exact(worked));
            case DayLine.NotShown(var _, var what) -> texts.get("not-shown." + key(what));
            case DayLine.Ended _ -> texts.get("ended");
        };
    }

    private String lasting(Optional<Duration> length) {
        return length.map(time -> time.toMinutes() < 1 ? times.exact(time) : times.minutes(time))
                .orElseGet(() -> texts.get("until-now"));
    }

    private String reason(QuietReason reason) {
        return texts.get("quiet." + key(reason));
    }

    private String time(Instant instant) {
        return times.time(instant.atZone(zone));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
