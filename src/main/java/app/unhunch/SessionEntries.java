package app.unhunch;

import app.unhunch.breaks.SessionEnd;
import app.unhunch.history.Entry;
import app.unhunch.session.Ending;
import app.unhunch.session.MoveOutcome;
import app.unhunch.session.MoveResult;
import app.unhunch.session.SessionResult;
import java.util.Optional;

/// What is written down of a session, and what the scheduler is told of its end.
final class SessionEntries {

    private SessionEntries() {}

    /// The entry of a session; empty where the user wants it forgotten.
    static Optional<Entry> entry(SessionResult result, Entry.Origin origin) {
        if (result.ending() == Ending.DISCARDED) {
            return Optional.empty();
        }
        var hurt = result.moves().stream().filter(move -> move.outcome() == MoveOutcome.HURT).map(MoveResult::exercise)
                .toList();
        return Optional.of(new Entry.Session(result.began().wall(), result.routine(), result.played(),
                result.count(MoveOutcome.DONE), result.moves().size(), ending(result.ending()), origin, hurt));
    }

    static SessionEnd end(SessionResult result) {
        return result.ending() == Ending.COMPLETED ? SessionEnd.FINISHED : SessionEnd.EARLY;
    }

    private static Entry.Ending ending(Ending ending) {
        return switch (ending) {
            case COMPLETED -> Entry.Ending.FINISHED;
            case KEPT, DISCARDED -> Entry.Ending.STOPPED;
            case HURT -> Entry.Ending.HURT;
        };
    }
}
