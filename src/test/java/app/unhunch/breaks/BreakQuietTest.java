package app.unhunch.breaks;

import static app.unhunch.breaks.BreakOutcome.ANNOUNCED;
import static app.unhunch.breaks.BreakOutcome.AWAY;
import static app.unhunch.breaks.BreakOutcome.HELD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.settings.Arrival;
import app.unhunch.settings.BreakSettings;
import app.unhunch.settings.NudgeSettings;
import app.unhunch.settings.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// What holds a break, and combinations: rows D1 to D9.
class BreakQuietTest {

    private static final List<QuietReason> SIGNS = List.of(QuietReason.CALL, QuietReason.FULL_SCREEN,
            QuietReason.DO_NOT_DISTURB, QuietReason.PROGRAM);

    @Test
    void d1_aHeldBreakIsOfferedOnceWithinAMinuteOfBeingAllowed() {
        var life = Life.begin().minutes(50);
        quiet(life, QuietReason.CALL).minutes(40);
        assertEquals(BreakPhase.HELD, life.phase());
        assertEquals(List.of(), life.cues());
        quiet(life);
        var held = new BreakCue.WriteDown(HELD, Life.TEN.plusMinutes(59).plusSeconds(30), Duration.ofSeconds(1830),
                BreakSize.USUAL, Set.of(QuietReason.CALL));
        var offer = life.status().next();
        assertEquals(List.of(held,
                new BreakCue.Announce(offer, life.now.wall().plusSeconds(30), Duration.ofSeconds(30),
                        Duration.ofMinutes(90), 3, Set.of(QuietReason.CALL)),
                new BreakCue.PrepareWindow(offer), new BreakCue.SoundNotice(),
                new BreakCue.WriteDown(ANNOUNCED, life.now.wall(), Duration.ZERO, BreakSize.USUAL, Set.of())),
                life.cues());
        life.seconds(30);
        assertEquals(List.of(new BreakCue.Withdraw(), new BreakCue.ShowWindow(offer, Arrival.WINDOW)), life.cues());
    }

    @Test
    void d1_aHeldBreakIsSatisfiedByARest() {
        var life = Life.begin().minutes(50);
        quiet(life, QuietReason.DO_NOT_DISTURB).minutes(20).send(BreakEvent.Locked::new).minutes(5);
        quiet(life).send(BreakEvent.Unlocked::new).minutes(1);
        assertEquals(List.of(HELD, AWAY), life.outcomes());
        assertEquals(59, life.left());
    }

    @Test
    void d1_aPromptThatBecomesQuietGoesAndComesBack() {
        var life = Life.begin(breaks -> breaks.withArrival(Arrival.QUIET)).minutes(61);
        life.cues();
        quiet(life, QuietReason.FULL_SCREEN);
        assertEquals(List.of(new BreakCue.Withdraw(), new BreakCue.CloseWindow()), life.cues());
        life.minutes(10);
        quiet(life).seconds(30);
        assertEquals(BreakPhase.DUE, life.phase());
        assertEquals(List.of(HELD), life.outcomes(), "announced once");
    }

    @Test
    void d2_blipsNeverChangeSittingTime() {
        var life = Life.begin();
        for (var n = 0; n < 600; n++) {
            quiet(life, QuietReason.DO_NOT_DISTURB).seconds(2.5);
            quiet(life).seconds(2.5);
        }
        assertEquals(Duration.ofMinutes(50), life.status().sitting());
        assertEquals(10, life.left());
        assertEquals(List.of(), life.cues());
    }

    @Test
    void d2_aBlipDuringTheNoticeDelaysItByLittle() {
        var life = Life.begin().minutes(59.75);
        quiet(life, QuietReason.DO_NOT_DISTURB).seconds(3);
        quiet(life).seconds(12);
        assertEquals(BreakPhase.DUE, life.phase());
        assertEquals(List.of(ANNOUNCED, HELD), life.outcomes());
    }

