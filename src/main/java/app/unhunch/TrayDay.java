package app.unhunch;

import app.unhunch.history.History;
import app.unhunch.plan.Daypart;
import app.unhunch.settings.PlanSettings;
import app.unhunch.settings.Settings;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// What the icon's menu says of the user's days.
///
/// @param streak active days in a row; 0 where there is none
/// @param turn the part of the 7-day plan that has its turn and was not done
record TrayDay(int streak, Optional<Turn> turn) {

    /// Before anything was read.
    static final TrayDay UNKNOWN = new TrayDay(0, Optional.empty());

    /// A part of the plan, and the id of its routine.
    record Turn(Daypart part, String routine) {}

    static TrayDay of(Settings settings, History history, ZonedDateTime now) {
        return new TrayDay(history.streak(now.toLocalDate(), settings.hours()::isOff),
                part(settings.plan(), now.toLocalTime()).flatMap(part -> PlanNotices.slot(part, settings, history, now)
                        .map(slot -> new Turn(part, PlanNotices.routine(slot, settings.plan())))));
    }

    /// The part whose time came last today; empty before the first and without a plan.
    static Optional<Daypart> part(PlanSettings plan, LocalTime now) {
        return plan.started().flatMap(_ -> Stream.of(Daypart.values()).filter(part -> !part.of(plan).at().isAfter(now))
                .max(Comparator.comparing(part -> part.of(plan).at())));
    }
}
