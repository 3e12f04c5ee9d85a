package app.unhunch.ui.today;

import app.unhunch.breaks.BreakEvent;
import app.unhunch.breaks.BreakOutcome;
import app.unhunch.breaks.BreakPhase;
import app.unhunch.breaks.BreakStatus;
import app.unhunch.breaks.QuietReason;
import app.unhunch.breaks.RailEntry;
import app.unhunch.breaks.RailNode;
import app.unhunch.breaks.WorkingHours.Span;
import app.unhunch.history.Entry;
import app.unhunch.history.Recorded;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import app.unhunch.ui.kit.DayRail;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the working day as a rail.
final class RailWriter {

    private static final List<Duration> STEPS = List.of(Duration.ofMinutes(15), Duration.ofMinutes(30));
    private static final Duration SOONER = Duration.ofMinutes(15);

    private final Texts texts;
    private final TimeWords times;
    private final Runnable start;
    private final Runnable skip;
    private final Consumer<Duration> move;

    /// @param start begins the next break
    /// @param skip skips it
    /// @param move lets it come later, or sooner where negative
    RailWriter(Locale locale, Runnable start, Runnable skip, Consumer<Duration> move) {
        this.move = move;
        texts = Texts.load("today", locale);
        times = new TimeWords(locale);
        this.start = start;
        this.skip = skip;
    }

    /// The rail of today; empty on a day without hours, and before anything is known.
    Optional<DayRail.Day> day(TodayFacts facts) {
        return facts.status().flatMap(status -> app.unhunch.breaks.DayRail
                .of(facts.settings().hours(), status, entries(facts), facts.now())
                .map(rail -> day(facts, status, rail)));
    }

    /// What is said on a day without hours.
    String note(TodayFacts facts) {
        return facts.status().isEmpty() ? ""
                : facts.status().flatMap(BreakStatus::opens)
                        .map(opens -> texts.get("rail.off", times.whenSeenFrom(facts.now(), facts.local(opens))))
                        .orElseGet(() -> texts.get("rail.off-open"));
    }

    private DayRail.Day day(TodayFacts facts, BreakStatus status, app.unhunch.breaks.DayRail rail) {
        var whole = new Span(rail.from(), rail.to());
        return new DayRail.Day(time(facts, rail.from()), time(facts, rail.to()), place(whole, facts.instant()),
                texts.get("rail.now"),
                rail.lunch().filter(lunch -> lunch.from().isAfter(rail.from()) && lunch.to().isBefore(rail.to()))
                        .map(lunch -> new DayRail.Span(place(whole, lunch.from()), place(whole, lunch.to()),
                                texts.get("rail.lunch"))),
                rail.nodes().stream().filter(node -> !isPlanned(node) || node.at().isAfter(facts.instant()))
                        .map(node -> stop(facts, status, whole, node)).toList());
    }

    private DayRail.Stop stop(TodayFacts facts, BreakStatus status, Span whole, RailNode node) {
        return new DayRail.Stop(place(whole, node.at()), time(facts, node.at()), fate(node), story(facts, node),
                switch (node.kind()) {
                    case NEXT -> choices(facts, status);
                    case LATER -> here(facts, status, node.at());
                    case TAKEN, PART, SKIPPED, MISSED, AWAY -> List.of();
                });
    }

    private static DayRail.Fate fate(RailNode node) {
        return switch (node.kind()) {
            case TAKEN, AWAY -> DayRail.Fate.TAKEN;
            case PART, SKIPPED, MISSED -> DayRail.Fate.SKIPPED;
            case NEXT -> DayRail.Fate.NEXT;
            case LATER -> DayRail.Fate.LATER;
        };
    }

    private String story(TodayFacts facts, RailNode node) {
        var line = texts.get("rail." + node.kind().name().toLowerCase(Locale.ROOT), time(facts, node.at()));
        return node.heldBy().isEmpty() ? line
                : texts.get("rail.held", line, node.heldBy().stream().sorted()
                        .map(reason -> texts.get("held." + key(reason))).collect(Collectors.joining(", ")));
    }

    private List<DayRail.Choice> choices(TodayFacts facts, BreakStatus status) {
        List<DayRail.Choice> choices = new ArrayList<>();
        choices.add(new DayRail.Choice(texts.get("rail.start"), start));
        if (canMove(status)) {
            STEPS.forEach(by -> choices.add(new DayRail.Choice(texts.get("rail.move.later", times.minutes(by)),
                    () -> move.accept(by))));
            if (status.left(facts.instant()).compareTo(SOONER.plusMinutes(1)) > 0) {
                choices.add(new DayRail.Choice(texts.get("rail.move.sooner", times.minutes(SOONER)),
                        () -> move.accept(SOONER.negated())));
            }
        }
        if (status.canSkip()) {
            choices.add(new DayRail.Choice(texts.get("rail.skip"), skip));
        }
        return choices;
    }

    /// A break further on can be the next one.
    private List<DayRail.Choice> here(TodayFacts facts, BreakStatus status, Instant at) {
        return status.due().filter(due -> canMove(status) && at.isAfter(due))
                .map(due -> Duration.between(due, at)).filter(by -> by.compareTo(BreakEvent.Move.FARTHEST) <= 0)
                .map(by -> List.of(new DayRail.Choice(texts.get("rail.move.here", time(facts, at)),
                        () -> move.accept(by))))
                .orElse(List.of());
    }

    private static boolean canMove(BreakStatus status) {
        return status.canSkip() && status.phase() == BreakPhase.WORKING && status.due().isPresent();
    }

    private static boolean isPlanned(RailNode node) {
        return node.kind() == RailNode.Kind.NEXT || node.kind() == RailNode.Kind.LATER;
    }

    /// Those of yesterday belong to a night shift, if there is one.
    private static List<RailEntry> entries(TodayFacts facts) {
        return Stream.of(facts.today().minusDays(1), facts.today())
                .filter(day -> facts.settings().hours().enabled() || day.equals(facts.today()))
                .flatMap(day -> facts.history().on(day).stream()).map(Recorded::entry)
                .filter(Entry.Break.class::isInstance).map(Entry.Break.class::cast).map(RailWriter::entry).toList();
    }

    private static RailEntry entry(Entry.Break pause) {
        return new RailEntry(pause.at().toInstant(), BreakOutcome.valueOf(pause.outcome().name()), pause.length(),
                reasons(pause.reasons()));
    }

    private static Set<QuietReason> reasons(Set<String> keys) {
        return Stream.of(QuietReason.values()).filter(reason -> keys.contains(key(reason)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String key(QuietReason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static double place(Span whole, Instant at) {
        return (double) Duration.between(whole.from(), at).toMillis()
                / Duration.between(whole.from(), whole.to()).toMillis();
    }

    private String time(TodayFacts facts, Instant at) {
        return times.time(facts.local(at));
    }
}
