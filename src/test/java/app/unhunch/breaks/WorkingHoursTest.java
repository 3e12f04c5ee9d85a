package app.unhunch.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.settings.HourSettings;
import app.unhunch.settings.Settings;
import app.unhunch.settings.TimeRange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingHoursTest {

    private static final HourSettings HOURS = Settings.DEFAULTS.hours();
    private static final ZonedDateTime FRIDAY = Life.TEN.plusDays(3);

    @Test
    void aWorkingDayIsOpenFromItsStartToItsEnd() {
        assertEquals(closed(Life.TEN.withHour(9)), at(HOURS, Life.TEN.withHour(8).withMinute(59)));
        assertEquals(open(Life.TEN.withHour(18)), at(HOURS, Life.TEN.withHour(9)));
        assertEquals(closed(Life.TEN.plusDays(1).withHour(9)), at(HOURS, Life.TEN.withHour(18)));
    }

    @Test
    void theWeekendIsSteppedOver() {
        assertEquals(closed(FRIDAY.plusDays(3).withHour(9)), at(HOURS, FRIDAY.withHour(20)));
    }

    @Test
    void aDayOffHasNoWork() {
        var off = HOURS.withDaysOff(Set.of(LocalDate.of(2026, 11, 17), LocalDate.of(2026, 11, 18)));
        assertEquals(closed(Life.TEN.plusDays(2).withHour(9)), at(off, Life.TEN));
    }

    @Test
    void lunchIsOfItsOwnKind() {
        var lunch = HOURS.withLunch(HOURS.lunch().withOn(true));
        assertEquals(open(Life.TEN.withHour(12).withMinute(30)), at(lunch, Life.TEN));
        assertEquals(new Shift(Shift.Kind.LUNCH, Optional.of(Life.TEN.withHour(13).withMinute(15).toInstant())),
                at(lunch, Life.TEN.withHour(13)));
        assertEquals(Shift.Kind.CLOSED, at(lunch, FRIDAY.plusDays(1).withHour(13)).kind());
    }

    @Test
    void rangesThatTouchAreOne() {
        var split = HOURS.withDays(Map.of(DayOfWeek.TUESDAY, List.of(range(8, 12), range(12, 16))));
        assertEquals(open(Life.TEN.withHour(16)), at(split, Life.TEN));
    }

    @Test
    void b7_aNightBelongsToTheDayItStartsOn() {
        var night = HOURS.withDays(Map.of(DayOfWeek.TUESDAY, List.of(range(22, 6))));
        assertEquals(closed(Life.TEN.withHour(22)), at(night, Life.TEN.withHour(3)));
        assertEquals(open(Life.TEN.plusDays(1).withHour(6)), at(night, Life.TEN.plusDays(1).withHour(3)));
        var off = night.withDaysOff(Set.of(LocalDate.of(2026, 11, 18)));
        assertEquals(open(Life.TEN.plusDays(1).withHour(6)), at(off, Life.TEN.plusDays(1).withHour(3)));
    }

    @Test
    void b7_aNightThatLastsOverTheNextDaysLunchHasThatLunch() {
        var night = List.of(new TimeRange(LocalTime.of(22, 0), LocalTime.of(14, 0)));
        var lunch = Settings.DEFAULTS.hours().lunch().withOn(true);
        var hours = new WorkingHours(Settings.DEFAULTS.hours().withEnabled(true).withLunch(lunch)
                .withDays(Map.of(DayOfWeek.TUESDAY, night)));
        var evening = Life.TEN.withHour(23);
        var noon = evening.plusDays(1).with(lunch.time().from());
        assertEquals(new Shift(Shift.Kind.OPEN, Optional.of(noon.toInstant())), hours.at(evening));
        assertEquals(new Shift(Shift.Kind.LUNCH, Optional.of(noon.with(lunch.time().to()).toInstant())),
                hours.at(noon));
    }

    @Test
    void b3_aNightIsAnHourShorterOrLonger() {
        var night = HOURS.withDays(Map.of(DayOfWeek.SATURDAY, List.of(range(22, 6))));
        assertEquals(Duration.ofHours(7), length(night, LocalDate.of(2026, 3, 28)));
        assertEquals(Duration.ofHours(9), length(night, LocalDate.of(2026, 10, 24)));
    }

    @Test
    void b3_aRangeInAnHourThatIsSkippedMovesOn() {
        var early = HOURS.withDays(Map.of(DayOfWeek.SUNDAY,
                List.of(new TimeRange(LocalTime.of(2, 10), LocalTime.of(2, 40)))));
        var day = LocalDate.of(2026, 3, 29);
        var spans = new WorkingHours(early).on(day, Life.BERLIN);
        assertEquals(List.of(new WorkingHours.Span(day.atTime(3, 10).atZone(Life.BERLIN).toInstant(),
                day.atTime(3, 40).atZone(Life.BERLIN).toInstant())), spans);
    }

    @Test
    void withoutAnyRangeItNeverOpens() {
        assertEquals(new Shift(Shift.Kind.CLOSED, Optional.empty()), at(HOURS.withDays(Map.of()), Life.TEN));
    }

    @Test
    void withoutWorkingHoursItIsAlwaysOpen() {
        assertEquals(new Shift(Shift.Kind.OPEN, Optional.empty()), at(HOURS.withEnabled(false), Life.TEN));
    }

    @Test
    void startsAreFoundTodayTomorrowAndOverTheWeekend() {
        var hours = new WorkingHours(HOURS);
        assertEquals(Life.TEN.withHour(9), hours.nextStart(Life.TEN.withHour(7)));
        assertEquals(Life.TEN.plusDays(1).withHour(9), hours.nextStart(Life.TEN));
        assertEquals(Life.TEN.plusDays(1).withHour(9), hours.nextDayStart(Life.TEN.withHour(7)));
        assertEquals(FRIDAY.plusDays(3).withHour(9), hours.nextDayStart(FRIDAY));
        assertEquals(Life.TEN.plusDays(1).withHour(6), new WorkingHours(HOURS.withDays(Map.of())).nextStart(Life.TEN));
    }

    private static Shift at(HourSettings hours, ZonedDateTime moment) {
        return new WorkingHours(hours).at(moment);
    }

    private static Duration length(HourSettings hours, LocalDate day) {
        var span = new WorkingHours(hours).on(day, Life.BERLIN).getFirst();
        return Duration.between(span.from(), span.to());
    }

    private static Shift open(ZonedDateTime until) {
        return new Shift(Shift.Kind.OPEN, Optional.of(until.toInstant()));
    }

    private static Shift closed(ZonedDateTime until) {
        return new Shift(Shift.Kind.CLOSED, Optional.of(until.toInstant()));
    }

    private static TimeRange range(int from, int to) {
        return new TimeRange(LocalTime.of(from, 0), LocalTime.of(to, 0));
    }
}
