package app.unhunch.ui.history;

import app.unhunch.history.BreakOutcome;
import app.unhunch.history.Change;
import app.unhunch.history.Entry;
import app.unhunch.history.History;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// A long past for tests of the page: breaks on working days, scores that slowly get better.
public final class Past {

    private final Random random = new Random(7);
    private final List<Change> changes = new ArrayList<>();

    /// The days up to `now`; the longer ago, the worse.
    public static History of(ZonedDateTime now, int days) {
        var past = new Past();
        for (var back = days - 1; back >= 0; back--) {
            past.day(now.minusDays(back).withMinute(0), (double) back / days);
        }
        return History.of(past.changes);
    }

    private void day(ZonedDateTime at, double part) {
        var weekend = at.getDayOfWeek() == DayOfWeek.SATURDAY || at.getDayOfWeek() == DayOfWeek.SUNDAY;
        for (var hour = 9; hour < 17 && !weekend; hour++) {
            if (random.nextDouble() < 0.8 - 0.3 * part) {
                add(new Entry.Break(at.withHour(hour), BreakOutcome.TAKEN, "desk-reset", Duration.ofMinutes(2),
                        Set.of()));
                add(new Entry.Session(at.withHour(hour), "desk-reset", Duration.ofMinutes(2), 4, 4,
                        Entry.Ending.FINISHED, Entry.Origin.BREAK, List.of()));
            } else if (random.nextBoolean()) {
                add(new Entry.Break(at.withHour(hour), BreakOutcome.SKIPPED, "desk-reset", Duration.ZERO, Set.of()));
            }
        }
        if (random.nextDouble() < 0.7) {
            add(new Entry.Pain(at.withHour(13), (int) Math.round(3 + 3 * part + random.nextGaussian() * 0.6)));
        }
    }

    private void add(Entry entry) {
        changes.add(new Change.Add("p" + changes.size(), entry));
    }
}
