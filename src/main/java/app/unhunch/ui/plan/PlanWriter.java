package app.unhunch.ui.plan;

import app.unhunch.exercise.Exercise;
import app.unhunch.history.History;
import app.unhunch.plan.Daypart;
import app.unhunch.plan.Ground;
import app.unhunch.plan.Plan;
import app.unhunch.plan.Slot;
import app.unhunch.plan.Standing;
import app.unhunch.routine.Timeline;
import app.unhunch.safety.Verdict;
import app.unhunch.settings.PlanSettings;
import app.unhunch.text.DoseWords;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import app.unhunch.ui.plan.PlanScreen.Cell;
import app.unhunch.ui.plan.PlanScreen.Detail;
import app.unhunch.ui.plan.PlanScreen.Head;
import app.unhunch.ui.plan.PlanScreen.Item;
import app.unhunch.ui.plan.PlanScreen.Mark;
import app.unhunch.ui.plan.PlanScreen.Row;
import app.unhunch.ui.plan.PlanScreen.State;
import app.unhunch.ui.plan.PlanScreen.Strength;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Writes the plan page.
final class PlanWriter {

    private final Texts texts;
    private final TimeWords times;
    private final DoseWords doses;
    private final DateTimeFormatter heads;
    private final Function<String, Optional<Timeline>> routine;

    /// What waits.
    ///
    /// @param onHold which moves
    record Limits(Verdict allowed, Predicate<Exercise> onHold) {

        /// Whether exercise waits as a whole.
        boolean isHeld() {
            return switch (allowed) {
                case Verdict.Locked _,Verdict.WalkingOnly _ -> true;
                case Verdict.Allowed _,Verdict.AskFirst _,Verdict.Held _ -> false;
            };
        }
    }

    PlanWriter(Texts texts, Locale locale, Function<String, Optional<Timeline>> routine) {
        this.texts = texts;
        this.routine = routine;
        times = new TimeWords(locale);
        doses = new DoseWords(locale);
        heads = DateTimeFormatter.ofPattern(texts.get("head.pattern"), locale);
    }

    PlanScreen screen(PlanSettings plan, History history, LocalDate today, Slot chosen, Limits limits) {
        var standing = Standing.of(plan, history, today);
        var state = state(plan, standing, limits);
        var ground = plan.onFloor() ? Ground.FLOOR : Ground.CHAIR;
        return new PlanScreen(state, state == State.NOT_STARTED ? ""
                : texts.get("progress", standing.done().size(), Plan.DAYS * Daypart.values().length), ground,
                IntStream.rangeClosed(1, Plan.DAYS).mapToObj(day -> head(day, plan, state, standing, today)).toList(),
                Stream.of(Daypart.values()).map(part -> row(plan, part, state, standing, chosen)).toList(),
                detail(chosen, ground, limits), pain(standing, history));
    }

    private static State state(PlanSettings plan, Standing standing, Limits limits) {
        if (limits.isHeld()) {
            return State.HELD;
        }
        if (plan.started().isEmpty()) {
            return State.NOT_STARTED;
        }
        if (standing.isOver()) {
            return State.OVER;
        }
        return standing.begun().isEmpty() ? State.AHEAD : plan.paused() ? State.PAUSED : State.RUNNING;
    }

    private Head head(int day, PlanSettings plan, State state, Standing standing, LocalDate today) {
        var now = day == standing.day() && switch (state) {
            case RUNNING, PAUSED -> true;
            case HELD -> !standing.begun().isEmpty();
            case NOT_STARTED, AHEAD, OVER -> false;
        };
        return new Head(now ? texts.get("head.today") : texts.get("head.day", day),
                (now ? Optional.of(today) : date(day, plan, state, standing, today)).map(heads::format).orElse(""),
                now ? PlanScreen.When.NOW : PlanScreen.When.OTHER);
    }

