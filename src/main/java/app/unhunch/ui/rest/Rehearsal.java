package app.unhunch.ui.rest;

import app.unhunch.exercise.Catalog;
import app.unhunch.machine.Moment;
import app.unhunch.session.SessionState;
import app.unhunch.settings.Settings;
import app.unhunch.ui.kit.Later;
import app.unhunch.ui.look.Look;
import app.unhunch.ui.player.PlayerPorts;
import app.unhunch.ui.player.PlayerViewModel;
import app.unhunch.ui.player.Stages;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.util.Subscription;

/// The first moment of a break, shown for half a second where nobody sees it: what it is drawn with has been made, styled
/// and painted once when the break itself comes. Nothing it does reaches the outside.
///
/// @param clock what both clocks show
/// @param catalog moves that stand in for others
/// @param unfocused shows it without taking the keyboard
public record Rehearsal(Supplier<Moment> clock, Catalog catalog, Stages stages, Look look, Unfocused unfocused,
        Locale locale) {

    private static final Duration LASTS = Duration.ofMillis(500);

    /// Plays it.
    ///
    /// @param first where the session of that break would begin
    /// @param later takes it away
    public void play(SessionState first, Settings settings, Later later) {
        Later never = (_, _) -> Subscription.EMPTY;
        var player = new PlayerViewModel(new PlayerPorts(_ -> {}, () -> clock.get().elapsed(), _ -> {}, _ -> () -> {},
                _ -> {}, _ -> {}, () -> {}, () -> {}), never, catalog, locale);
        var rest = new BreakViewModel(new BreakPorts(_ -> {}, _ -> {}, clock, _ -> () -> {}, _ -> Optional.empty()),
                never, locale, () -> {});
        var window = new BreakWindow(rest, player, never, stages, look, unfocused);
        player.show(settings);
        rest.show(settings);
        window.openBeyond(Spot.all());
        player.show(first);
        rest.show(first);
        var _ = later.after(LASTS, () -> {
            window.hide();
            window.forget();
        });
    }
}
