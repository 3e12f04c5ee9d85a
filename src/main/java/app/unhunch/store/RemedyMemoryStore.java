package app.unhunch.store;

import app.unhunch.remedy.Remedy;
import app.unhunch.remedy.RemedyMemory;
import app.unhunch.remedy.Round;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/// Where the remedies stood when the agent ended. What cannot be read is as good as nothing.
public final class RemedyMemoryStore {

    private static final Shape<Duration> TIME = Shape.seconds(0, 1_000_000_000);
    private static final Shape<Remedy> REMEDY = Shape.choice(Remedy.class);

    private final UserFile file;

    /// @param folder for what belongs to this device alone; need not exist
    /// @param today for the name under which a broken file is kept
    public RemedyMemoryStore(Path folder, Supplier<LocalDate> today) {
        this.file = new UserFile(folder, "remedies.json", today, new RealDisk());
    }

    /// What was kept, if it makes sense; a file that makes none is put aside.
    public Loaded<Optional<RemedyMemory>> open() {
        return file.open(Optional.empty(), RemedyMemoryStore::memory);
    }

    /// Keeps it.
    public Saved save(RemedyMemory memory) {
        return file.write(node(memory));
    }

    private static JsonNode.Members node(RemedyMemory memory) {
        var object = new NewObject().with("savedAt", memory.savedAt().toString());
        memory.lockedUntil().ifPresent(until -> object.with("lockedUntil", until.toString()));
        memory.round().ifPresent(kept -> object.with("round", node(kept)));
        return object.node();
    }

    private static JsonNode.Members node(RemedyMemory.Kept kept) {
        var object = new NewObject().with("remedy", Shape.key(kept.round().remedy()))
                .with("length", kept.round().length()).with("began", kept.began().toString())
                .with("paused", kept.paused()).with("left", kept.left());
        kept.checkIn().ifPresent(in -> object.with("checkIn", in));
        return object.node();
    }

    private static Loaded<Optional<RemedyMemory>> memory(JsonDocument document, JsonNode.Members root) {
        var problems = new Problems();
        var fields = new Fields(document, root, problems);
        var memory = new RemedyMemory(fields.required("savedAt", Shape.INSTANT, Instant.EPOCH),
                fields.object("round", RemedyMemoryStore::round), fields.optional("lockedUntil", Shape.INSTANT));
        return new Loaded<>(fields.isWhole() ? Optional.of(memory) : Optional.empty(), problems.all());
    }

    private static Optional<RemedyMemory.Kept> round(Fields fields) {
        var remedy = fields.required("remedy", REMEDY, Remedy.HEAT);
        var length = fields.required("length",
                Shape.seconds((int) remedy.least().toSeconds(), (int) remedy.most().toSeconds()), remedy.usual());
        var paused = fields.required("paused", Shape.FLAG, false);
        var left = fields.required("left", TIME, Duration.ZERO);
        var checkIn = fields.optional("checkIn", TIME);
        return fields.optional("began", Shape.MOMENT)
                .map(began -> new RemedyMemory.Kept(new Round(remedy, length), began, paused, left, checkIn));
    }
}
