package app.unhunch.ui.today;

import app.unhunch.breaks.BreakStatus;
import app.unhunch.breaks.WorkingHours;
import app.unhunch.history.BreakOutcome;
import app.unhunch.history.Entry;
import app.unhunch.history.Recorded;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import app.unhunch.ui.kit.DayRail;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Writes the working day as a rail.
final class RailWriter {

    private static final LocalTime DAY_STARTS = LocalTime.of(8, 0);
    private static final LocalTime DAY_ENDS = LocalTime.of(20, 0);

    private final Texts texts;
    private final TimeWords times;
    private final Runnable start;
    private final Runnable skip;

    /// @param start begins the next break
    /// @param skip skips it
    RailWriter(Locale locale, Runnable start, Runnable skip) {
        texts = Texts.load("today", locale);
        times = new TimeWords(locale);
        this.start = start;
        this.skip = skip;
    }

    /// The rail of today; empty on a day without hours.
    Optional<DayRail.Day> day(TodayFacts facts) {
        return span(facts).map(span -> new DayRail.Day(time(facts, span.from()), time(facts, span.to()),
                place(span, facts.instant()), texts.get("rail.now"), lunch(facts, span), stops(facts, span)));
    }

    /// What is said on a day without hours.
    String note(TodayFacts facts) {
        return facts.status().flatMap(BreakStatus::opens)
                .map(opens -> texts.get("rail.off", times.whenSeenFrom(facts.now(), facts.local(opens))))
                .orElseGet(() -> texts.get("rail.off-open"));
    }

    private static Optional<WorkingHours.Span> span(TodayFacts facts) {
        if (!facts.settings().hours().enabled()) {
            return Optional.of(new WorkingHours.Span(facts.today().atTime(DAY_STARTS).atZone(facts.zone()).toInstant(),
                    facts.today().atTime(DAY_ENDS).atZone(facts.zone()).toInstant()));
        }
        var spans = new WorkingHours(facts.settings().hours()).on(facts.today(), facts.zone());
        return spans.isEmpty() ? Optional.empty()
                : Optional.of(new WorkingHours.Span(spans.getFirst().from(), spans.getLast().to()));
    }

    private Optional<DayRail.Span> lunch(TodayFacts facts, WorkingHours.Span day) {
        return new WorkingHours(facts.settings().hours()).lunch(facts.today(), facts.zone())
                .filter(lunch -> lunch.from().isAfter(day.from()) && lunch.to().isBefore(day.to()))
                .map(lunch -> new DayRail.Span(place(day, lunch.from()), place(day, lunch.to()),
                        texts.get("rail.lunch")));
    }

    private List<DayRail.Stop> stops(TodayFacts facts, WorkingHours.Span day) {
        List<DayRail.Stop> stops = new ArrayList<>();
        facts.history().on(facts.today()).stream().map(Recorded::entry).forEach(entry -> {
            if (entry instanceof Entry.Break pause && pause.outcome().isFinal()
                    && inside(day, pause.at().toInstant())) {
                stops.add(past(facts, day, pause.at().toInstant(), pause.outcome()));
            }
        });
        facts.status().ifPresent(status -> coming(facts, day, status, stops));
        return stops;
    }

    private DayRail.Stop past(TodayFacts facts, WorkingHours.Span day, Instant at, BreakOutcome outcome) {
        var fate = outcome == BreakOutcome.TAKEN || outcome == BreakOutcome.AWAY ? DayRail.Fate.TAKEN
                : DayRail.Fate.SKIPPED;
        return new DayRail.Stop(place(day, at), time(facts, at), fate,
                texts.get("rail." + outcome.name().toLowerCase(Locale.ROOT), time(facts, at)), List.of());
    }

    private void coming(TodayFacts facts, WorkingHours.Span day, BreakStatus status, List<DayRail.Stop> stops) {
        var due = status.due().filter(first -> inside(day, first) && first.isAfter(facts.instant()));
        due.ifPresent(first -> {
            stops.add(next(facts, day, first, status));
            for (var at = first.plus(every(status)); inside(day, at); at = at.plus(every(status))) {
                stops.add(new DayRail.Stop(place(day, at), time(facts, at), DayRail.Fate.LATER,
                        texts.get("rail.later", time(facts, at)), List.of()));
            }
        });
    }

    private DayRail.Stop next(TodayFacts facts, WorkingHours.Span day, Instant at, BreakStatus status) {
        List<DayRail.Choice> choices = new ArrayList<>();
        choices.add(new DayRail.Choice(texts.get("rail.start"), start));
        if (status.canSkip()) {
            choices.add(new DayRail.Choice(texts.get("rail.skip"), skip));
        }
        return new DayRail.Stop(place(day, at), time(facts, at), DayRail.Fate.NEXT,
                texts.get("rail.next", time(facts, at)), choices);
    }

    /// With a very short rhythm only every quarter of an hour is drawn.
    private static Duration every(BreakStatus status) {
        return status.every().compareTo(Duration.ofMinutes(15)) < 0 ? Duration.ofMinutes(15) : status.every();
    }

    private static boolean inside(WorkingHours.Span day, Instant at) {
        return !at.isBefore(day.from()) && at.isBefore(day.to());
    }

    private static double place(WorkingHours.Span day, Instant at) {
        return (double) Duration.between(day.from(), at).toMillis() / Duration.between(day.from(), day.to()).toMillis();
    }

    private String time(TodayFacts facts, Instant at) {
        return times.time(facts.local(at));
    }
}
