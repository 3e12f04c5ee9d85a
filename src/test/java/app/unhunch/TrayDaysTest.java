package app.unhunch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.history.Change;
import app.unhunch.history.Entry;
import app.unhunch.history.History;
import app.unhunch.plan.Daypart;
import app.unhunch.settings.Settings;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the icon's menu says of the user's days.
class TrayDaysTest {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 17, 14, 30, 0, 0, ZoneOffset.UTC);
    private static final Settings RUNNING = Settings.DEFAULTS
            .withPlan(Settings.DEFAULTS.plan().withStarted(Optional.of(NOW.toLocalDate())));
    private static final TrayDay FRESH = new TrayDay(0,
            Optional.of(new TrayDay.Turn(Daypart.AFTERNOON, "five-minute-plan")));

    private final List<Runnable> aside = new ArrayList<>();
    private final List<TrayDay> told = new ArrayList<>();
    private History history = History.EMPTY;
    private int read;
    private final TrayDays days = new TrayDays(() -> {
        read++;
        return history;
    }, aside::add, Runnable::run, () -> told.add(look(NOW)));

    @Test
    void itIsReadAsideAndThenTold() {
        assertEquals(TrayDay.UNKNOWN, look(NOW));
        assertEquals(List.of(), told);
        pass();
        assertEquals(List.of(FRESH), told);
        assertEquals(FRESH, look(NOW.plusMinutes(59)));
        pass();
        assertEquals(1, read, "nothing has changed since");
    }

    @Test
    void whatWasDoneIsReadAgainAndNotOfferedAnyMore() {
        look(NOW);
        pass();
        history = History.of(List.of(new Change.Add("1", new Entry.Session(NOW.minusHours(1), "five-minute-plan",
                Duration.ofMinutes(5), 5, 5, Entry.Ending.FINISHED, Entry.Origin.CHOSEN, List.of()))));
        days.wrote();
        look(NOW);
        pass();
        assertEquals(List.of(FRESH, new TrayDay(1, Optional.empty())), told);
    }

    @Test
    void eachPartComesAtItsTimeAndNoneBeforeTheFirstOrWithoutAPlan() {
        assertEquals(List.of(Optional.empty(), Optional.of(Daypart.MORNING), Optional.of(Daypart.EVENING),
                Optional.of(Daypart.NIGHT)),
                List.of(6, 9, 20, 23).stream()
                        .map(hour -> TrayDay.part(RUNNING.plan(), NOW.withHour(hour).toLocalTime())).toList());
        assertEquals(Optional.empty(), TrayDay.part(Settings.DEFAULTS.plan(), NOW.toLocalTime()));
    }

    private TrayDay look(ZonedDateTime now) {
        return days.at(RUNNING, now);
    }

    private void pass() {
        var waiting = List.copyOf(aside);
        aside.clear();
        waiting.forEach(Runnable::run);
    }
}
