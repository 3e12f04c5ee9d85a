package app.unhunch.ui.today;

import app.unhunch.breaks.BreakStatus;
import app.unhunch.history.History;
import app.unhunch.routine.Timeline;
import app.unhunch.safety.Verdict;
import app.unhunch.settings.Settings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/// All that is known when the Today page is written.
///
/// @param now the time on the wall
/// @param reachable whether the scheduler answers
/// @param status what it is about; empty before it said so
/// @param offer what the next break would consist of
/// @param allowed what warning signs leave
record TodayFacts(ZonedDateTime now, boolean reachable, Optional<BreakStatus> status, Optional<Timeline> offer,
        Verdict allowed, Settings settings, History history) {

    /// Whether a warning sign forbids exercise.
    boolean isHeld() {
        return switch (allowed) {
            case Verdict.Locked _,Verdict.WalkingOnly _ -> true;
            case Verdict.Allowed _,Verdict.AskFirst _,Verdict.Held _ -> false;
        };
    }

    Instant instant() {
        return now.toInstant();
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    ZoneId zone() {
        return now.getZone();
    }

    ZonedDateTime local(Instant instant) {
        return instant.atZone(zone());
    }

    boolean dayOff(LocalDate day) {
        return settings.hours().isOff(day);
    }
}
