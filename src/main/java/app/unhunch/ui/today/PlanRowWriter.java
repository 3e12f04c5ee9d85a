package app.unhunch.ui.today;

import app.unhunch.history.Entry;
import app.unhunch.history.Recorded;
import app.unhunch.plan.Daypart;
import app.unhunch.plan.Ground;
import app.unhunch.plan.Plan;
import app.unhunch.plan.Slot;
import app.unhunch.plan.Standing;
import app.unhunch.routine.Timeline;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import app.unhunch.ui.today.PlanRow.Act;
import app.unhunch.ui.today.PlanRow.Mark;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Writes what Today shows of the 7-day plan.
final class PlanRowWriter {

    private final Texts texts;
    private final TimeWords times;
    private final Function<String, Optional<Timeline>> routine;

    PlanRowWriter(Locale locale, Function<String, Optional<Timeline>> routine) {
        this.routine = routine;
        texts = Texts.load("plan", locale);
        times = new TimeWords(locale);
    }

    PlanRow row(TodayFacts facts) {
        var plan = facts.settings().plan();
        var standing = Standing.of(plan, facts.history(), facts.today());
        if (facts.isHeld()) {
            return held(facts, standing);
        }
        if (plan.started().isEmpty()) {
            return new PlanRow(texts.get("title"), "", "", Optional.of(note("start", Act.BEGIN)), List.of());
        }
        if (standing.isOver()) {
            return new PlanRow(texts.get("today.over.row"), "", "",
                    Optional.of(note("today.over", Act.KEEP_GOING, Act.REPEAT)), List.of());
        }
        if (standing.begun().isEmpty()) {
            var start = plan.started().map(day -> times.day(day)).orElse("");
            return new PlanRow(texts.get("title"), texts.get("today.ahead", start), "", Optional.empty(), List.of());
        }
        return plan.paused()
                ? new PlanRow(texts.get("title"), "", "", Optional.of(note("paused", Act.GO_ON)), List.of())
                : running(facts, standing);
    }

    private PlanRow held(TodayFacts facts, Standing standing) {
        return standing.begun().isEmpty() || standing.isOver() || facts.settings().plan().paused()
                ? new PlanRow(texts.get("title"), "", "", Optional.of(note("held", Act.SAFETY)), List.of())
                : running(facts, standing);
    }

    private PlanRow running(TodayFacts facts, Standing standing) {
        var done = Stream.of(Daypart.values()).filter(part -> standing.isDone(new Slot(standing.day(), part))).count();
        return new PlanRow(texts.get("today.title"), texts.get("today.progress", done, Daypart.values().length),
                texts.get("today.day", standing.day(), Plan.DAYS), Optional.empty(),
                Stream.of(Daypart.values()).flatMap(part -> card(facts, standing, part).stream()).toList());
    }

    private PlanRow.Note note(String key, Act... offers) {
        return new PlanRow.Note(texts.get(texts.keys().contains(key + ".title") ? key + ".title" : key),
                texts.get(key + ".line"), List.of(offers));
    }

    private Optional<PlanRow.Card> card(TodayFacts facts, Standing standing, Daypart part) {
        var slot = new Slot(standing.day(), part);
        var id = Plan.routine(slot, facts.settings().plan().onFloor() ? Ground.FLOOR : Ground.CHAIR);
        return routine.apply(id).map(timeline -> {
            var mark = mark(facts, standing, slot);
            var name = texts.get("part." + word(part));
            var state = state(facts, standing, slot, mark);
            var title = texts.get("name." + word(part));
            var line = line(part, timeline);
            return new PlanRow.Card(part, name, state, mark, title, line, id,
                    timeline.moves().getFirst().exercise().id(),
                    texts.get("today.card", name, state, title, line));
        });
    }

    private static Mark mark(TodayFacts facts, Standing standing, Slot slot) {
        if (standing.isDone(slot)) {
            return Mark.DONE;
        }
        if (facts.isHeld()) {
            return Mark.HELD;
        }
        var now = facts.now().toLocalTime();
        var at = at(facts, slot.part());
        if (at.isAfter(now)) {
            return Mark.LATER;
        }
        var latest = Stream.of(Daypart.values()).map(part -> at(facts, part)).filter(time -> !time.isAfter(now))
                .max(Comparator.naturalOrder());
        return latest.filter(at::equals).isPresent() ? Mark.READY : Mark.MISSED;
    }

    private String state(TodayFacts facts, Standing standing, Slot slot, Mark mark) {
        return switch (mark) {
            case DONE -> Optional.ofNullable(standing.done().get(slot)).flatMap(date -> end(facts, date, slot))
                    .map(end -> texts.get("today.done-at", facts.today().equals(end.toLocalDate())
                            ? times.time(end)
                            : times.day(end)))
                    .orElseGet(() -> texts.get("mark.done"));
            case READY -> texts.get("today.ready");
            case LATER -> texts.get("today.from", times.time(at(facts, slot.part())));
            case MISSED -> texts.get("today.missed");
            case HELD -> texts.get("today.on-hold");
        };
    }

    /// When a part was over.
    private static Optional<ZonedDateTime> end(TodayFacts facts, LocalDate date, Slot slot) {
        var ids = Stream.of(Ground.values()).map(ground -> Plan.routine(slot, ground)).toList();
        return facts.history().on(date).stream().map(Recorded::entry).filter(Entry.Session.class::isInstance)
                .map(Entry.Session.class::cast).filter(session -> ids.contains(session.routine()))
                .map(session -> session.at().plus(session.length())).max(Comparator.naturalOrder());
    }

    private String line(Daypart part, Timeline timeline) {
        var length = times.minutes(timeline.length());
        return switch (part) {
            case MORNING -> texts.count("today.moves", timeline.moves().size(), length);
            case AFTERNOON, EVENING, NIGHT -> texts.get("today.line." + word(part), length);
        };
    }

    private static LocalTime at(TodayFacts facts, Daypart part) {
        return part.of(facts.settings().plan()).at();
    }

    private static String word(Daypart part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
