package app.unhunch.store;

import app.unhunch.plan.Daypart;
import app.unhunch.plan.ReminderMemory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Which parts of the 7-day plan had their turn when the agent ended. What cannot be read is as good as nothing.
public final class ReminderMemoryStore {

    private final UserFile file;

    /// @param folder for what belongs to this device alone; need not exist
    /// @param today for the name under which a broken file is kept
    public ReminderMemoryStore(Path folder, Supplier<LocalDate> today) {
        this.file = new UserFile(folder, "plan.json", today, new RealDisk());
    }

    /// What was kept, if it makes sense; a file that makes none is put aside.
    public Loaded<ReminderMemory> open() {
        return switch (file.open()) {
            case UserFile.Content.Missing _ -> new Loaded<>(ReminderMemory.NONE, List.of());
            case UserFile.Content.Present(var document, var root) -> memory(document, root);
            case UserFile.Content.Broken(var problems) -> new Loaded<>(ReminderMemory.NONE, problems);
            case UserFile.Content.Unreadable(var fault) -> new Loaded<>(ReminderMemory.NONE,
                    List.of(Problem.ofFile(fault.file().toString(), "cannot be read: " + fault.detail())));
        };
    }

    /// Keeps it.
    public Saved save(ReminderMemory memory) {
        var object = new NewObject();
        for (var part : Daypart.values()) {
            var day = memory.had().get(part);
            if (day != null) {
                object.with(Shape.key(part), day.toString());
            }
        }
        return file.write(object.node());
    }

    private static Loaded<ReminderMemory> memory(JsonDocument document, JsonNode.Members root) {
        var problems = new Problems();
        var fields = new Fields(document, root, problems);
        Map<Daypart, LocalDate> had = new EnumMap<>(Daypart.class);
        for (var part : Daypart.values()) {
            fields.optional(Shape.key(part), Shape.DAY).ifPresent(day -> had.put(part, day));
        }
        return new Loaded<>(new ReminderMemory(had), problems.all());
    }
}
