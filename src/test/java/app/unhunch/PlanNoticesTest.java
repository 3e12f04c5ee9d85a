package app.unhunch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.desktop.Notice;
import app.unhunch.history.Change;
import app.unhunch.history.Entry;
import app.unhunch.history.History;
import app.unhunch.plan.Daypart;
import app.unhunch.safety.WarningSign;
import app.unhunch.settings.Settings;
import app.unhunch.settings.SignAnswer;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanNoticesTest {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 17, 14, 0, 0, 0, ZoneOffset.UTC);
    private static final Settings RUNNING = Settings.DEFAULTS
            .withPlan(Settings.DEFAULTS.plan().withStarted(Optional.of(NOW.toLocalDate())));

    private final PlanNotices words = new PlanNotices(Locale.UK, _ -> Optional.empty());

    @Test
    void aPartIsNamedWithItsDayAndItsRoutine() {
        var word = word(Daypart.AFTERNOON, RUNNING, History.EMPTY).orElseThrow();
        assertEquals("five-minute-plan", word.routine());
        assertEquals("Afternoon: stretch, movement break", word.notice().summary());
        assertEquals("Day 1 of 7. About 5 min, then a short walk. It counts as your desk break.",
                word.notice().body());
        assertEquals(List.of(new Notice.Action("start-plan", "Start"), new Notice.Action("later-plan", "In 30 min")),
                word.notice().actions());
        assertEquals("plan-1-morning-chair",
                word(Daypart.MORNING, RUNNING.withPlan(RUNNING.plan().withOnFloor(false)), History.EMPTY).orElseThrow()
                        .routine());
    }

    @Test
    void theNightInsistsOnNothing() {
        assertEquals(List.of(Notice.Urgency.NORMAL, Notice.Urgency.LOW),
                List.of(Daypart.EVENING, Daypart.NIGHT).stream()
                        .map(part -> word(part, RUNNING, History.EMPTY).orElseThrow().notice().urgency()).toList());
    }

    @Test
    void whatWasDoneIsNotAskedFor() {
        var done = History.of(List.of(new Change.Add("1", new Entry.Session(NOW.minusHours(1), "five-minute-plan",
                Duration.ofMinutes(5), 5, 5, Entry.Ending.FINISHED, Entry.Origin.CHOSEN, List.of()))));
        assertEquals(Optional.empty(), word(Daypart.AFTERNOON, RUNNING, done));
        assertEquals(Optional.empty(), word(Daypart.AFTERNOON, Settings.DEFAULTS, History.EMPTY));
    }

    @Test
    void exerciseOnHoldIsNotAskedFor() {
        for (var sign : List.of(WarningSign.CHEST_PAIN, WarningSign.NUMBNESS)) {
            var said = RUNNING.safety().withSigns(Optional.of(new SignAnswer(NOW.toInstant(), Set.of(sign.id()))));
            assertEquals(Optional.empty(), word(Daypart.EVENING, RUNNING.withSafety(said), History.EMPTY));
        }
    }

    private Optional<PlanNotices.Word> word(Daypart part, Settings settings, History history) {
        return words.word(7, part, settings, history, NOW);
    }
}
