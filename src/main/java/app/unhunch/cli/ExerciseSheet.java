package app.unhunch.cli;

import app.unhunch.exercise.Alternative;
import app.unhunch.exercise.Beat;
import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Quantity;
import app.unhunch.exercise.Reference;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import app.unhunch.text.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// An exercise on paper: so that it can be followed from the terminal alone.
final class ExerciseSheet {

    private final Catalog catalog;
    private final Texts texts;
    private final TimeWords times;
    private final Vocabulary vocabulary;
    private final List<String> lines = new ArrayList<>();

    ExerciseSheet(Catalog catalog, Locale locale) {
        this.catalog = catalog;
        this.texts = Texts.load("cli", locale);
        this.times = new TimeWords(locale);
        this.vocabulary = new Vocabulary(locale);
    }

    List<String> lines(Exercise exercise) {
        var words = exercise.words();
        lines.add(words.name());
        lines.add(texts.get("show.kind", StatusWords.word(exercise.kind()), vocabulary.position(exercise.position())));
        list("show.need", exercise.equipment().stream().sorted().map(vocabulary::equipment).toList());
        list("show.dose", doses(exercise));
        numbered(words.steps());
        list("show.feel", only(words.feel()));
        list("show.breathing", only(words.breathing()));
        list("show.mistakes", words.mistakes());
        list("show.cautions", words.cautions());
        list("show.easier", only(words.easier()));
        list("show.harder", only(words.harder()));
        list("show.other", exercise.alternatives().stream().map(Alternative::protocol).toList());
        list("show.sources", exercise.references().stream().map(catalog::reference).flatMap(Optional::stream)
                .map(ExerciseSheet::cited).toList());
        return List.copyOf(lines);
    }

    private List<String> doses(Exercise exercise) {
        var dosage = exercise.dosage();
        List<String> doses = new ArrayList<>();
        add(doses, "hold", dosage.hold());
        add(doses, "reps", dosage.reps());
        add(doses, "sets", dosage.sets());
        add(doses, "rest", dosage.rest());
        add(doses, "duration", dosage.duration());
        if (!dosage.tempo().isEmpty()) {
            doses.add(line("tempo", dosage.tempo().stream().map(this::beat).collect(Collectors.joining(", ")),
                    dosage.tempoSources()));
        }
        add(doses, "switchSides", dosage.switchSides());
        add(doses, "timesPerDay", dosage.timesPerDay());
        add(doses, "daysPerWeek", dosage.daysPerWeek());
        add(doses, "interval", dosage.interval());
        add(doses, "gap", dosage.gap());
        return doses;
    }

    private void add(List<String> doses, String name, Optional<Quantity> quantity) {
        quantity.ifPresent(there -> doses.add(line(name, range(there), there.sources())));
    }

    private String line(String name, String amount, List<String> sources) {
        var from = sources.isEmpty() ? texts.get("show.inferred")
                : sources.stream().map(catalog::reference).flatMap(Optional::stream).map(Reference::publisher)
                        .collect(Collectors.joining("; "));
        return "%s: %s [%s]".formatted(texts.get("quantity." + name), amount, from);
    }

    private String range(Quantity quantity) {
        return quantity.min() == quantity.max()
                ? texts.get("show.exactly", plain(quantity.value()), quantity.unit())
                : texts.get("show.range", plain(quantity.value()), plain(quantity.min()), plain(quantity.max()),
                        quantity.unit());
    }

    private String beat(Beat beat) {
        return beat.name() + " " + times.exact(beat.length());
    }

    private void numbered(List<String> steps) {
        List<String> all = new ArrayList<>();
        for (var step : steps) {
            all.add((all.size() + 1) + ". " + step);
        }
        list("show.steps", all);
    }

    private void list(String title, List<String> entries) {
        if (!entries.isEmpty()) {
            lines.add("");
            lines.add(texts.get(title));
            entries.forEach(entry -> lines.add("  " + entry));
        }
    }

    private static List<String> only(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private static String cited(Reference reference) {
        var from = reference.publisher().isEmpty() ? reference.title()
                : reference.publisher() + ": " + reference.title();
        return reference.address().isEmpty() ? from : from + " <" + reference.address() + ">";
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
