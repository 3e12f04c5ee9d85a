package app.unhunch.breaks;

import app.unhunch.settings.HourSettings;
import app.unhunch.settings.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Working hours on real days: knows zones, days with 23 or 25 hours, ranges over midnight, lunch and days off.
///
/// A time that a day skips moves on by what is skipped; one that comes twice is its first.
public record WorkingHours(HourSettings settings) {

    /// How far ahead a change is looked for.
    private static final int DAYS = 400;
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    /// A piece of a day, its end excluded.
    public record Span(Instant from, Instant to) {

        boolean holds(Instant instant) {
            return !instant.isBefore(from) && instant.isBefore(to);
        }
    }

    /// Where `moment` lies, and until when.
    public Shift at(ZonedDateTime moment) {
        var now = moment.toInstant();
        var kind = kind(now, moment.getZone());
        if (!settings.enabled()) {
            return new Shift(kind, Optional.empty());
        }
        for (var ahead = 0; ahead < DAYS; ahead++) {
            for (var edge : edges(moment.toLocalDate().plusDays(ahead), moment.getZone())) {
                if (edge.isAfter(now) && kind(edge, moment.getZone()) != kind) {
                    return new Shift(kind, Optional.of(edge));
                }
            }
        }
        return new Shift(kind, Optional.empty());
    }

    /// When a range starts the next time after `moment`; without working hours or ranges, 06:00 of the next day.
    public ZonedDateTime nextStart(ZonedDateTime moment) {
        return start(moment.toLocalDate(), moment);
    }

    /// The first start of a range on a day after that of `moment`; without working hours or ranges, 06:00 of the next day.
    public ZonedDateTime nextDayStart(ZonedDateTime moment) {
        return start(moment.toLocalDate().plusDays(1), moment);
    }

    /// Ranges that start on `day`, in order; empty on a day off and without working hours.
    public List<Span> on(LocalDate day, ZoneId zone) {
        if (!settings.enabled() || settings.daysOff().contains(day)) {
            return List.of();
        }
        var spans = new ArrayList<Span>();
        for (var range : settings.on(day.getDayOfWeek())) {
            var span = span(range, day, zone);
            if (span.from().isBefore(span.to())) {
                spans.add(span);
            }
        }
        return spans;
    }

    /// Lunch of `day`, if there is one.
    public Optional<Span> lunch(LocalDate day, ZoneId zone) {
        return settings.lunch().on() ? Optional.of(span(settings.lunch().time(), day, zone)) : Optional.empty();
    }

    private ZonedDateTime start(LocalDate from, ZonedDateTime moment) {
        for (var ahead = 0; ahead < DAYS; ahead++) {
            for (var span : on(from.plusDays(ahead), moment.getZone())) {
                if (span.from().isAfter(moment.toInstant())) {
                    return span.from().atZone(moment.getZone());
                }
            }
        }
        return moment.toLocalDate().plusDays(1).atTime(MORNING).atZone(moment.getZone());
    }

    private Shift.Kind kind(Instant instant, ZoneId zone) {
        if (!settings.enabled()) {
            return Shift.Kind.OPEN;
        }
        var day = instant.atZone(zone).toLocalDate();
        if (!inside(instant, day, zone) && !inside(instant, day.minusDays(1), zone)) {
            return Shift.Kind.CLOSED;
        }
        var lunch = lunch(day, zone);
        return lunch.isPresent() && lunch.get().holds(instant) ? Shift.Kind.LUNCH : Shift.Kind.OPEN;
    }

    private boolean inside(Instant instant, LocalDate day, ZoneId zone) {
        for (var span : on(day, zone)) {
            if (span.holds(instant)) {
                return true;
            }
        }
        return false;
    }

    /// Where something may change on `day`, in order of time. The end of a range over midnight belongs to the next day,
    /// before which its lunch may come.
    private TreeSet<Instant> edges(LocalDate day, ZoneId zone) {
        var edges = new TreeSet<Instant>();
        for (var start : List.of(day.minusDays(1), day)) {
            for (var span : on(start, zone)) {
                edges.add(span.from());
                edges.add(span.to());
            }
        }
        lunch(day, zone).ifPresent(lunch -> {
            edges.add(lunch.from());
            edges.add(lunch.to());
        });
        edges.removeIf(edge -> edge.atZone(zone).toLocalDate().isAfter(day));
        return edges;
    }

    private static Span span(TimeRange range, LocalDate day, ZoneId zone) {
        var end = range.overnight() ? day.plusDays(1) : day;
        return new Span(day.atTime(range.from()).atZone(zone).toInstant(),
                end.atTime(range.to()).atZone(zone).toInstant());
    }
}
