package app.unhunch.store;

import app.unhunch.breaks.BreakOutcome;
import app.unhunch.breaks.BreakPhase;
import app.unhunch.breaks.DayLine;
import app.unhunch.breaks.DayLog;
import app.unhunch.breaks.Delivery;
import app.unhunch.breaks.QuietReason;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// The last day of the scheduler. What cannot be read is as good as nothing.
public final class DayLogStore {

    private static final Shape<Duration> TIME = Shape.seconds(0, 1_000_000_000);
    private static final Shape<Kind> KIND = Shape.choice(Kind.class);
    private static final Shape<BreakPhase> PHASE = Shape.choice(BreakPhase.class);
    private static final Shape<BreakOutcome> OUTCOME = Shape.choice(BreakOutcome.class);
    private static final Shape<QuietReason> REASON = Shape.choice(QuietReason.class);
    private static final Shape<Delivery> DELIVERY = Shape.choice(Delivery.class);

    private final UserFile file;

    private enum Kind {
        STOOD, BECAME, NOT_SHOWN, ENDED
    }

    /// @param folder for what belongs to this device alone; need not exist
    /// @param today for the name under which a broken file is kept
    public DayLogStore(Path folder, Supplier<LocalDate> today) {
        this.file = new UserFile(folder, "day.json", today, new RealDisk());
    }

    /// What was kept; a file that makes no sense is put aside.
    public Loaded<DayLog> open() {
        return file.open(DayLog.EMPTY, DayLogStore::log);
    }

    /// Keeps it.
    public Saved save(DayLog log) {
        return file.write(
                new NewObject().withItems("lines", log.lines().stream().map(DayLogStore::node).toList()).node());
    }

    private static JsonNode.Members node(DayLine line) {
        var object = new NewObject().with("at", line.at().toString()).with("kind", Shape.key(kind(line)));
        return switch (line) {
            case DayLine.Stood(var _, var phase, var held) -> object.with("phase", Shape.key(phase))
                    .with("held", held.stream().sorted().map(Shape::key).toList()).node();
            case DayLine.Became(var _, var outcome, var length) ->
                    object.with("outcome", Shape.key(outcome)).with("length", length).node();
            case DayLine.NotShown(var _, var what) -> object.with("what", Shape.key(what)).node();
            case DayLine.Ended _ -> object.node();
        };
    }

    private static Kind kind(DayLine line) {
        return switch (line) {
            case DayLine.Stood _ -> Kind.STOOD;
            case DayLine.Became _ -> Kind.BECAME;
            case DayLine.NotShown _ -> Kind.NOT_SHOWN;
            case DayLine.Ended _ -> Kind.ENDED;
        };
    }

    private static Loaded<DayLog> log(JsonDocument document, JsonNode.Members root) {
        var problems = new Problems();
        var fields = new Fields(document, root, problems);
        return new Loaded<>(new DayLog(fields.objects("lines", DayLogStore::line)), problems.all());
    }

    private static Optional<DayLine> line(Fields fields) {
        var at = fields.required("at", Shape.INSTANT, Instant.EPOCH);
        var line = switch (fields.required("kind", KIND, Kind.ENDED)) {
            case STOOD -> new DayLine.Stood(at, fields.required("phase", PHASE, BreakPhase.STARTING),
                    Set.copyOf(fields.list("held", REASON)));
            case BECAME -> new DayLine.Became(at, fields.required("outcome", OUTCOME, BreakOutcome.MISSED),
                    fields.required("length", TIME, Duration.ZERO));
            case NOT_SHOWN -> new DayLine.NotShown(at, fields.required("what", DELIVERY, Delivery.NOTICE));
            case ENDED -> new DayLine.Ended(at);
        };
        return fields.isWhole() ? Optional.of(line) : Optional.empty();
    }
}
