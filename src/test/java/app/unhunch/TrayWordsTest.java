package app.unhunch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.breaks.BreakEvent;
import app.unhunch.breaks.BreakState;
import app.unhunch.breaks.BreakStatus;
import app.unhunch.breaks.Breaks;
import app.unhunch.breaks.PauseLength;
import app.unhunch.breaks.QuietReason;
import app.unhunch.desktop.TrayItem;
import app.unhunch.machine.Moment;
import app.unhunch.plan.Daypart;
import app.unhunch.settings.Settings;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// What the tray says and offers.
class TrayWordsTest {

    private static final Duration SNOOZE = Duration.ofMinutes(5);
    private static final Moment START = new Moment(Duration.ofHours(9),
            ZonedDateTime.of(2026, 11, 17, 10, 0, 0, 0, ZoneId.systemDefault()));

    private final TrayWords words = new TrayWords(Locale.UK);

    @Test
    void theLineCountsDownAndTheFigureSlumps() {
        assertEquals(List.of("Break in 1 h", "Break in 34 min", "Break in 10 min", "Break in 1 min"),
                List.of(line(0), line(26), line(50), line(59.6)));
        assertEquals(List.of(TrayIcon.OK, TrayIcon.OK, TrayIcon.SOON, TrayIcon.SOON),
                List.of(icon(0), icon(49.9), icon(50), icon(59.6)));
    }

    @Test
    void whatIsHeldOrPausedIsSaidWithItsReason() {
        var call = after(60, at -> new BreakEvent.Quiet(at, Set.of(QuietReason.CALL)));
        assertEquals("Break held: your microphone is in use", words.line(call, call.at()));
        assertEquals(TrayIcon.QUIET, TrayIcon.of(call, call.at()));
        var pause = after(0, at -> new BreakEvent.Pause(at, new PauseLength.For(Duration.ofMinutes(30))));
        assertEquals("Breaks are paused until 10:30", words.line(pause, pause.at()));
        assertEquals(TrayIcon.PAUSED, TrayIcon.of(pause, pause.at()));
    }

    @Test
    void theMenuOffersWhatWouldDoSomething() {
        assertEquals(List.of("(Break in 34 min)", "---", "start", "heat", "---",
                "Pause breaks[pause.half-hour, pause.hour, pause.two-hours, pause.tomorrow, ---, pause.open]", "skip",
                "---", "open", "settings", "quit"), keys(after(26, BreakEvent.Tick::new)));
        assertEquals(
                List.of("(Breaks are paused)", "---", "start", "heat", "---", "resume", "skip", "---", "open",
                        "settings", "quit"),
                keys(after(26, at -> new BreakEvent.Pause(at, new PauseLength.UntilResumed()))));
        assertEquals(List.of("(Break in 1 min)", "---", "start", "heat", "snooze", "---",
                "Pause breaks[pause.half-hour, pause.hour, pause.two-hours, pause.tomorrow, ---, pause.open]", "skip",
                "---", "open", "settings", "quit"), keys(after(59.6, BreakEvent.Tick::new)));
        assertEquals(List.of("(Break in 2 h)", "---", "start", "heat", "undo", "---",
                "Pause breaks[pause.half-hour, pause.hour, pause.two-hours, pause.tomorrow, ---, pause.open]", "skip",
                "---", "open", "settings", "quit"), keys(after(0, BreakEvent.Skip::new)));
    }

    @Test
    void theMenuTellsOfTheDaysAndOffersThePartOfThePlan() {
        var status = after(26, BreakEvent.Tick::new);
        var turn = Optional.of(new TrayDay.Turn(Daypart.AFTERNOON, "five-minute-plan"));
        var menu = words.menu(status, new TrayDay(11, turn), SNOOZE, status.at());
        assertEquals(List.of("(Break in 34 min)", "(Streak: 11 days)", "---", "start", "plan", "heat", "---"),
                keys(menu).subList(0, 7));
        assertEquals(new TrayItem.Action("plan", "Start afternoon session"), menu.get(4));
    }

    @Test
    void everyIconIsShippedInEveryInk() {
        for (var icon : TrayIcon.values()) {
            for (var ink : TrayPictures.Ink.values()) {
                assertEquals(List.of(22, 24, 32, 48),
                        TrayPictures.of(icon, ink).stream().map(picture -> picture.width()).toList());
            }
        }
    }

    private String line(double minutes) {
        var status = after(minutes, BreakEvent.Tick::new);
        return words.line(status, status.at());
    }

    private static TrayIcon icon(double minutes) {
        var status = after(minutes, BreakEvent.Tick::new);
        return TrayIcon.of(status, status.at());
    }

    private List<String> keys(BreakStatus status) {
        return keys(words.menu(status, TrayDay.UNKNOWN, SNOOZE, status.at()));
    }

    private static List<String> keys(List<TrayItem> items) {
        var keys = new ArrayList<String>();
        for (var item : items) {
            keys.add(switch (item) {
                case TrayItem.Action(var key, var _) -> key;
                case TrayItem.Toggle(var key, var _, var _) -> key;
                case TrayItem.Note(var label) -> "(" + label + ")";
                case TrayItem.Menu(var label, var below) -> label + keys(below);
                case TrayItem.Separator() -> "---";
            });
        }
        return keys;
    }

    /// The status after so many minutes of sitting and one event.
    private static BreakStatus after(double minutes, Function<Moment, BreakEvent> event) {
        var breaks = new Breaks();
        var settings = Settings.DEFAULTS.withHours(Settings.DEFAULTS.hours().withEnabled(false));
        var state = breaks.on(BreakState.NOT_STARTED, new BreakEvent.Started(START, settings, Optional.empty()))
                .state();
        var now = START.plus(Duration.ofMillis(Math.round(minutes * 60_000)));
        return breaks.on(state, event.apply(now)).state().status(now);
    }
}
