package app.unhunch.store;

import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Reference;
import app.unhunch.routine.Routine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Joins files of every kind that the catalog is made of. Each may hold any of them: `exercises` as a list are facts and
/// as an object words, `routines` as a list are routines and as an object their names, `references` are works.
///
/// Files come in layers: an id in a later layer takes the place of the same in an earlier one, within a layer it may be
/// there once.
final class CatalogFiles {

    private static final String BASE_LANGUAGE = "en";
    private static final Shape<String> ADDRESS = new Shape<>(() -> "a web address or an empty text",
            node -> Shape.TEXT.read(node)
                    .filter(text -> text.isEmpty() || text.startsWith("https://") || text.startsWith("http://")
                            || text.startsWith("http://")));
    private static final Shape<Integer> FORMAT = Shape.whole(1, 1);

    private final String language;
    private final Problems problems;
    private final Map<String, Reference> references = new LinkedHashMap<>();
    private final Map<String, Facts> facts = new LinkedHashMap<>();
    private final Map<String, Map<String, Wording>> wordings = new HashMap<>();
    private final Map<String, Map<String, RoutineJson.Naming>> namings = new HashMap<>();
    private final Map<String, Fields> routines = new LinkedHashMap<>();

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
        var spoken = file.optional("language", Shape.ID_TEXT).orElse(BASE_LANGUAGE);
        if (file.isList("exercises")) {
            var doses = new DosageJson(references::containsKey);
            file.objects("exercises", exercise -> Facts.read(exercise, doses))
                    .forEach(fact -> take(facts, fact.id(), fact, fact.fields(), "exercise", ids));
        } else {
            wordings.computeIfAbsent(spoken, _ -> new HashMap<>()).putAll(file.byKey("exercises", Wording::read));
        }
        if (file.isList("routines")) {
            for (var routine : file.objects("routines", Optional::of)) {
                take(routines, routine.required("id", Shape.ID_TEXT, ""), routine, routine, "routine", ids);
            }
        } else {
            namings.computeIfAbsent(spoken, _ -> new HashMap<>()).putAll(file.byKey("routines", CatalogFiles::naming));
        }
        if (!file.has("exercises") && !file.has("routines") && !file.has("references")) {
            file.note("", "holds nothing, expected 'exercises', 'routines' or 'references'");
        }
        file.end();
    }

    /// Everything that could be joined to exercises.
    Catalog catalog() {
        var words = merged(wordings);
        List<Exercise> exercises = new ArrayList<>();
        for (var fact : facts.values()) {
            var wording = words.get(fact.id());
            if (wording == null) {
                fact.fields().note("id", "there are no words for '%s' in '%s'".formatted(fact.id(), BASE_LANGUAGE));
            } else {
                exercise(fact, wording).ifPresent(exercises::add);
            }
        }
        exercises.sort(Comparator.comparing(Exercise::kind));
        return new Catalog(exercises, List.copyOf(references.values()));
    }

    private Optional<Exercise> exercise(Facts fact, Wording wording) {
        var before = problems.count();
        Joint.check(fact, wording, facts::containsKey);
        return problems.count() == before ? Optional.of(fact.with(wording)) : Optional.empty();
    }

    /// Every routine, with exercises of the catalog only.
    List<Routine> routines() {
        return routines(facts::containsKey);
    }

    /// Every routine, whatever exercises it holds.
    List<Routine> routinesAlone() {
        return routines(_ -> true);
    }

    private List<Routine> routines(Predicate<String> known) {
        var names = merged(namings);
        List<Routine> all = new ArrayList<>();
        routines.values().forEach(fields -> {
            RoutineJson.read(fields, names, known).ifPresent(all::add);
            fields.end();
        });
        return all;
    }

    private <T> Map<String, T> merged(Map<String, Map<String, T>> byLanguage) {
        Map<String, T> merged = new HashMap<>(byLanguage.getOrDefault(BASE_LANGUAGE, Map.of()));
        merged.putAll(byLanguage.getOrDefault(language, Map.of()));
        return merged;
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
        var naming = new RoutineJson.Naming(fields.required("name", Shape.words(80), ""),
                fields.optional("summary", Shape.TEXT).orElse(""));
        fields.end();
        return fields.isWhole() ? Optional.of(naming) : Optional.empty();
    }
}
