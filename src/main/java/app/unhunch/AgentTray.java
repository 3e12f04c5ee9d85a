package app.unhunch;

import app.unhunch.breaks.BreakEvent;
import app.unhunch.breaks.BreakStatus;
import app.unhunch.desktop.Desktop;
import app.unhunch.desktop.DesktopWishes;
import app.unhunch.desktop.Lane;
import app.unhunch.desktop.TrayEvent;
import app.unhunch.desktop.TrayLook;
import app.unhunch.desktop.Watch;
import app.unhunch.link.Order;
import app.unhunch.machine.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/// The icon in the panel, with the state of the breaks and a menu of what can be done about them. Changes only what
/// somebody sees: without a panel it is offered once and then left alone. Used on the engine's thread.
final class AgentTray {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Desktop desktop;
    private final TrayWords words;
    private final Actions actions;
    private final Lane minutes = new Lane("minutes");
    private TrayPictures.Ink ink = TrayPictures.Ink.EDGED;
    private Optional<TrayIcon> icon = Optional.empty();
    private Optional<TrayLook> look = Optional.empty();
    private TrayDay day = TrayDay.UNKNOWN;
    private boolean hosted;
    private Watch next = () -> {};

    /// What a menu line can lead to, and how the icon is woken.
    interface Actions {

        /// Something for the scheduler.
        void send(Function<Moment, BreakEvent> event);

        /// Runs `action` on the engine's thread.
        void onEngine(Runnable action);

        /// Brings the main window.
        void open();

        /// Brings a page of the main window.
        void open(Order.Page page);

        /// Opens the window and lets the routine with that id begin there.
        void play(String routine);

        /// What is known of the user's days; brings the icon up to date when more is.
        TrayDay day();

        /// Ends the program.
        void quit();

        /// How long a snooze is.
        Duration snooze();

        /// Shows the icon as things stand now.
        void showTray();
    }

    AgentTray(Desktop desktop, TrayWords words, Actions actions) {
        this.desktop = desktop;
        this.words = words;
        this.actions = actions;
    }

    void start() {
        desktop.tray().listen(event -> actions.onEngine(() -> heard(event)));
    }

    /// Shows where the breaks stand.
    void show(BreakStatus status, Instant now) {
        next.close();
        if (look.isPresent() && !hosted) {
            return;
        }
        var shown = look(status, now);
        if (!look.equals(Optional.of(shown))) {
            look = Optional.of(shown);
            desktop.tray().show(shown);
        }
        if (hosted && status.due().isPresent()) {
            next = minutes.later(untilNextMinute(status.left(now)), () -> actions.onEngine(actions::showTray));
        }
    }

    void close() {
        minutes.close();
    }

    private TrayLook look(BreakStatus status, Instant now) {
        var wanted = TrayIcon.of(status, now);
        var pictures = icon.equals(Optional.of(wanted)) && look.isPresent() ? look.get().icons()
                : TrayPictures.of(wanted, ink);
        icon = Optional.of(wanted);
        day = hosted ? actions.day() : TrayDay.UNKNOWN;
        return new TrayLook(pictures, words.title(), words.line(status, now),
                words.menu(status, day, actions.snooze(), now));
    }

    private void heard(TrayEvent event) {
        switch (event) {
            case TrayEvent.Activated() -> actions.open();
            case TrayEvent.Chosen(var key) -> choose(key);
            case TrayEvent.HostChanged(var present) -> {
                hosted = present;
                if (present) {
                    desktop.appearance().listen(wishes -> actions.onEngine(() -> settle(wishes)));
                }
                actions.showTray();
            }
        }
    }

    private void choose(String key) {
        switch (key) {
            case TrayWords.START -> actions.send(BreakEvent.StartBreak::new);
            case TrayWords.SNOOZE -> {
                var length = actions.snooze();
                actions.send(at -> new BreakEvent.Snooze(at, length));
            }
            case TrayWords.SKIP -> actions.send(BreakEvent.Skip::new);
            case TrayWords.UNDO -> actions.send(BreakEvent.Undo::new);
            case TrayWords.BACK -> actions.send(BreakEvent.BackAtDesk::new);
            case TrayWords.RESUME -> actions.send(BreakEvent.Resume::new);
            case TrayWords.OPEN -> actions.open();
            case TrayWords.PLAN -> day.turn().ifPresent(turn -> actions.play(turn.routine()));
            case TrayWords.HEAT -> actions.open(Order.Page.HEAT);
            case TrayWords.SETTINGS -> actions.open(Order.Page.SETTINGS);
            case TrayWords.QUIT -> actions.quit();
            default -> TrayWords.pause(key)
                    .ifPresent(length -> actions.send(at -> new BreakEvent.Pause(at, length)));
        }
    }

    private void settle(DesktopWishes wishes) {
        var now = wishes.scheme().map(scheme -> switch (scheme) {
            case LIGHT -> TrayPictures.Ink.DARK;
            case DARK -> TrayPictures.Ink.LIGHT;
        }).orElse(TrayPictures.Ink.EDGED);
        if (now != ink) {
            ink = now;
            icon = Optional.empty();
            actions.showTray();
        }
    }

    /// Until the minutes shown, which are rounded up, are one less.
    private static Duration untilNextMinute(Duration left) {
        var rest = Duration.ofNanos(left.toNanos() % MINUTE.toNanos());
        return (rest.isZero() ? MINUTE : rest).plusMillis(1);
    }
}