    /// When a day was, or will be if every day is done.
    private static Optional<LocalDate> date(int day, PlanSettings plan, State state, Standing standing,
            LocalDate today) {
        return switch (state) {
            case NOT_STARTED -> Optional.empty();
            case AHEAD -> plan.started().map(start -> start.plusDays(day - 1L));
            case RUNNING, PAUSED, OVER, HELD -> Optional.ofNullable(standing.begun().get(day))
                    .or(() -> state == State.RUNNING ? Optional.of(today.plusDays(day - standing.day()))
                            : Optional.empty());
        };
    }

    private Row row(PlanSettings plan, Daypart part, State state, Standing standing, Slot chosen) {
        var ground = plan.onFloor() ? Ground.FLOOR : Ground.CHAIR;
        return new Row(part, name(part), times.time(part.of(plan).at()), IntStream.rangeClosed(1, Plan.DAYS)
                .mapToObj(day -> cell(new Slot(day, part), ground, state, standing, chosen)).toList());
    }

    private Cell cell(Slot slot, Ground ground, State state, Standing standing, Slot chosen) {
        var length = routine.apply(Plan.routine(slot, ground)).map(found -> times.minutes(found.length())).orElse("");
        var name = shortName(slot);
        var mark = mark(slot, state, standing);
        return new Cell(slot, length, name, mark,
                slot.equals(chosen) ? PlanScreen.Choice.CHOSEN : PlanScreen.Choice.NO,
                texts.get("cell.words", slot.day(), name(slot.part()), name, length,
                        texts.get("mark." + word(mark))));
    }

    private static Mark mark(Slot slot, State state, Standing standing) {
        if (standing.isDone(slot)) {
            return Mark.DONE;
        }
        if (state == State.OVER || slot.day() < standing.day()) {
            return Mark.OPEN;
        }
        return state == State.RUNNING && slot.day() == standing.day() ? Mark.READY : Mark.LATER;
    }

    private Optional<Detail> detail(Slot slot, Ground ground, Limits limits) {
        return routine.apply(Plan.routine(slot, ground)).map(timeline -> new Detail(slot,
                texts.get("detail.overline", slot.day(), name(slot.part()), times.exact(timeline.length())),
                texts.get("name." + word(slot.part())), texts.get("line." + word(slot.part())),
                items(timeline, limits), slot.part() == Daypart.AFTERNOON
                        ? Plan.strength(slot.day()).flatMap(routine).map(strength -> strength(strength, limits))
                        : Optional.empty()));
    }

    private Strength strength(Timeline timeline, Limits limits) {
        var shut = limits.isHeld() || timeline.moves().stream().anyMatch(move -> limits.onHold().test(move.exercise()));
        return new Strength(timeline.routine().id(), texts.get(shut ? "strength.shut" : "strength.line"),
                shut ? PlanScreen.Gate.SHUT : PlanScreen.Gate.OPEN);
    }

    private List<Item> items(Timeline timeline, Limits limits) {
        return timeline.moves().stream().map(move -> limits.onHold().test(move.exercise())
                ? new Item(move.exercise().id(), move.exercise().words().shortName(), texts.get("item.held"),
                        PlanScreen.Gate.SHUT)
                : new Item(move.exercise().id(), move.exercise().words().shortName(),
                        doses.line(move.dose(), move.exercise().laterality()), PlanScreen.Gate.OPEN))
                .toList();
    }

    /// The scores of the first and the last day, without a word of what they mean.
    private String pain(Standing standing, History history) {
        var first = Optional.ofNullable(standing.begun().get(1)).flatMap(date -> last(history, date));
        var end = Optional.ofNullable(standing.begun().get(Plan.DAYS)).flatMap(date -> last(history, date));
        return standing.isOver() && first.isPresent() && end.isPresent()
                ? texts.get("pain", first.get(), end.get())
                : "";
    }

    private static Optional<Integer> last(History history, LocalDate date) {
        var scores = history.tally(date).pain();
        return scores.isEmpty() ? Optional.empty() : Optional.of(scores.getLast());
    }

    private String shortName(Slot slot) {
        var own = "short." + word(slot.part()) + "." + slot.day();
        return texts.get(texts.keys().contains(own) ? own : "short." + word(slot.part()));
    }

    private String name(Daypart part) {
        return texts.get("part." + word(part));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
