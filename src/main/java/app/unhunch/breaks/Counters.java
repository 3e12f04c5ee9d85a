package app.unhunch.breaks;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// What is counted beside the way to the next break. Marks are on the sitting clock.
///
/// @param rest mark of the last rest
/// @param turn how many breaks there were
/// @param longRest mark of the last rest that was as long as a long break
/// @param nudges mark of the last one of each kind that was shown or made needless
/// @param day the day that `dayStart` is about
/// @param dayStart mark at which that day began
record Counters(Duration rest, int turn, Duration longRest, Map<Nudge, Duration> nudges, LocalDate day,
        Duration dayStart) {

    Counters {
        nudges = Map.copyOf(nudges);
    }

    Counters withRest(Duration mark) {
        return new Counters(mark, turn, longRest, nudges, day, dayStart);
    }

    Counters withLongRest(Duration mark) {
        return new Counters(rest, turn, mark, nudges, day, dayStart);
    }

    Counters nextTurn() {
        return new Counters(rest, turn + 1, longRest, nudges, day, dayStart);
    }

    Counters withDay(LocalDate date, Duration mark) {
        return new Counters(rest, turn, longRest, nudges, date, mark);
    }

    Counters nudged(Set<Nudge> kinds, Duration mark) {
        var marks = new EnumMap<Nudge, Duration>(Nudge.class);
        marks.putAll(nudges);
        kinds.forEach(kind -> marks.put(kind, mark));
        return new Counters(rest, turn, longRest, marks, day, dayStart);
    }
}
