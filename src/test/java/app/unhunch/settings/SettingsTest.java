package app.unhunch.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class SettingsTest {

    private static final BreakSettings BREAKS = Settings.DEFAULTS.breaks();

    @Test
    void g5_theDefaultsAreOneDefinition() {
        assertEquals(Duration.ofMinutes(60), BREAKS.every());
        assertEquals(Duration.ofMinutes(2), BREAKS.length());
        assertEquals(Duration.ofSeconds(30), BREAKS.notice());
        assertEquals(Arrival.WINDOW, BREAKS.arrival());
        assertEquals("desk-reset", BREAKS.routine());
        assertEquals(new SnoozeSettings(Duration.ofMinutes(5), 3), BREAKS.snooze());
        assertEquals(Duration.ofMinutes(5), Settings.DEFAULTS.presence().awayAfter());
        assertEquals(List.of(new TimeRange(LocalTime.of(9, 0), LocalTime.of(18, 0))),
                Settings.DEFAULTS.hours().on(DayOfWeek.FRIDAY));
        assertEquals(List.of(), Settings.DEFAULTS.hours().on(DayOfWeek.SATURDAY));
        assertFalse(Settings.DEFAULTS.hours().lunch().on());
        assertEquals(Voice.KEY, Settings.DEFAULTS.sound().voice());
    }

    @Test
    void aRangeIsNamedByItsKeyAndItsEnds() {
        refused("breaks.every must be from 1m to 180m, was 30s", () -> BREAKS.withEvery(Duration.ofSeconds(30)));
        refused("breaks.every must be from 1m to 180m, was 181m", () -> BREAKS.withEvery(Duration.ofMinutes(181)));
        refused("breaks.length must be from 20s to 30m, was 0m", () -> BREAKS.withLength(Duration.ZERO));
        refused("breaks.notice must be from 0m to 5m, was -1s", () -> BREAKS.withNotice(Duration.ofSeconds(-1)));
        refused("breaks.routine is not an id: 'Desk reset'", () -> BREAKS.withRoutine("Desk reset"));
        refused("breaks.snooze.length must be 2, 5, 10, 15 or 30 min, was PT3M",
                () -> new SnoozeSettings(Duration.ofMinutes(3), 3));
        refused("breaks.snooze.limit must be from 0 to 10, was 11", () -> BREAKS.snooze().withLimit(11));
        refused("breaks.eyeRest.every must be from 5m to 120m, was 4m",
                () -> BREAKS.withEyeRest(new NudgeSettings(true, Duration.ofMinutes(4))));
        refused("breaks.dailyLimit.after must be from 60m to 960m, was 59m",
                () -> new LimitSettings(true, Duration.ofMinutes(59)));
        refused("presence.awayAfter must be from 1m to 60m, was 0m",
                () -> Settings.DEFAULTS.presence().withAwayAfter(Duration.ZERO));
        refused("sound.volume must be from 0 to 100, was 101", () -> Settings.DEFAULTS.sound().withVolume(101));
        refused("sound.voiceSpeed must be from 0.5 to 2.0, was NaN",
                () -> Settings.DEFAULTS.sound().withVoiceSpeed(Double.NaN));
        refused("appearance.textSize must be from 90 to 150, was 151",
                () -> Settings.DEFAULTS.appearance().withTextSize(151));
        refused("safety.emergencyNumber is not a telephone number: 'call me'",
                () -> Settings.DEFAULTS.safety().withEmergencyNumber(Optional.of("call me")));
        refused("quiet.programs holds an empty name", () -> Settings.DEFAULTS.quiet().withPrograms(Set.of(" ")));
    }

    @Test
    void b7_aRangeThatEndsBeforeItStartsIsOverMidnightAndNeverNothing() {
        assertTrue(new TimeRange(LocalTime.of(22, 0), LocalTime.of(6, 0)).overnight());
        assertTrue(new TimeRange(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT).overnight());
        refused("a range of hours must not start and end at 09:00",
                () -> new TimeRange(LocalTime.of(9, 0), LocalTime.of(9, 0)));
    }

    @Test
    void collectionsAreCopiesInOrder() {
        var late = new TimeRange(LocalTime.of(14, 0), LocalTime.of(18, 0));
        var early = new TimeRange(LocalTime.of(8, 0), LocalTime.of(12, 0));
        var off = new HashSet<>(Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 24)));
        var hours = Settings.DEFAULTS.hours()
                .withDays(Map.of(DayOfWeek.MONDAY, List.of(late, early), DayOfWeek.SUNDAY, List.of())).withDaysOff(off);
        off.clear();

        assertEquals(Map.of(DayOfWeek.MONDAY, List.of(early, late)), hours.days());
        assertEquals(List.of(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 25)), List.copyOf(hours.daysOff()));
    }

    @Test
    void anOldAcknowledgementDoesNotAcceptANewText() {
        var safety = Settings.DEFAULTS.safety();
        assertFalse(safety.accepted(1));
        var accepted = safety.withDisclaimerAccepted(Optional.of(new Acknowledgement(1, LocalDate.of(2026, 11, 21))));
        assertTrue(accepted.accepted(1));
        assertFalse(accepted.accepted(2));
    }

    private static void refused(String message, Executable change) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, change).getMessage());
    }
}
