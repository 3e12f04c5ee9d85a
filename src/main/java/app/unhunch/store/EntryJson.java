package app.unhunch.store;

import app.unhunch.history.BreakOutcome;
import app.unhunch.history.Change;
import app.unhunch.history.Entry;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;

/// A change of the history as one line of a journal, both ways.
final class EntryJson {

    private static final Shape<BreakOutcome> OUTCOME = Shape.choice(BreakOutcome.class);
    private static final Shape<Entry.Ending> ENDING = Shape.choice(Entry.Ending.class);
    private static final Shape<Entry.Origin> ORIGIN = Shape.choice(Entry.Origin.class);
    private static final Shape<Duration> LENGTH = Shape.seconds(0, 1_000_000_000);

    private EntryJson() {}

    static JsonNode node(Change change) {
        var line = new NewObject().with("id", change.id());
        switch (change) {
            case Change.Add(_, var entry) -> entry(line, entry);
            case Change.Edit(_, var at, var entry) -> entry(line.with("edited", at.toString()), entry);
            case Change.Delete(_, var at) -> line.with("kind", "deleted").with("deleted", at.toString());
        }
        return line.node();
    }

    private static void entry(NewObject line, Entry entry) {
        switch (entry) {
            case Entry.Session session -> line.with("kind", "session").with("at", session.at().toString())
                    .with("routine", session.routine()).with("length", session.length()).with("done", session.done())
                    .with("planned", session.planned()).with("ending", Shape.key(session.ending()))
                    .with("origin", Shape.key(session.origin())).with("hurt", session.hurt());
            case Entry.Break(var at, var outcome, var routine, var length, var reasons) -> line.with("kind", "break")
                    .with("at", at.toString()).with("outcome", Shape.key(outcome)).with("routine", routine)
                    .with("length", length).with("reasons", reasons);
            case Entry.Pain(var at, var score) ->
                    line.with("kind", "pain").with("at", at.toString()).with("score", score);
        }
    }

    /// The change that an object tells, or none if something in it is wrong. Keys that are not known are passed over: a
    /// newer program may have written them.
    static Optional<Change> read(Fields fields) {
        var id = fields.required("id", Shape.WORDS, "");
        var kind = fields.required("kind", Shape.WORDS, "");
        if (kind.equals("deleted")) {
            var at = fields.required("deleted", Shape.INSTANT, Instant.EPOCH);
            return fields.isWhole() ? Optional.of(new Change.Delete(id, at)) : Optional.empty();
        }
        var entry = switch (kind) {
            case "session" -> session(fields);
            case "break" -> outcome(fields);
            case "pain" -> pain(fields);
            default -> unknown(fields, kind);
        };
        var edited = fields.optional("edited", Shape.INSTANT);
        return fields.isWhole()
                ? entry.map(whole -> edited.<Change>map(at -> new Change.Edit(id, at, whole))
                        .orElseGet(() -> new Change.Add(id, whole)))
                : Optional.empty();
    }

    private static Optional<Entry> session(Fields fields) {
        var at = fields.optional("at", Shape.MOMENT);
        var routine = fields.required("routine", Shape.WORDS, "");
        var length = fields.required("length", LENGTH, Duration.ZERO);
        var planned = fields.required("planned", Shape.whole(0, 10_000), 0);
        var done = fields.required("done", Shape.whole(0, planned), 0);
        var ending = fields.required("ending", ENDING, Entry.Ending.FINISHED);
        var origin = fields.required("origin", ORIGIN, Entry.Origin.CHOSEN);
        var hurt = fields.list("hurt", Shape.WORDS);
        return whole(fields, at).map(
                when -> new Entry.Session(when, routine, length, done, planned, ending, origin, hurt));
    }

    private static Optional<Entry> outcome(Fields fields) {
        var at = fields.optional("at", Shape.MOMENT);
        var outcome = fields.required("outcome", OUTCOME, BreakOutcome.MISSED);
        var routine = fields.required("routine", Shape.TEXT, "");
        var length = fields.required("length", LENGTH, Duration.ZERO);
        var reasons = fields.list("reasons", Shape.WORDS);
        return whole(fields, at).map(when -> new Entry.Break(when, outcome, routine, length, Set.copyOf(reasons)));
    }

    private static Optional<Entry> pain(Fields fields) {
        var at = fields.optional("at", Shape.MOMENT);
        var score = fields.required("score", Shape.whole(0, 10), 0);
        return whole(fields, at).map(when -> new Entry.Pain(when, score));
    }

    private static Optional<Entry> unknown(Fields fields, String kind) {
        if (!kind.isEmpty()) {
            fields.note("kind", "unknown kind '%s', expected session, break, pain or deleted"
                    .formatted(Quote.shortened(kind)));
        }
        return Optional.empty();
    }

    private static Optional<ZonedDateTime> whole(Fields fields, Optional<ZonedDateTime> at) {
        if (at.isEmpty() && !fields.has("at")) {
            fields.note("at", "'at' is missing, expected " + Shape.MOMENT.expected());
        }
        return fields.isWhole() ? at : Optional.empty();
    }
}
