package app.unhunch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.breaks.BreakEvent;
import app.unhunch.breaks.BreakState;
import app.unhunch.breaks.Breaks;
import app.unhunch.breaks.PauseLength;
import app.unhunch.desktop.Appearance;
import app.unhunch.desktop.Autostart;
import app.unhunch.desktop.Desktop;
import app.unhunch.desktop.IdleWatch;
import app.unhunch.desktop.KeepAwake;
import app.unhunch.desktop.Notifier;
import app.unhunch.desktop.QuietWatch;
import app.unhunch.desktop.SenseReport;
import app.unhunch.desktop.SessionWatch;
import app.unhunch.desktop.Tray;
import app.unhunch.desktop.TrayEvent;
import app.unhunch.desktop.TrayLook;
import app.unhunch.link.Order;
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
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The tray icon of the agent.
class AgentTrayTest {

    private static final Moment START = new Moment(Duration.ofHours(9),
            ZonedDateTime.of(2026, 11, 17, 10, 0, 0, 0, ZoneId.systemDefault()));

    private final FakeTray panel = new FakeTray();
    private final Told told = new Told();
    private final AgentTray tray = new AgentTray(desktop(panel), new TrayWords(Locale.UK), told);

    @AfterEach
    void close() {
        tray.close();
    }

    @Test
    void withoutAPanelItIsOfferedOnceAndLeftAlone() {
        tray.start();
        show(0);
        show(10);
        show(20);
        assertEquals(List.of("Break in 1 h"), panel.tooltips());
    }

    @Test
    void f5_aPanelThatComesLateIsShownHowThingsStand() {
        tray.start();
        show(0);
        told.show = () -> show(26);
        panel.tell(new TrayEvent.HostChanged(true));
        show(26.2);
        show(27);
        assertEquals(List.of("Break in 1 h", "Break in 34 min", "Break in 33 min"), panel.tooltips(),
                "only what is seen to change");
    }

    @Test
    void itsMenuIsHeard() {
        tray.start();
        for (var key : List.of("start", "snooze", "skip", "undo", "back", "resume", "pause.hour", "open", "heat",
                "settings", "quit")) {
            panel.tell(new TrayEvent.Chosen(key));
        }
        panel.tell(new TrayEvent.Chosen("no longer there"));
        panel.tell(new TrayEvent.Activated());
        assertEquals(List.of(new BreakEvent.StartBreak(START), new BreakEvent.Snooze(START, Duration.ofMinutes(5)),
                new BreakEvent.Skip(START), new BreakEvent.Undo(START), new BreakEvent.BackAtDesk(START),
                new BreakEvent.Resume(START), new BreakEvent.Pause(START, new PauseLength.For(Duration.ofHours(1))),
                "open", Order.Page.HEAT, Order.Page.SETTINGS, "quit", "open"), told.heard);
    }

    @Test
    void thePartOfThePlanIsPlayed() {
        tray.start();
        show(0);
        assertEquals(0, told.days, "nobody sees the menu yet");
        told.day = new TrayDay(2, Optional.of(new TrayDay.Turn(Daypart.EVENING, "heat-and-ball")));
        panel.tell(new TrayEvent.HostChanged(true));
        show(1);
        panel.tell(new TrayEvent.Chosen("plan"));
        assertEquals(List.of("heat-and-ball"), told.heard);
    }

    private void show(double minutes) {
        var breaks = new Breaks();
        var settings = Settings.DEFAULTS.withHours(Settings.DEFAULTS.hours().withEnabled(false));
        var state = breaks.on(BreakState.NOT_STARTED, new BreakEvent.Started(START, settings, Optional.empty()))
                .state();
        var now = START.plus(Duration.ofMillis(Math.round(minutes * 60_000)));
        tray.show(state.status(now), now.wall().toInstant());
    }

    private static Desktop desktop(Tray tray) {
        return new Desktop(Notifier.none(), IdleWatch.none(), SessionWatch.none(), QuietWatch.none(),
                KeepAwake.none(), tray, Appearance.none(), Autostart.none(), List.of());
    }

    private static final class Told implements AgentTray.Actions {

        final List<Object> heard = new ArrayList<>();
        Runnable show = () -> {};
        TrayDay day = TrayDay.UNKNOWN;
        int days;

        @Override
        public void play(String routine) {
            heard.add(routine);
        }

        @Override
        public TrayDay day() {
            days++;
            return day;
        }

        @Override
        public void send(Function<Moment, BreakEvent> event) {
            heard.add(event.apply(START));
        }

        @Override
        public void onEngine(Runnable action) {
            action.run();
        }

        @Override
        public void open() {
            heard.add("open");
        }

        @Override
        public void open(Order.Page page) {
            heard.add(page);
        }

        @Override
        public void quit() {
            heard.add("quit");
        }

        @Override
        public Duration snooze() {
            return Duration.ofMinutes(5);
        }

        @Override
        public void showTray() {
            show.run();
        }
    }

    private static final class FakeTray implements Tray {

        private final List<TrayLook> looks = new ArrayList<>();
        private Consumer<TrayEvent> listener = _ -> {};

        void tell(TrayEvent event) {
            listener.accept(event);
        }

        List<String> tooltips() {
            return looks.stream().map(TrayLook::tooltip).toList();
        }

        @Override
        public void listen(Consumer<TrayEvent> to) {
            listener = to;
        }

        @Override
        public void show(TrayLook look) {
            looks.add(look);
        }

        @Override
        public SenseReport report() {
            return SenseReport.absent("tray");
        }

        @Override
        public void close() {}
    }
}
