package app.unhunch.store;

import app.unhunch.breaks.BreakMemory;
import app.unhunch.breaks.BreakSize;
import app.unhunch.breaks.PauseUntil;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/// Where the breaks stood when the agent ended. What cannot be read is as good as nothing.
public final class BreakMemoryStore {

    private static final Shape<Duration> TIME = Shape.seconds(0, 1_000_000_000);
    private static final Shape<Duration> SIGNED_TIME = Shape.seconds(-1_000_000_000, 1_000_000_000);
    private static final String FOREVER = "resumed";
    private static final Shape<PauseUntil> PAUSE = new Shape<>(() -> "a moment or 'resumed'",
            node -> node instanceof JsonNode.Text(_, var text) && text.equals(FOREVER)
                    ? Optional.of(new PauseUntil(Optional.empty()))
                    : Shape.INSTANT.read(node).map(end -> new PauseUntil(Optional.of(end))));
    private static final Shape<Integer> COUNT = Shape.whole(0, Integer.MAX_VALUE);

    private final UserFile file;

    /// @param folder for what belongs to this device alone; need not exist
    /// @param today for the name under which a broken file is kept
    public BreakMemoryStore(Path folder, Supplier<LocalDate> today) {
        this(folder, today, new RealDisk());
    }

    BreakMemoryStore(Path folder, Supplier<LocalDate> today, Disk disk) {
        this.file = new UserFile(folder, "breaks.json", today, disk);
    }

    /// What was kept, if it makes sense; a file that makes none is put aside.
    public Loaded<Optional<BreakMemory>> open() {
        return file.open(Optional.empty(), BreakMemoryStore::memory);
    }

    /// Keeps it.
    public Saved save(BreakMemory memory) {
        return file.write(node(memory));
    }

    private static JsonNode.Members node(BreakMemory memory) {
        var object = new NewObject().with("savedAt", memory.savedAt().toString()).with("sitting", memory.sitting())
                .with("left", memory.left()).with("every", memory.every()).with("snoozed", memory.snoozed())
                .with("snoozes", memory.snoozes())
                .with("announced", memory.announced()).with("turn", memory.turn())
                .with("sinceLong", memory.sinceLong()).with("day", memory.day().toString())
                .with("today", memory.today());
        memory.pause().ifPresent(pause -> object.with("pause", pause.end().map(Instant::toString).orElse(FOREVER)));
        memory.skipped().ifPresent(skip -> object.with("skipped",
                new NewObject().with("at", skip.at().toString()).with("size", Shape.key(skip.size())).node()));
        return object.node();
    }

    private static Loaded<Optional<BreakMemory>> memory(JsonDocument document, JsonNode.Members root) {
        var problems = new Problems();
        var fields = new Fields(document, root, problems);
        var memory = new BreakMemory(fields.required("savedAt", Shape.INSTANT, Instant.EPOCH),
                fields.required("sitting", TIME, Duration.ZERO), fields.required("left", SIGNED_TIME, Duration.ZERO),
                fields.required("every", TIME, Duration.ZERO),
                fields.required("snoozed", Shape.FLAG, false), fields.required("snoozes", COUNT, 0),
                fields.required("announced", Shape.FLAG, false), fields.required("turn", COUNT, 0),
                fields.required("sinceLong", TIME, Duration.ZERO),
                fields.required("day", Shape.DAY, LocalDate.EPOCH), fields.required("today", TIME, Duration.ZERO),
                fields.optional("pause", PAUSE), fields.object("skipped", BreakMemoryStore::skip));
        return new Loaded<>(fields.isWhole() ? Optional.of(memory) : Optional.empty(), problems.all());
    }

    private static Optional<BreakMemory.Skip> skip(Fields fields) {
        var size = fields.required("size", Shape.choice(BreakSize.class), BreakSize.USUAL);
        return fields.optional("at", Shape.MOMENT).map(at -> new BreakMemory.Skip(at, size));
    }
}
