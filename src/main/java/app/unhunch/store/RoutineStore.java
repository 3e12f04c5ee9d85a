package app.unhunch.store;

import app.unhunch.routine.OwnRoutines;
import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineChange;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// The user's own routines. What a routine in the file holds and we do not know stays in it while the routine stays.
public final class RoutineStore {

    private final UserFile file;

    /// @param folder of the user's data; need not exist
    /// @param today for the name under which a broken file is kept
    public RoutineStore(Path folder, Supplier<LocalDate> today) {
        this(folder, today, new RealDisk());
    }

    RoutineStore(Path folder, Supplier<LocalDate> today, Disk disk) {
        this.file = new UserFile(folder, "routines.json", today, disk);
    }

    /// Where they are.
    public Path path() {
        return file.path();
    }

    /// Every routine that makes sense, in the order of the file. Changes nothing on the disk.
    public Loaded<List<Routine>> read() {
        return loaded(file.read());
    }

    /// As [#read()], for the one who owns the file: one that is no JSON is put aside.
    public Loaded<List<Routine>> open() {
        return loaded(file.open());
    }

    /// Writes these routines in the place of those that could be read. One that could not stays in the file, behind
    /// them, unless a new one has its id.
    public Saved save(List<Routine> routines) {
        return file.change(root -> merged(root, routines));
    }

    /// Writes what changes, one after the other, make of the routines that could be read, as [#save].
    public Saved change(List<RoutineChange> changes) {
        var routines = new OwnRoutines(read().value(), List.of());
        for (var change : changes) {
            routines = routines.with(change);
        }
        return save(routines.all());
    }

    private static Loaded<List<Routine>> loaded(UserFile.Content content) {
        return switch (content) {
            case UserFile.Content.Missing _ -> new Loaded<>(List.of(), List.of());
            case UserFile.Content.Present(var document, var root) -> routines(document, root);
            case UserFile.Content.Broken(var problems) -> new Loaded<>(List.of(), problems);
            case UserFile.Content.Unreadable(var fault) -> new Loaded<>(List.of(),
                    List.of(Problem.ofFile(fault.file().toString(), "cannot be read: " + fault.detail())));
        };
    }

    private static Loaded<List<Routine>> routines(JsonDocument document, JsonNode.Members root) {
        var problems = new Problems();
        Set<String> ids = new HashSet<>();
        var routines = new Fields(document, root, problems).objects("routines",
                fields -> RoutineJson.read(fields, Map.of(), _ -> true).filter(routine -> isNew(routine, fields, ids)));
        return new Loaded<>(routines, problems.all());
    }

    private static boolean isNew(Routine routine, Fields fields, Set<String> ids) {
        if (!ids.add(routine.id())) {
            fields.note("id", "the id '%s' is there twice".formatted(routine.id()));
            return false;
        }
        return true;
    }

    private JsonNode.Members merged(JsonNode.Members root, List<Routine> routines) {
        var before = objects(root);
        var readable = routines(new JsonDocument(path().toString(), "", root), root).value().stream().map(Routine::id)
                .toList();
        List<JsonNode> after = new ArrayList<>();
        for (var routine : routines) {
            var kept = before.stream().filter(object -> hasId(object, routine.id())).findFirst()
                    .map(object -> object.without(RoutineJson.KEYS).values()).orElse(List.of());
            var members = new ArrayList<>(RoutineJson.node(routine).values());
            members.addAll(kept);
            after.add(new JsonNode.Members(0, members));
        }
        var ids = routines.stream().map(Routine::id).toList();
        before.stream().filter(object -> readable.stream().noneMatch(id -> hasId(object, id))
                && ids.stream().noneMatch(id -> hasId(object, id))).forEach(after::add);
        return root.with("format", new JsonNode.Digits(0, "1")).with("routines", new JsonNode.Items(0, after));
    }

    private static List<JsonNode.Members> objects(JsonNode.Members root) {
        return root.find("routines").orElse(root) instanceof JsonNode.Items(_, var values)
                ? values.stream().filter(JsonNode.Members.class::isInstance).map(JsonNode.Members.class::cast).toList()
                : List.of();
    }

    private static boolean hasId(JsonNode.Members object, String id) {
        return object.find("id").orElse(object) instanceof JsonNode.Text(_, var text) && text.equals(id);
    }
}
