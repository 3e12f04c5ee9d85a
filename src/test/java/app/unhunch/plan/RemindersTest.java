package app.unhunch.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.machine.Moment;
import app.unhunch.plan.ReminderEvent.Obstacle;
import app.unhunch.plan.ReminderEvent.Way;
import app.unhunch.settings.DaypartSettings;
import app.unhunch.settings.PlanSettings;
import app.unhunch.settings.Settings;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RemindersTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Vienna");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final PlanSettings PLAN = Settings.DEFAULTS.plan().withStarted(Optional.of(MONDAY));

    private final Reminders reminders = new Reminders();
    private final List<String> heard = new ArrayList<>();
    private ReminderMemory kept = ReminderMemory.NONE;
    private ReminderState state = ReminderState.NOT_STARTED;
    private Moment now = new Moment(Duration.ofHours(100), MONDAY.atTime(6, 0).atZone(ZONE));

    @Test
    void eachPartIsToldOfOnceADayAtItsTime() {
        settle(PLAN);
        until(MONDAY.plusDays(2).atTime(0, 0).atZone(ZONE));
        assertEquals(List.of("16T07:30 MORNING", "16T14:00 AFTERNOON", "16T19:00 EVENING", "16T22:00 NIGHT",
                "17T07:30 MORNING", "17T14:00 AFTERNOON", "17T19:00 EVENING", "17T22:00 NIGHT"), heard);
    }

    @Test
    void aDayOfAnotherLengthMovesNoTime() {
        now = new Moment(Duration.ofHours(1), LocalDate.of(2026, 10, 24).atTime(20, 0).atZone(ZONE));
        settle(PLAN.withStarted(Optional.of(LocalDate.of(2026, 10, 24))).withNight(at(2, 30)));
        until(LocalDate.of(2026, 10, 25).atTime(9, 0).atZone(ZONE));
        assertEquals(List.of("24T20:00 EVENING", "25T02:30 NIGHT", "25T07:30 MORNING"), heard);
    }

    @Test
    void aComputerThatWasOffHearsTheLatestPartOnly() {
        now = new Moment(Duration.ofHours(1), MONDAY.atTime(15, 10).atZone(ZONE));
        settle(PLAN.withMorning(at(13, 0)));
        until(MONDAY.atTime(18, 0).atZone(ZONE));
        assertEquals(List.of("16T15:10 AFTERNOON"), heard);
    }

    @Test
    void whatIsThreeHoursOldIsNotWorthAWord() {
        now = new Moment(Duration.ofHours(1), MONDAY.atTime(17, 0).atZone(ZONE));
        settle(PLAN);
        until(MONDAY.atTime(18, 0).atZone(ZONE));
        assertEquals(List.of(), heard);
    }

    @Test
    void whatHadItsTurnWhenItWasChosenIsOver() {
        settle(Settings.DEFAULTS.plan());
        pass(Duration.ofHours(8).plusMinutes(10));
        settle(PLAN);
        until(MONDAY.atTime(18, 0).atZone(ZONE));
        assertEquals(List.of("16T14:10 withdraw"), heard);
        settle(PLAN.withEvening(at(18, 30)));
        until(MONDAY.atTime(20, 0).atZone(ZONE));
        assertEquals(List.of("16T14:10 withdraw", "16T18:00 withdraw", "16T18:30 EVENING"), heard);
    }

    @Test
    void besideABreakOnePromptIsEnough() {
        settle(PLAN);
        until(MONDAY.atTime(13, 59).atZone(ZONE));
        heard.clear();
        send(new ReminderEvent.Stands(now, Obstacle.BREAK, Way.BARRED));
        pass(Duration.ofMinutes(4));
        send(new ReminderEvent.Stands(now, Obstacle.BREAK, Way.OPEN));
        until(MONDAY.atTime(15, 0).atZone(ZONE));
        assertEquals(List.of("16T13:59 withdraw", "16T14:13 AFTERNOON"), heard);
    }

    @Test
    void nobodyIsToldAnythingWhileAwayAndHearsItAfter() {
        settle(PLAN);
        send(new ReminderEvent.Stands(now, Obstacle.QUIET, Way.BARRED));
        send(new ReminderEvent.Stands(now, Obstacle.REMEDY, Way.BARRED));
        until(MONDAY.atTime(15, 0).atZone(ZONE));
        send(new ReminderEvent.Stands(now, Obstacle.QUIET, Way.OPEN));
        pass(Duration.ofMinutes(1));
        assertEquals(List.of(), heard);
        send(new ReminderEvent.Stands(now, Obstacle.REMEDY, Way.OPEN));
        pass(Duration.ofMinutes(1));
        assertEquals(List.of("16T15:01 AFTERNOON"), heard);
    }

    @Test
    void aRestartOfTheAgentSaysNothingTwice() {
        settle(PLAN);
        until(MONDAY.atTime(7, 31).atZone(ZONE));
        state = ReminderState.NOT_STARTED;
        send(new ReminderEvent.Recalled(now, kept));
        settle(PLAN);
        until(MONDAY.atTime(14, 0).atZone(ZONE));
        assertEquals(List.of("16T07:30 MORNING", "16T14:00 AFTERNOON"), heard);
        assertEquals(Set.of(Daypart.MORNING, Daypart.AFTERNOON), kept.had().keySet());
    }

    @Test
    void putOffItComesAgainInHalfAnHour() {
        settle(PLAN);
        until(MONDAY.atTime(7, 30).atZone(ZONE));
        send(new ReminderEvent.Later(now, Daypart.MORNING));
        until(MONDAY.atTime(12, 0).atZone(ZONE));
        assertEquals(List.of("16T07:30 MORNING", "16T08:00 MORNING"), heard);
    }

    @Test
    void nothingComesFromAPlanThatRestsIsAheadOrSilent() {
        settle(PLAN.withPaused(true));
        until(MONDAY.atTime(8, 0).atZone(ZONE));
        state = ReminderState.NOT_STARTED;
        settle(PLAN.withStarted(Optional.of(MONDAY.plusDays(1))).withMorning(PLAN.morning().withRemind(false)));
        until(MONDAY.plusDays(1).atTime(13, 0).atZone(ZONE));
        assertEquals(List.of(), heard);
    }

    private static DaypartSettings at(int hour, int minute) {
        return new DaypartSettings(LocalTime.of(hour, minute), true);
    }

    private void settle(PlanSettings plan) {
        send(new ReminderEvent.Settled(now, plan));
    }

    private void pass(Duration time) {
        until(now.wall().plus(time));
    }

    private void until(ZonedDateTime end) {
        for (var due = reminders.wakeAt(state); due.isPresent()
                && !now.plus(due.get().minus(now.elapsed())).wall().isAfter(end); due = reminders.wakeAt(state)) {
            now = now.plus(due.get().minus(now.elapsed()));
            send(new ReminderEvent.Tick(now));
        }
        now = now.plus(Duration.between(now.wall(), end));
    }

    private void send(ReminderEvent event) {
        var outcome = reminders.on(state, event);
        state = outcome.state();
        var at = now.wall().toLocalDateTime().toString().substring(8, 16) + " ";
        for (var cue : outcome.cues()) {
            switch (cue) {
                case ReminderCue.Remind(var part) -> heard.add(at + part.name());
                case ReminderCue.Withdraw _ -> heard.add(at + "withdraw");
                case ReminderCue.Save(var memory) -> kept = memory;
            }
        }
    }
}
