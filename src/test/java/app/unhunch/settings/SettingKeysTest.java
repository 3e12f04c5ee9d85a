package app.unhunch.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingKeysTest {

    private static final Settings DEFAULTS = Settings.DEFAULTS;

    @Test
    void keysAreTheNamesOfTheRecordsComponents() {
        var expected = new TreeSet<String>();
        components(Settings.class, "", expected);
        var keys = new TreeSet<String>();
        SettingKeys.all().forEach(key -> keys.add(key.startsWith("hours.days.") ? "hours.days" : key));
        assertEquals(expected, keys);
    }

    @Test
    void takenApartAndPutTogetherSettingsAreTheSame() {
        var changed = DEFAULTS
                .withBreaks(DEFAULTS.breaks().withEvery(Duration.ofSeconds(5405)).withArrival(Arrival.FULL)
                        .withRoutine("two-minute-set"))
                .withHours(new HourSettings(false,
                        Map.of(DayOfWeek.SUNDAY, List.of(new TimeRange(LocalTime.of(22, 0), LocalTime.of(6, 30)))),
                        new LunchSettings(true, new TimeRange(LocalTime.of(12, 0), LocalTime.of(12, 45))),
                        Set.of(LocalDate.of(2026, 12, 24))))
                .withQuiet(DEFAULTS.quiet().withPrograms(Set.of("zoom", "/usr/bin/obs")))
                .withSound(DEFAULTS.sound().withVoiceSpeed(1.25).withVolume(5))
                .withSafety(new SafetySettings(Optional.of(new Acknowledgement(2, LocalDate.of(2026, 11, 21))),
                        Optional.of("112"),
                        Optional.of(new SignAnswer(Instant.parse("2026-11-21T10:00:00Z"), Set.of("cough", "arm-pain"))),
                        BladePain.CHECKED, Set.of("osteoporosis")))
                .withSetup(DEFAULTS.setup().withStep(SetupSettings.Step.SOUND).withBack(Set.of("neck"),
                        Set.of("stiff")))
                .withPlan(
                        DEFAULTS.plan().withStarted(Optional.of(LocalDate.of(2026, 11, 21))).withPace(PlanPace.CALENDAR)
                                .withNight(new DaypartSettings(LocalTime.of(23, 15), false)))
                .withLibrary(DEFAULTS.library().withStarTurned("cat-cow").withStarTurned("chin-tuck")
                        .withDose("plank", Optional.of(OwnDose.read("time=2m")))
                        .withDose("cat-cow", Optional.of(OwnDose.read("hold=30s reps=8 sets=2 rest=0s"))));
        var together = DEFAULTS;
        for (var setting : SettingKeys.of(changed).entrySet()) {
            together = SettingKeys.with(together, setting.getKey(), setting.getValue());
            var retyped = SettingKeys.typed(setting.getKey(), setting.getValue().typed());
            assertEquals(setting.getValue(), retyped, setting.getKey());
        }
        assertEquals(changed, together);
        assertEquals(changed, SettingKeys.with(DEFAULTS, SettingKeys.of(changed)));
    }

    @Test
    void oneUnknownKeyAmongManyIsRefused() {
        Map<String, SettingValue> values = Map.of("breaks.strict", new SettingValue.Flag(true), "breaks.every2",
                new SettingValue.Flag(true));
        var refused = assertThrows(IllegalArgumentException.class, () -> SettingKeys.with(DEFAULTS, values));
        assertEquals("there is no setting 'breaks.every2'", refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            breaks.every              | 45m   | 45m
            breaks.every              | 1h30m | 90m
            breaks.every              | 3h    | 3h
            breaks.notice             | 0s    | 0s
            breaks.notice             | 90s   | 90s
            breaks.notice             | 60s   | 1m
            hours.enabled             | off   | false
            hours.days.monday         | 09:00-12:00, 13:00-18:00 | 09:00-12:00,13:00-18:00
            sound.voiceSpeed          | 1.5   | 1.5
            sound.volume              | 70    | 70
            appearance.theme          | dark  | dark
            quiet.programs            | zoom,obs | obs,zoom
            safety.disclaimerAccepted | 1 2026-11-21 | 1 2026-11-21
            library.favourites        | chin-tuck, cat-cow,chin-tuck | chin-tuck,cat-cow
            library.doses             | plank time=2m, cat-cow reps=8 hold=30s | cat-cow hold=30s reps=8,plank time=2m
            library.packsOff          | acme-neck,Physio 2 | Physio 2,acme-neck
            safety.signs              | 2026-11-21T10:00:00Z none | 2026-11-21T10:00:00Z none
            safety.signs              | 2026-11-21T10:00:00Z cough arm-pain | 2026-11-21T10:00:00Z arm-pain cough
            safety.conditions         | osteoporosis,diabetes | diabetes,osteoporosis
            """)
    void aTypedValueIsTaken(String key, String typed, String shown) {
        var settings = SettingKeys.with(DEFAULTS, key, SettingKeys.typed(key, typed));
        assertEquals(shown, SettingKeys.of(settings).get(key).typed());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            breaks.every      | 200m   | breaks.every must be from 1m to 180m, was 200m
            breaks.every      | soon   | breaks.every is 'soon', expected a length of time such as 60m, 90s or 1h30m
            breaks.every      | 10     | breaks.every is '10', expected a length of time such as 60m, 90s or 1h30m
            breaks.arrival    | loud   | breaks.arrival is 'loud', expected one of quiet, window, full, all
            hours.enabled     | maybe  | hours.enabled is 'maybe', expected true or false
            hours.days.monday | 9-18   | hours.days.monday is '9-18', expected hours such as 09:00-18:00
            hours.daysOff     | xmas   | hours.daysOff is 'xmas', expected days such as 2026-12-24
            sound.volume      | loud   | sound.volume is 'loud', expected a number
            sound.volume      | 1.5    | sound.volume is '1.5', expected a whole number
            sound.volume      | 101    | sound.volume must be from 0 to 100, was 101
            library.favourites | Cat Cow | library.favourites is not an id: 'Cat Cow'
            library.doses     | cat-cow reps=no | library.doses holds 'no', expected parts such as hold=30s reps=8 sets=2 rest=10s time=2m
            library.doses     | cat-cow grip=2 | library.doses holds 'grip=2', expected parts such as hold=30s reps=8 sets=2 rest=10s time=2m
            sound.loudness    | 1      | there is no setting 'sound.loudness'
            safety.disclaimerAccepted | yes | safety.disclaimerAccepted is 'yes', expected a version and a day such as '1 2026-11-21', or nothing
            safety.signs | none | safety.signs is 'none', expected a time and 'none' or signs, such as '2026-11-21T10:00:00Z none'
            safety.signs | 2026-11-21T10:00:00Z | safety.signs is '2026-11-21T10:00:00Z', expected a time and 'none' or signs, such as '2026-11-21T10:00:00Z none'
            plan.morning.at | early | plan.morning.at is 'early', expected a time of day such as 07:30
            plan.pace | slow | plan.pace is 'slow', expected one of done, calendar
            safety.conditions | Not this | safety.conditions is not an id: 'Not this'
            """)
    void aWrongValueIsRefusedWithWhatWasExpected(String key, String typed, String expected) {
        assertEquals(expected, assertThrows(IllegalArgumentException.class,
                () -> SettingKeys.with(DEFAULTS, key, SettingKeys.typed(key, typed))).getMessage());
    }

    private static void components(Class<?> type, String prefix, Set<String> keys) {
        for (RecordComponent component : Stream.of(type.getRecordComponents()).toList()) {
            var nested = component.getType().isRecord() && component.getType() != TimeRange.class;
            if (nested) {
                components(component.getType(), prefix + component.getName() + ".", keys);
            } else {
                keys.add(prefix + component.getName());
            }
        }
    }
}
