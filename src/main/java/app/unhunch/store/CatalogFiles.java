package app.unhunch.store;

import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Reference;
import app.unhunch.routine.Routine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Joins files of every kind that the catalog is made of. Each may hold any of them: `exercises` as a list are facts and
/// as an object words, `routines` as a list are routines and as an object their names, `references` are works.
///
/// Files come in layers: an id in a later layer takes the place of the same in an earlier one, within a layer it may be
/// there once.
final class CatalogFiles {

    private static final Shape<String> ADDRESS = new Shape<>(() -> "a web address or an empty text",
            node -> Shape.TEXT.read(node)
                    .filter(text -> text.isEmpty() || text.startsWith("https://") || text.startsWith("http://")));
    private static final Shape<Integer> FORMAT = Shape.whole(1, 1);

    private final String language;
    private final Problems problems;
    private final Map<String, Reference> references = new LinkedHashMap<>();
    private final Map<String, Facts> facts = new LinkedHashMap<>();
    private final Spoken<Wording> wordings = new Spoken<>();
    private final Spoken<RoutineJson.Naming> namings = new Spoken<>();
    private final Map<String, Fields> routines = new LinkedHashMap<>();
    private final List<Fields> nameless = new ArrayList<>();
    private final Set<String> met = new HashSet<>();

    CatalogFiles(String language, Problems problems) {
        this.language = language;
        this.problems = problems;
    }

    /// Reads one layer of files.
    CatalogFiles add(List<Source> layer) {
        List<Fields> files = new ArrayList<>();
        for (var source : layer) {
            JsonFile.read(source.path(), source.bytes(), JsonLimits.CATALOG, problems)
                    .flatMap(document -> Fields.of(document, problems)).ifPresent(files::add);
        }
        Set<String> ids = new HashSet<>();
        files.forEach(file -> readReferences(file, ids));
        files.forEach(file -> read(file, ids));
        return this;
    }

    private void readReferences(Fields file, Set<String> ids) {
        if (file.has("references")) {
            file.objects("references", CatalogFiles::reference)
                    .forEach(work -> take(references, work.key(), work, file, "reference", ids));
        }
    }

    private void read(Fields file, Set<String> ids) {
        file.required("format", FORMAT, 1);
        file.find("references"); // read before, but known
        file.find("$schema"); // for editors
        var spoken = file.optional("language", Shape.ID_TEXT).orElse(Spoken.BASE);
        if (file.isList("exercises")) {
            readExercises(file, spoken, ids);
        } else {
            file.byKey("exercises", Wording::read).forEach((id, words) -> wordings.put(spoken, id, words));
        }
        if (file.isList("routines")) {
            for (var routine : file.objects("routines", Optional::of)) {
                routine.find("id").flatMap(Shape.ID_TEXT::read).ifPresentOrElse(
                        id -> take(routines, id, routine, routine, "routine", ids), () -> nameless.add(routine));
            }
        } else {
            file.byKey("routines", CatalogFiles::naming).forEach((id, name) -> namings.put(spoken, id, name));
        }
        if (!file.has("exercises") && !file.has("routines") && !file.has("references")) {
            file.note("", "holds nothing, expected 'exercises', 'routines' or 'references'");
        }
        file.end();
    }

    private void readExercises(Fields file, String spoken, Set<String> ids) {
        var doses = new DosageJson(references::containsKey);
        for (var fact : file.objects("exercises", exercise -> facts(exercise, doses))) {
            take(facts, fact.id(), fact, fact.fields(), "exercise", ids);
            fact.words().ifPresent(words -> {
                wordings.forget(fact.id()); // translations are of what was there before
                wordings.put(spoken, fact.id(), words);
            });
        }
    }

    private Optional<Facts> facts(Fields fields, DosageJson doses) {
        fields.find("id").ifPresent(id -> Shape.ID_TEXT.read(id).ifPresent(met::add));
        return Facts.read(fields, doses);
    }

    /// Everything that could be joined to exercises.
    Catalog catalog() {
        var words = wordings.in(language, Wording::over);
        List<Exercise> exercises = new ArrayList<>();
        for (var fact : facts.values()) {
            var wording = words.get(fact.id());
            if (wording == null) {
                fact.fields().note("id", "there are no words for '%s' in '%s'".formatted(fact.id(), Spoken.BASE));
            } else {
                exercise(fact, wording).ifPresent(exercises::add);
            }
        }
        words.forEach(this::checkThatThereIs);
        exercises.sort(Comparator.comparing(Exercise::kind));
        return new Catalog(exercises, List.copyOf(references.values()));
    }

    private void checkThatThereIs(String id, Wording wording) {
        if (!met.contains(id)) {
            wording.fields().note("", "there are words for '%s', and no such exercise".formatted(Quote.shortened(id)));
        }
    }

    /// Every language that something is said in.
    Set<String> languages() {
        return wordings.languages();
    }

    /// What the language lacks of what is said in English: `id` where it has no words at all for an exercise or a
    /// routine, `id.key` for a key of an exercise. Nothing where it translates no exercise.
    List<String> gaps() {
        Map<String, Wording> spoken = wordings.only(language);
        List<String> gaps = new ArrayList<>();
        if (Collections.disjoint(spoken.keySet(), wordings.only(Spoken.BASE).keySet())) {
            return gaps;
        }
        wordings.only(Spoken.BASE).forEach((id, base) -> Optional.ofNullable(spoken.get(id)).ifPresentOrElse(
                words -> words.lacks(base).forEach(key -> gaps.add(id + "." + key)), () -> gaps.add(id)));
        namings.only(Spoken.BASE).keySet().stream()
                .filter(Predicate.not(namings.only(language)::containsKey)).forEach(gaps::add);
        return gaps.stream().sorted().toList();
    }

    private Optional<Exercise> exercise(Facts fact, Wording wording) {
        var before = problems.count();
        Joint.check(fact, wording, facts::containsKey);
        return problems.count() == before ? Optional.of(fact.with(wording)) : Optional.empty();
    }

    /// Every routine, with exercises of the catalog only.
    List<Routine> routines() {
        var names = namings.in(language, RoutineJson.Naming::over);
        List<Routine> all = new ArrayList<>();
        Stream.concat(routines.values().stream(), nameless.stream()).forEach(fields -> {
            RoutineJson.read(fields, names, facts::containsKey).ifPresent(all::add);
            fields.end();
        });
        return all;
    }

    private static <T> void take(Map<String, T> all, String id, T value, Fields fields, String what, Set<String> ids) {
        if (id.isEmpty()) {
            return; // said already
        }
        if (ids.add(what + " " + id)) {
            all.put(id, value);
        } else {
            fields.note("id", "the %s '%s' is there twice".formatted(what, id));
        }
    }

    private static Optional<Reference> reference(Fields fields) {
        var work = new Reference(fields.required("key", Shape.ID_TEXT, ""), fields.required("title", Shape.WORDS, ""),
                fields.required("publisher", Shape.TEXT, ""), fields.optional("address", ADDRESS).orElse(""));
        fields.end();
        return fields.isWhole() ? Optional.of(work) : Optional.empty();
    }

    private static Optional<RoutineJson.Naming> naming(Fields fields) {
        var naming = new RoutineJson.Naming(fields.optional("name", Shape.words(80)).orElse(""),
                fields.optional("summary", Shape.TEXT).orElse(""));
        fields.end();
        return fields.isWhole() ? Optional.of(naming) : Optional.empty();
    }
}