    @Test
    void d3_everyOrderOfQuietReasonsEndsInTheSameState() {
        var states = new ArrayList<BreakState>();
        for (var order : orders(SIGNS)) {
            var life = Life.begin(programs()).minutes(50);
            var on = EnumSet.noneOf(QuietReason.class);
            for (var reason : SIGNS) {
                on.add(reason);
                quiet(life, on).seconds(1);
            }
            life.minutes(15);
            for (var reason : order) {
                assertEquals(BreakPhase.HELD, life.phase());
                on.remove(reason);
                quiet(life, on).seconds(1);
            }
            states.add(life.state);
            assertEquals(BreakPhase.NOTICE, life.phase());
        }
        assertEquals(24, states.size());
        assertEquals(Set.of(states.getFirst()), Set.copyOf(states));
    }

    @Test
    void d3_pauseAndSignsHoldTogether() {
        var life = Life.begin().minutes(50);
        quiet(life, QuietReason.CALL).send(at -> new BreakEvent.Pause(at, new PauseLength.UntilResumed())).minutes(20);
        life.send(BreakEvent.Resume::new).minutes(1);
        assertEquals(BreakPhase.HELD, life.phase());
        quiet(life);
        assertEquals(Set.of(QuietReason.CALL, QuietReason.PAUSE),
                Life.writtenDown(life.cues()).getFirst().reasons());
    }

    @Test
    void d4_anUnknownSignIsNone() {
        var life = Life.begin();
        quiet(life).minutes(59.5);
        assertEquals(List.of(ANNOUNCED), life.outcomes());
    }

    @Test
    void aRuleThatIsOffHoldsNothing() {
        var settings = Life.ALWAYS.withQuiet(Life.ALWAYS.quiet().withFullScreen(false));
        var life = Life.begin(settings);
        quiet(life, QuietReason.FULL_SCREEN, QuietReason.BATTERY, QuietReason.PROGRAM).minutes(59.5);
        assertEquals(List.of(ANNOUNCED), life.outcomes());
    }

    @Test
    void d5_aNoticeThatWasNotShownIsShownAgain() {
        var life = Life.begin(breaks -> breaks.withArrival(Arrival.QUIET)).minutes(60);
        life.cues();
        life.send(at -> new BreakEvent.DeliveryFailed(at, Delivery.NOTICE)).seconds(60);
        assertEquals(List.of(new BreakCue.TurnToDue(life.status().next(), Duration.ofMinutes(61), 3)), life.cues());
        life.minutes(4);
        assertEquals(List.of(BreakOutcome.MISSED), life.outcomes());
    }

    @Test
    void d5_aWindowThatWasNotShownBecomesANotice() {
        var life = Life.begin().minutes(60);
        life.cues();
        life.send(at -> new BreakEvent.DeliveryFailed(at, Delivery.WINDOW));
        assertEquals(List.of(new BreakCue.TurnToDue(life.status().next(), Duration.ofMinutes(60), 3)), life.cues());
    }

    @Test
    void e3_aWindowThatIsReadFirstIsNoNoticeToo() {
        var life = Life.begin().send(BreakEvent.StartBreak::new).seconds(8).send(BreakEvent.Reading::new);
        life.cues();
        life.seconds(299);
        assertEquals(List.of(), life.cues());
        assertEquals(BreakPhase.DUE, life.phase());
        life.seconds(1);
        assertEquals(List.of(new BreakCue.TurnToDue(life.status().next(), Duration.ofSeconds(308), 3)), life.cues());
    }

    @Test
    void d7_anAnswerOrASoundTakesNoBreakAwayThatWasAskedFor() {
        var life = Life.begin().send(BreakEvent.StartBreak::new).seconds(20);
        life.cues();
        life.change(settings -> settings.withSound(settings.sound().withVolume(10)));
        assertEquals(List.of(), life.cues());
        assertEquals(BreakPhase.DUE, life.phase());
    }

    @Test
    void d7_aSettingThatIsNoMatterOfTheRhythmKeepsTheDueTime() {
        var life = Life.begin().minutes(50)
                .change(settings -> settings.withSound(settings.sound().withVolume(10)))
                .change(settings -> settings.withBreaks(settings.breaks().withLength(Duration.ofMinutes(5))));
        assertEquals(10, life.left());
    }

    @Test
    void d7_aShorterIntervalKeepsWhatWasSat() {
        var life = Life.begin().minutes(50).change(every(55));
        assertEquals(5, life.left());
        life.change(every(30)).seconds(30);
        assertEquals(BreakPhase.DUE, life.phase());
    }

