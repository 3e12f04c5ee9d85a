package app.unhunch.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.settings.FixedSettings;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Laws that hold in every life.
class BreakProperties {

    private static final Breaks BREAKS = new Breaks();
    private static final int LEAST = 1500;

    /// All laws that are about one step of a life, which lasts a year and both changes of the clocks.
    @ParameterizedTest
    @MethodSource("app.unhunch.Seeds#hundred")
    void everyStepOfALifeKeepsTheLaws(RandomGenerator random) {
        var desk = new RandomDesk(random);
        var laws = new Laws(desk);
        var year = desk.now().wall().plusYears(1);
        for (var step = 0; step < LEAST || desk.now().wall().isBefore(year); step++) {
            desk.step();
            laws.check();
        }
    }

    /// Whatever the settings, the break after a start comes once, at the interval.
    @ParameterizedTest
    @MethodSource("app.unhunch.Seeds#hundred")
    void d8_underAllLegalSettingsTheFirstBreakComesInTime(RandomGenerator random) {
        var settings = RandomDesk.someSettings(random);
        settings = settings.withHours(settings.hours().withEnabled(false))
                .withBreaks(settings.breaks().withFixed(new FixedSettings(false, 0)));
        var life = Life.begin(settings);
        var every = settings.breaks().every();
        var lead = Course.least(settings.breaks().notice(), every.dividedBy(2));
        life.pass(every.minus(lead).minusMillis(1));
        assertEquals(List.of(), life.outcomes());
        life.seconds(0.001);
        assertEquals(List.of(BreakOutcome.ANNOUNCED), life.outcomes());
        life.pass(lead);
        assertEquals(BreakPhase.DUE, life.phase());
    }

    /// A tick tells nothing that the deadline had not said before.
    @ParameterizedTest
    @MethodSource("app.unhunch.Seeds#hundred")
    void ticksBeforeTheDeadlineChangeNothing(RandomGenerator random) {
        var desk = new RandomDesk(random);
        for (var step = 0; step < 500; step++) {
            desk.step();
            var wakeAt = BREAKS.wakeAt(desk.state()).orElse(desk.now().elapsed().plusMillis(2));
            var gap = wakeAt.minus(desk.now().elapsed()).toMillis();
            if (gap > 1) {
                var early = desk.now().plus(Duration.ofMillis(random.nextLong(1, gap)));
                var outcome = BREAKS.on(desk.state(), new BreakEvent.Tick(early));
                assertEquals(List.of(),
                        outcome.cues().stream().filter(cue -> !(cue instanceof BreakCue.Save)).toList());
                assertEquals(desk.state().prompt(), outcome.state().prompt());
                assertEquals(desk.state().clock(), outcome.state().clock());
                assertEquals(desk.state().cycle(), outcome.state().cycle(),
                        () -> (desk.event() + " " + desk.state() + " wake " + wakeAt + " early " + early + "  to "
                                + outcome).replaceAll("hours=.*?safety=SafetySettings[^\\]]*\\]\\]", ""));
            }
        }
    }
}
