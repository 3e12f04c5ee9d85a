package app.unhunch.ui.plan;

import app.unhunch.plan.Daypart;
import app.unhunch.plan.Ground;
import app.unhunch.plan.Plan;
import app.unhunch.plan.Slot;
import app.unhunch.routine.Move;
import app.unhunch.routine.Timeline;
import app.unhunch.settings.PlanSettings;
import app.unhunch.text.DoseWords;
import app.unhunch.text.Paper;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Writes the week for printing: every move of every part with its dose, and what to know before moving.
final class PlanPaper {

    private final Texts texts;
    private final Texts before;
    private final TimeWords times;
    private final DoseWords doses;
    private final Function<String, Optional<Timeline>> routine;

    PlanPaper(Locale locale, Function<String, Optional<Timeline>> routine) {
        this.routine = routine;
        texts = Texts.load("plan", locale);
        before = Texts.load("disclaimer", locale);
        times = new TimeWords(locale);
        doses = new DoseWords(locale);
    }

    Paper paper(PlanSettings plan) {
        var ground = plan.onFloor() ? Ground.FLOOR : Ground.CHAIR;
        var head = new ArrayList<String>(List.of(""));
        Stream.of(Daypart.values()).forEach(part -> head.add(texts.get("paper.part", name(part),
                times.time(part.of(plan).at()))));
        var paper = new Paper(texts.get("title"), texts.locale())
                .table(head, IntStream.rangeClosed(1, Plan.DAYS).mapToObj(day -> row(day, ground)).toList())
                .text(texts.get("line.afternoon"))
                .heading(texts.get("strength")).text(texts.get("strength.line"))
                .list(IntStream.rangeClosed(1, Plan.DAYS).boxed().flatMap(day -> strength(day).stream()).toList());
        return paper.text(texts.get("start.missed"))
                .small(String.join(" ", before.get("general"), before.get("ask"), before.get("stop")));
    }

    private List<String> row(int day, Ground ground) {
        var row = new ArrayList<String>(List.of(texts.get("head.day", day)));
        Stream.of(Daypart.values()).forEach(part -> row.add(routine.apply(Plan.routine(new Slot(day, part), ground))
                .map(this::moves).orElse("")));
        return row;
    }

    private Optional<String> strength(int day) {
        return Plan.strength(day).flatMap(routine)
                .map(timeline -> texts.get("paper.strength", texts.get("head.day", day), moves(timeline)));
    }

    private String moves(Timeline timeline) {
        return timeline.moves().stream().map(this::move).collect(Collectors.joining("; "));
    }

    private String move(Move move) {
        return texts.get("paper.move", move.exercise().words().shortName(),
                doses.line(move.dose(), move.exercise().laterality()));
    }

    private String name(Daypart part) {
        return texts.get("part." + part.name().toLowerCase(Locale.ROOT));
    }
}