    @Test
    void d7_aLongerIntervalTakesThePromptBack() {
        var life = Life.begin().minutes(59.75).change(every(90));
        assertEquals(BreakPhase.WORKING, life.phase());
        assertEquals(30.25, life.left());
        assertTrue(life.cues().contains(new BreakCue.Withdraw()));
    }

    @Test
    void d7_aKindThatIsTurnedOffComesNoMore() {
        var life = Life.begin(BreakQuietTest::eyeRest).minutes(19)
                .change(settings -> settings.withBreaks(
                        settings.breaks().withEyeRest(settings.breaks().eyeRest().withOn(false))))
                .minutes(20);
        assertEquals(List.of(), life.cues());
        life.change(BreakQuietTest::eyeRestNow).minutes(19);
        assertEquals(List.of(), life.cues(), "starts anew when it is turned on");
        life.minutes(2);
        assertEquals(BreakCue.Announce.class, life.cues().getFirst().getClass(), "the break wins");
    }

    @Test
    void d8_theNoticeIsNeverLongerThanHalfOfTheInterval() {
        var life = Life.begin(breaks -> breaks.withEvery(Duration.ofMinutes(1)).withNotice(Duration.ofMinutes(5)));
        life.seconds(29);
        assertEquals(List.of(), life.cues());
        life.seconds(1);
        assertEquals(BreakPhase.NOTICE, life.phase());
        life.seconds(30);
        assertEquals(BreakPhase.DUE, life.phase());
    }

    @Test
    void d9_ofTwoThatFallTogetherTheLargerComesAndTheOtherIsCredited() {
        var life = Life.begin(BreakQuietTest::eyeRest).minutes(40);
        assertEquals(List.of(new BreakCue.ShowNudge(Nudge.EYE_REST, Duration.ofMinutes(20)),
                new BreakCue.ShowNudge(Nudge.EYE_REST, Duration.ofMinutes(40))), life.cues());
        life.minutes(20).session(Duration.ofMinutes(2)).minutes(19);
        assertTrue(life.cues().stream().noneMatch(BreakCue.ShowNudge.class::isInstance));
    }

    @Test
    void d9_ofTwoNudgesOneIsShown() {
        var life = Life.begin(breaks -> breaks.withEyeRest(new NudgeSettings(true, Duration.ofMinutes(20)))
                .withPostureNudge(new NudgeSettings(true, Duration.ofMinutes(20)))).minutes(40);
        assertEquals(List.of(new BreakCue.ShowNudge(Nudge.POSTURE, Duration.ofMinutes(20)),
                new BreakCue.ShowNudge(Nudge.POSTURE, Duration.ofMinutes(40))), life.cues());
    }

    private static UnaryOperator<Settings> every(int minutes) {
        return settings -> settings.withBreaks(settings.breaks().withEvery(Duration.ofMinutes(minutes)));
    }

    private static BreakSettings eyeRest(BreakSettings breaks) {
        return breaks.withEyeRest(new NudgeSettings(true, Duration.ofMinutes(20)));
    }

    private static Settings eyeRestNow(Settings settings) {
        return settings.withBreaks(eyeRest(settings.breaks()));
    }

    private static Settings programs() {
        return Life.ALWAYS.withQuiet(Life.ALWAYS.quiet().withPrograms(Set.of("zoom")));
    }

    private static Life quiet(Life life, QuietReason... reasons) {
        return quiet(life, Set.of(reasons));
    }

    private static Life quiet(Life life, Set<QuietReason> reasons) {
        return life.send(at -> new BreakEvent.Quiet(at, reasons));
    }

    private static List<List<QuietReason>> orders(List<QuietReason> reasons) {
        if (reasons.isEmpty()) {
            return List.of(List.of());
        }
        var orders = new ArrayList<List<QuietReason>>();
        for (var first : reasons) {
            var others = reasons.stream().filter(reason -> reason != first).toList();
            for (var rest : orders(others)) {
                var order = new ArrayList<QuietReason>(List.of(first));
                order.addAll(rest);
                orders.add(order);
            }
        }
        return orders;
    }
}
