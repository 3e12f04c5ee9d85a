package app.unhunch.breaks;

import app.unhunch.breaks.WorkingHours.Span;
import app.unhunch.settings.HourSettings;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// The rail of the day: working time from end to end, what interrupts it, breaks that were, the next and later ones.
///
/// @param from left end
/// @param to right end
/// @param now where the mark of this moment is; empty before and after work
/// @param lunch where lunch is, if it is on the rail
/// @param gaps where else there is no working time between the ends
/// @param nodes breaks in order of time
public record DayRail(Instant from, Instant to, Optional<Instant> now, Optional<Span> lunch, List<Span> gaps,
        List<RailNode> nodes) {

    private static final Duration NO_HOURS = Duration.ofHours(9);

    public DayRail {
        gaps = List.copyOf(gaps);
        nodes = List.copyOf(nodes);
    }

    /// The rail at `now`; empty on a day without work.
    ///
    /// @param entries what was written down of the day, in order of time
    public static Optional<DayRail> of(HourSettings hours, BreakStatus status, List<RailEntry> entries,
            ZonedDateTime now) {
        var spans = spans(new WorkingHours(hours), status, entries, now);
        return spans.isEmpty() ? Optional.empty() : Optional.of(of(hours, spans, status, entries, now));
    }

    private static DayRail of(HourSettings hours, List<Span> spans, BreakStatus status, List<RailEntry> entries,
            ZonedDateTime now) {
        var whole = new Span(spans.getFirst().from(), spans.getLast().to());
        var lunch = new WorkingHours(hours).lunch(now.toLocalDate(), now.getZone())
                .filter(span -> hours.enabled() && whole.holds(span.from()));
        var nodes = new ArrayList<>(past(entries, whole));
        status.undo().map(undo -> RailNode.planned(undo.skipped(), RailNode.Kind.SKIPPED)).ifPresent(nodes::add);
        nodes.addAll(new RailPlan(work(spans, lunch), status, now.toInstant()).nodes());
        nodes.sort(Comparator.comparing(RailNode::at));
        return new DayRail(whole.from(), whole.to(), Optional.of(now.toInstant()).filter(whole::holds), lunch,
                gaps(spans), nodes);
    }

    /// Stretches of work that belong to this day: those of the night shift that still runs, or those that start today.
    private static List<Span> spans(WorkingHours hours, BreakStatus status, List<RailEntry> entries,
            ZonedDateTime now) {
        if (!hours.settings().enabled()) {
            return List.of(anyTime(status, entries, now));
        }
        var yesterday = hours.on(now.toLocalDate().minusDays(1), now.getZone());
        return merged(!yesterday.isEmpty() && yesterday.getLast().holds(now.toInstant()) ? yesterday
                : hours.on(now.toLocalDate(), now.getZone()));
    }

    private static Span anyTime(BreakStatus status, List<RailEntry> entries, ZonedDateTime now) {
        var first = entries.isEmpty() ? now.toInstant() : entries.getFirst().at();
        var from = first.atZone(now.getZone()).truncatedTo(ChronoUnit.HOURS).toInstant();
        var least = now.toInstant().plus(status.every());
        var usual = from.plus(NO_HOURS);
        return new Span(from, usual.isAfter(least) ? usual : least);
    }

    private static List<Span> merged(List<Span> spans) {
        var merged = new ArrayList<Span>();
        for (var span : spans) {
            if (!merged.isEmpty() && !merged.getLast().to().isBefore(span.from())) {
                var before = merged.removeLast();
                merged.add(new Span(before.from(), before.to().isAfter(span.to()) ? before.to() : span.to()));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    private static List<Span> gaps(List<Span> spans) {
        var gaps = new ArrayList<Span>();
        for (var n = 1; n < spans.size(); n++) {
            gaps.add(new Span(spans.get(n - 1).to(), spans.get(n).from()));
        }
        return gaps;
    }

    private static List<Span> work(List<Span> spans, Optional<Span> lunch) {
        if (lunch.isEmpty()) {
            return spans;
        }
        var work = new ArrayList<Span>();
        for (var span : spans) {
            add(work, new Span(span.from(), earlier(span.to(), lunch.get().from())));
            add(work, new Span(later(span.from(), lunch.get().to()), span.to()));
        }
        return work;
    }

    private static void add(List<Span> work, Span span) {
        if (span.from().isBefore(span.to())) {
            work.add(span);
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static List<RailNode> past(List<RailEntry> entries, Span whole) {
        var nodes = new ArrayList<RailNode>();
        var heldBy = EnumSet.noneOf(QuietReason.class);
        for (var entry : entries) {
            heldBy.addAll(entry.reasons());
            kind(entry.outcome()).filter(_ -> whole.holds(entry.at())).ifPresent(kind -> {
                nodes.add(new RailNode(entry.at(), kind, entry.length(), heldBy));
                heldBy.clear();
            });
        }
        return nodes;
    }

    /// Which node an outcome makes; those on the way to one make none.
    private static Optional<RailNode.Kind> kind(BreakOutcome outcome) {
        return switch (outcome) {
            case TAKEN -> Optional.of(RailNode.Kind.TAKEN);
            case PART -> Optional.of(RailNode.Kind.PART);
            case SKIPPED -> Optional.of(RailNode.Kind.SKIPPED);
            case MISSED -> Optional.of(RailNode.Kind.MISSED);
            case AWAY -> Optional.of(RailNode.Kind.AWAY);
            case ANNOUNCED, STARTED, SNOOZED, HELD -> Optional.empty();
        };
    }
}
