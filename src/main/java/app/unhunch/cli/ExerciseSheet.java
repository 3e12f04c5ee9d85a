package app.unhunch.cli;

import app.unhunch.exercise.Alternative;
import app.unhunch.exercise.Beat;
import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Laterality;
import app.unhunch.exercise.Reference;
import app.unhunch.exercise.Variant;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import app.unhunch.text.Vocabulary;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An exercise on paper: so that it can be followed from the terminal alone.
final class ExerciseSheet {

    private final Catalog catalog;
    private final Texts texts;
    private final TimeWords times;
    private final Vocabulary vocabulary;
    private final DoseSheet dose;
    private final List<String> lines = new ArrayList<>();

    ExerciseSheet(Catalog catalog, Locale locale) {
        this.catalog = catalog;
        this.texts = Texts.load("cli", locale);
        this.times = new TimeWords(locale);
        this.vocabulary = new Vocabulary(locale);
        this.dose = new DoseSheet(catalog, locale);
    }

    List<String> lines(Exercise exercise) {
        var words = exercise.words();
        lines.add(words.name());
        lines.add(String.join(" · ", traits(exercise)));
        list("show.regions", List.of(joined(exercise.regions().stream().sorted().map(vocabulary::region).toList())));
        list("show.muscles", only(joined(Stream.of(exercise.muscles().primary(), exercise.muscles().secondary())
                .flatMap(List::stream).toList())));
        list("show.need", exercise.equipment().stream().sorted().map(vocabulary::equipment).toList());
        list("show.dose", dose.lines(exercise));
        list("show.steps", numbered(words.steps()));
        list("show.cue", only(words.cue()));
        list("show.beats", beats(exercise));
        list("show.parts", parts(exercise));
        list("show.feel", only(words.feel()));
        list("show.breathing", only(words.breathing()));
        list("show.mistakes", words.mistakes());
        list("show.cautions", words.cautions());
        list("show.easier", variant(words.easier(), exercise.easier()));
        list("show.harder", variant(words.harder(), exercise.harder()));
        list("show.desk", only(words.deskNote()));
        list("show.other", exercise.alternatives().stream().map(this::alternative).toList());
        list("show.sources", exercise.cited().stream().map(catalog::reference).flatMap(Optional::stream)
                .map(ExerciseSheet::cited).toList());
        return List.copyOf(lines);
    }

    private List<String> traits(Exercise exercise) {
        List<String> traits = new ArrayList<>();
        traits.add(texts.get("kind." + StatusWords.word(exercise.kind())));
        traits.add(vocabulary.position(exercise.position()));
        if (exercise.laterality() == Laterality.PER_SIDE) {
            traits.add(texts.get("show.each-side"));
        }
        traits.add(texts.get("level." + StatusWords.word(exercise.level())));
        if (exercise.deskUse() == Exercise.DeskUse.FITS) {
            traits.add(texts.get("show.desk-fits"));
        }
        return traits;
    }

    /// One repetition or one breath, beat by beat.
    private List<String> beats(Exercise exercise) {
        var dosage = exercise.dosage();
        if (dosage.tempo().isEmpty()) {
            return List.of();
        }
        var all = new ArrayList<>(dosage.tempo().stream().map(beat -> beat(exercise, beat)).toList());
        all.add(dose.from(dosage.tempoSources()));
        return all;
    }

    private String beat(Exercise exercise, Beat beat) {
        return timed(beat.length(), exercise.words().beats().getOrDefault(beat.name(), beat.name()));
    }

    /// Parts of a sequence with their times, or items of a check list.
    private List<String> parts(Exercise exercise) {
        var parts = exercise.words().parts();
        var seconds = exercise.dosage().parts();
        return IntStream.range(0, parts.size()).mapToObj(part -> part < seconds.size()
                ? timed(Duration.ofSeconds(seconds.get(part)), parts.get(part))
                : "- " + parts.get(part)).toList();
    }

    private String timed(Duration length, String words) {
        return "%-10s %s".formatted(times.exact(length), words);
    }

    private List<String> variant(String words, Optional<Variant> variant) {
        var other = variant.map(way -> switch (way) {
            case Variant.Other(var id) -> texts.get("show.instead", catalog.find(id)
                    .map(found -> found.words().name()).orElse(id), id);
            case Variant.Changed(var change) -> texts.get("show.changed", dose.change(change));
        });
        return Stream.concat(only(words).stream(), other.stream()).toList();
    }

    private String alternative(Alternative alternative) {
        return alternative.protocol() + " " + dose.from(alternative.sources());
    }

    private static List<String> numbered(List<String> steps) {
        return IntStream.range(0, steps.size()).mapToObj(step -> (step + 1) + ". " + steps.get(step)).toList();
    }

    private void list(String title, List<String> entries) {
        if (!entries.isEmpty()) {
            lines.add("");
            lines.add(texts.get(title));
            entries.forEach(entry -> lines.add("  " + entry));
        }
    }

    private static String joined(List<String> words) {
        return String.join(", ", words);
    }

    private static List<String> only(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private static String cited(Reference reference) {
        var from = reference.publisher().isEmpty() ? reference.title()
                : reference.publisher() + ": " + reference.title();
        return reference.address().isEmpty() ? from : from + " <" + reference.address() + ">";
    }
}
