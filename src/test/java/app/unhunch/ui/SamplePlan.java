package app.unhunch.ui;

import app.unhunch.history.Change;
import app.unhunch.history.Entry;
import app.unhunch.history.History;
import app.unhunch.settings.Settings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A 7-day plan on its third day: a part of the first was left out, and today's morning is done.
final class SamplePlan {

    private static final List<List<String>> DONE = List.of(List.of("plan-3-morning-floor"),
            List.of("plan-2-morning-floor", "plan-2-evening", "plan-night"),
            List.of("plan-1-morning-floor", "five-minute-plan", "plan-1-evening"));

    private SamplePlan() {}

    /// The plan began the day before yesterday.
    static Settings begun(Settings settings) {
        return settings.withPlan(
                settings.plan().withStarted(Optional.of(Sessions.START.wall().toLocalDate().minusDays(2))));
    }

    /// What was done of it besides all else.
    static History done(History past) {
        var all = past;
        for (var back = 0; back < DONE.size(); back++) {
            for (var routine : DONE.get(back)) {
                all = all.with(new Change.Add(routine + "-" + back, new Entry.Session(
                        Sessions.START.wall().minusDays(back).withHour(8), routine, Duration.ofMinutes(4), 4, 4,
                        Entry.Ending.FINISHED, Entry.Origin.CHOSEN, List.of())));
            }
        }
        return all;
    }
}
