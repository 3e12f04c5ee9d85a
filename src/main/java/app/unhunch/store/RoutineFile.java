package app.unhunch.store;

import app.unhunch.routine.Routine;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Routines in a file of their own, to be sent to somebody and brought in by them. The form is that of a pack and of the
/// user's own routines; a lone routine without anything around it is read too.
public final class RoutineFile {

    private RoutineFile() {}

    /// Reads routines.
    ///
    /// @param path what the text is called in problems
    /// @param text the whole file
    /// @param known whether there is an exercise of that id
    /// @return none where anything is wrong, with all that is
    public static Loaded<List<Routine>> read(String path, String text, Predicate<String> known) {
        var problems = new Problems();
        var routines = JsonFile.parse(path, text.getBytes(StandardCharsets.UTF_8), JsonLimits.OWN, problems)
                .map(document -> routines(document, known, problems)).orElse(List.of());
        return new Loaded<>(problems.count() == 0 ? routines : List.of(), problems.all());
    }

    private static List<Routine> routines(JsonDocument document, Predicate<String> known, Problems problems) {
        return Fields.of(document, problems).map(fields -> {
            if (fields.has("items")) {
                return routine(fields, known).map(List::of).orElse(List.of());
            }
            fields.optional("format", Shape.whole(1, 1));
            Set<String> ids = new HashSet<>();
            var found = fields.objects("routines", inner -> routine(inner, known).filter(one -> {
                var fresh = ids.add(one.id());
                if (!fresh) {
                    inner.note("id", "the id '%s' is there twice".formatted(one.id()));
                }
                return fresh;
            }));
            if (fields.isWhole() && found.isEmpty()) {
                fields.note("routines", "'routines' is empty, expected at least one routine");
            }
            fields.end();
            return found;
        }).orElse(List.of());
    }

    private static Optional<Routine> routine(Fields fields, Predicate<String> known) {
        fields.optional("format", Shape.whole(1, 1));
        var routine = RoutineJson.read(fields, Map.of(), known);
        fields.end();
        return fields.isWhole() ? routine : Optional.empty();
    }

    /// Writes a routine so that [#read] gives it again.
    public static String write(Routine routine) {
        return JsonPrinter.print(new NewObject().with("format", 1)
                .withItems("routines", List.of(RoutineJson.node(routine))).node());
    }
}
