package app.unhunch.history;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Something that happened, one line of the history.
public sealed interface Entry {

    /// When it began, with the zone the user was in then.
    ZonedDateTime at();

    /// The day it belongs to: that of its beginning, in the zone of that moment, wherever the user is now.
    default LocalDate day() {
        return at().toLocalDate();
    }

    /// How a session ended.
    enum Ending {
        /// It ran to its end.
        FINISHED,
        /// The user ended it early.
        STOPPED,
        /// It ended because something hurt.
        HURT
    }

    /// Where a session came from.
    enum Origin {
        /// A break asked for it.
        BREAK,
        /// The user chose it.
        CHOSEN,
        /// The timer of a remedy, such as warmth: time in which nobody moves.
        REMEDY
    }

    /// One run through a routine.
    ///
    /// @param routine id of the routine
    /// @param length time spent on it without pauses
    /// @param done moves that were done to their end
    /// @param planned moves the routine had, at least `done`
    /// @param hurt ids of exercises that hurt
    record Session(ZonedDateTime at, String routine, Duration length, int done, int planned, Ending ending,
            Origin origin, List<String> hurt) implements Entry {

        public Session {
            hurt = List.copyOf(hurt);
            if (length.isNegative()) {
                throw new IllegalArgumentException("a session cannot last " + length);
            }
            if (done < 0 || planned < done) {
                throw new IllegalArgumentException("a session cannot have done %s of %s".formatted(done, planned));
            }
        }
    }

    /// What became of a break that the scheduler asked for.
    ///
    /// @param routine id of its routine
    /// @param length how long it was worked, held or away, or is snoozed; otherwise zero
    /// @param reasons keys of the quiet reasons that held it, such as `call`; only with [BreakOutcome#HELD]
    record Break(ZonedDateTime at, BreakOutcome outcome, String routine, Duration length, Set<String> reasons)
            implements Entry {

        public Break {
            reasons = Collections.unmodifiableSet(new TreeSet<>(reasons));
            if (length.isNegative()) {
                throw new IllegalArgumentException("a break cannot last " + length);
            }
        }
    }

    /// How much it hurts.
    ///
    /// @param score from 0, nothing, to 10, the worst there is
    record Pain(ZonedDateTime at, int score) implements Entry {

        public Pain {
            if (score < 0 || score > 10) {
                throw new IllegalArgumentException("pain goes from 0 to 10, was " + score);
            }
        }
    }
}
