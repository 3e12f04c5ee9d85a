package app.unhunch.breaks;

import java.time.Duration;
import java.util.Optional;

/// Whether somebody sits at the desk, as far as it is known. All times are elapsed ones.
///
/// @param idleSince when the last input was, if that is a while ago
/// @param unwatched whether that is so long ago that a prompt would not be seen
/// @param locked whether the screen is locked
/// @param resting from when a break is over without an "I am back", where that is asked for
/// @param absentSince from when sitting time stands; empty while it runs
/// @param rested whether that absence was credited as a rest
/// @param record from when that absence is worth a line in the history; empty outside working hours
record Presence(Optional<Duration> idleSince, boolean unwatched, boolean locked, Optional<Duration> resting,
        Optional<Duration> absentSince, boolean rested, Optional<Duration> record) {

    static final Presence HERE = new Presence(Optional.empty(), false, false, Optional.empty(), Optional.empty(), false,
            Optional.empty());

    Presence withIdleSince(Optional<Duration> time) {
        return new Presence(time, unwatched, locked, resting, absentSince, rested, record);
    }

    Presence withUnwatched(boolean so) {
        return new Presence(idleSince, so, locked, resting, absentSince, rested, record);
    }

    Presence withLocked(boolean now) {
        return new Presence(idleSince, unwatched, now, resting, absentSince, rested, record);
    }

    Presence withResting(Optional<Duration> time) {
        return new Presence(idleSince, unwatched, locked, time, absentSince, rested, record);
    }

    Presence withAbsence(Optional<Duration> since, boolean credited, Optional<Duration> worthSince) {
        return new Presence(idleSince, unwatched, locked, resting, since, credited, worthSince);
    }
}
