package app.unhunch.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.history.Change;
import app.unhunch.history.Entry;
import app.unhunch.history.History;
import app.unhunch.settings.Settings;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class DoctorSummaryTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-21T18:00+01:00[Europe/Berlin]");

    private final List<Change> changes = new ArrayList<>();

    @Test
    void scoresAroundWhatWasTriedAreSetBesideEachOther() {
        pain(NOW.minusHours(5), 6);
        session(NOW.minusHours(4), "heat-pad", 1);
        pain(NOW.minusHours(3), 3);
        pain(NOW.minusDays(2).minusMinutes(10), 4);
        session(NOW.minusDays(2), "heat-pad", 1);
        pain(NOW.minusDays(2).plusMinutes(30), 5);
        session(NOW.minusDays(3), "heat-pad", 1);
        session(NOW.minusDays(4), "desk-reset", 4);
        session(NOW.minusDays(5), "desk-reset", 0);
        assertEquals(List.of(new Tried("heat-pad", 3, 2, OptionalDouble.of(5), OptionalDouble.of(4)),
                new Tried("desk-reset", 1, 0, OptionalDouble.empty(), OptionalDouble.empty())), summary().tried());
    }

    @Test
    void aScoreFromLongBeforeOrLongAfterIsAboutSomethingElse() {
        pain(NOW.minusHours(7), 6);
        session(NOW.minusHours(4), "heat-pad", 1);
        pain(NOW.minusHours(2), 3);
        assertEquals(0, summary().tried().getFirst().scored());
    }

    @Test
    void itLooksBackOverFourWeeksAndNoFurther() {
        pain(NOW.minusDays(28), 9);
        pain(NOW.minusDays(27), 7);
        pain(NOW, 2);
        var summary = summary();
        assertEquals(28, summary.days().size());
        assertEquals(2, summary.scored());
        assertEquals(Optional.of(7), summary.worst().map(Entry.Pain::score));
    }

    @Test
    void whatHurtIsNamed() {
        var hurt = new Entry.Session(NOW.minusDays(1), "morning", Duration.ofMinutes(3), 2, 5, Entry.Ending.HURT,
                Entry.Origin.CHOSEN, List.of("cat-cow"));
        add(hurt);
        session(NOW, "morning", 5);
        assertEquals(List.of(hurt), summary().hurts());
    }

    private DoctorSummary summary() {
        return DoctorSummary.of(History.of(changes), Settings.DEFAULTS, NOW.toLocalDate());
    }

    private void session(ZonedDateTime at, String routine, int done) {
        add(new Entry.Session(at, routine, Duration.ofMinutes(20), done, Math.max(1, done), Entry.Ending.FINISHED,
                Entry.Origin.CHOSEN, List.of()));
    }

    private void pain(ZonedDateTime at, int score) {
        add(new Entry.Pain(at, score));
    }

    private void add(Entry entry) {
        changes.add(new Change.Add("e" + changes.size(), entry));
    }
}
