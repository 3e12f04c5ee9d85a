package app.unhunch.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.settings.BreakSettings;
import app.unhunch.settings.LimitSettings;
import app.unhunch.settings.NudgeSettings;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Words that ask for no break.
class NudgeTest {

    @Test
    void eyesAreRestedEveryTwentyMinutesOfSitting() {
        var life = Life.begin(NudgeTest::eyeRest).minutes(10).locked(Duration.ofSeconds(60)).minutes(9.9);
        assertEquals(List.of(), life.cues());
        life.minutes(0.1);
        assertEquals(List.of(new BreakCue.ShowNudge(Nudge.EYE_REST, Duration.ofMinutes(20))), life.cues());
    }

    @Test
    void aRestRestsTheEyesToo() {
        var life = Life.begin(NudgeTest::eyeRest).minutes(15).locked(Duration.ofMinutes(2));
        life.cues();
        life.minutes(19);
        assertEquals(List.of(), life.cues());
    }

    @Test
    void aNudgeIsHeldAndComesOnce() {
        var life = Life.begin(NudgeTest::eyeRest).minutes(10)
                .send(at -> new BreakEvent.Quiet(at, Set.of(QuietReason.CALL))).minutes(35);
        assertEquals(List.of(), life.cues());
        life.send(at -> new BreakEvent.Quiet(at, Set.of()));
        assertEquals(List.of(new BreakCue.ShowNudge(Nudge.EYE_REST, Duration.ofMinutes(45))), life.cues());
        life.minutes(10);
        assertEquals(List.of(), life.cues());
    }

    @Test
    void theLimitOfTheDayIsToldOnceADay() {
        var life = Life.begin(breaks -> breaks.withEvery(Duration.ofHours(3))
                .withDailyLimit(new LimitSettings(true, Duration.ofHours(1)))).minutes(60);
        assertEquals(List.of(new BreakCue.ShowNudge(Nudge.DAILY_LIMIT, Duration.ofHours(1))), life.cues());
        life.locked(Duration.ofMinutes(30)).minutes(90);
        life.cues();
        life.sleep(Duration.ofHours(15)).minutes(59);
        assertEquals(1, life.cues().size(), "the line about the night");
        life.minutes(1);
        assertEquals(List.of(new BreakCue.ShowNudge(Nudge.DAILY_LIMIT, Duration.ofHours(1))), life.cues());
    }

    @Test
    void theLimitOfTheDayIsNotLostBesideABreak() {
        var life = Life.begin(breaks -> breaks.withDailyLimit(new LimitSettings(true, Duration.ofHours(1)))).minutes(60)
                .session(Duration.ofMinutes(2));
        life.cues();
        life.seconds(1);
        assertEquals(List.of(new BreakCue.ShowNudge(Nudge.DAILY_LIMIT, Duration.ofHours(1).plusSeconds(0))),
                life.all.stream().filter(BreakCue.ShowNudge.class::isInstance).toList());
    }

    private static BreakSettings eyeRest(BreakSettings breaks) {
        return breaks.withEyeRest(new NudgeSettings(true, Duration.ofMinutes(20)));
    }
}
