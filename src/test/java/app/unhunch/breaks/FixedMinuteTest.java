package app.unhunch.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.settings.FixedSettings;
import app.unhunch.settings.Settings;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Breaks at the same minute of every hour, and breaks that wait for a pause in typing.
class FixedMinuteTest {

    private static final Settings AT_FIFTY = Life.ALWAYS
            .withBreaks(Life.ALWAYS.breaks().withFixed(new FixedSettings(true, 50)));

    @Test
    void breaksComeAtTenToEveryHour() {
        var life = Life.begin(AT_FIFTY);
        assertEquals(50, life.left());
        life.minutes(50);
        assertEquals(BreakPhase.DUE, life.phase());
        life.session(Duration.ofMinutes(2));
        assertEquals(58, life.left(), "not an hour after the break, but at ten to");
        life.minutes(58).session(Duration.ofMinutes(7));
        assertEquals(53, life.left());
    }

    @Test
    void whoHasJustSatDownIsSpared() {
        assertEquals(20, Life.begin(AT_FIFTY, at("10:30")).left());
        assertEquals(79, Life.begin(AT_FIFTY, at("10:31")).left());
        var life = Life.begin(AT_FIFTY, at("10:10")).minutes(5);
        life.locked(Duration.ofMinutes(20));
        assertEquals(75, life.left(), "rested until 10:35");
    }

    @Test
    void aMinuteThatPassedWhileNobodyLookedIsOfferedOnReturn() {
        var life = Life.begin(AT_FIFTY).minutes(49);
        life.locked(Duration.ofSeconds(90)).seconds(30);
        assertEquals(BreakPhase.NOTICE, life.phase());
    }

    @Test
    void aSnoozeASkipAndARestartKeepToTheMinute() {
        var life = Life.begin(AT_FIFTY).minutes(49.75);
        life.send(BreakEvent.Skip::new);
        assertEquals(60.25, life.left());
        life.send(BreakEvent.Undo::new).minutes(0.1).send(at -> new BreakEvent.Snooze(at, Duration.ofMinutes(5)));
        assertEquals(5.15, life.left(), 0.001);
        var other = Life.begin(AT_FIFTY).minutes(30);
        other.send(BreakEvent.Stopping::new).crash(Duration.ofSeconds(60));
        assertEquals(19, other.left());
    }

    @Test
    void theMinuteFollowsTheWallWhereSomebodySetsIt() {
        var life = Life.begin(AT_FIFTY).minutes(25);
        life.setClock(life.now.wall().plusMinutes(10));
        assertEquals(15, life.left());
        life.setClock(life.now.wall().withZoneSameInstant(ZoneId.of("Asia/Kolkata")));
        assertEquals(45, life.left(), "half an hour apart");
    }

    @Test
    void itIsChosenAndLeftInTheMiddleOfTheHour() {
        var life = Life.begin().minutes(30);
        life.change(_ -> AT_FIFTY);
        assertEquals(20, life.left());
        life.change(settings -> settings.withBreaks(settings.breaks().withFixed(new FixedSettings(true, 40))));
        assertEquals(10, life.left());
        life.change(_ -> Life.ALWAYS);
        assertEquals(30, life.left());
    }

    @Test
    void aBreakWaitsForAPauseInTyping() {
        var life = Life.begin();
        life.typing = true;
        life.minutes(60).seconds(5);
        assertEquals(BreakPhase.DUE, life.phase());
        assertEquals(List.of(), shown(life));
        life.send(BreakEvent.HandsAtRest::new);
        assertEquals(1, shown(life).size());
    }

    @Test
    void aBreakWaitsNoLongerThanItsLimit() {
        var life = Life.begin();
        life.typing = true;
        life.minutes(60).seconds(14.9);
        assertEquals(List.of(), shown(life));
        life.seconds(0.1);
        assertEquals(1, shown(life).size());
        life.send(BreakEvent.HandsAtRest::new);
        assertEquals(1, shown(life).size(), "only one");
    }

    @Test
    void whatWaitsForThePauseIsHeldSnoozedAndSkippedLikeANotice() {
        var life = Life.begin();
        life.typing = true;
        life.minutes(60).seconds(5).send(at -> new BreakEvent.Snooze(at, Duration.ofMinutes(5)));
        assertEquals(5 + 0.0, life.left());
        var held = Life.begin();
        held.typing = true;
        held.minutes(60).seconds(5).send(at -> new BreakEvent.Quiet(at, Set.of(QuietReason.CALL)));
        assertEquals(BreakPhase.HELD, held.phase());
    }

    private static List<BreakCue> shown(Life life) {
        return life.all.stream().filter(BreakCue.ShowWindow.class::isInstance).toList();
    }

    private static ZonedDateTime at(String time) {
        return Life.TEN.with(LocalTime.parse(time));
    }
}
