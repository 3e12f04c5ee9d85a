package app.unhunch.ui;

import app.unhunch.breaks.BreakStatus;
import app.unhunch.exercise.Catalog;
import app.unhunch.history.History;
import app.unhunch.session.SessionState;
import app.unhunch.settings.Arrival;
import app.unhunch.settings.Settings;
import app.unhunch.ui.look.Look;
import app.unhunch.ui.player.PlayerPorts;
import app.unhunch.ui.player.PlayerView;
import app.unhunch.ui.player.PlayerViewModel;
import app.unhunch.ui.player.Stages;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// All our windows, put together. Made on the FX thread; every other method can be called on any thread.
public final class Screens {

    private final FxDoor door;
    private final Look look = new Look();
    private final PlayerViewModel player;
    private final Stage main = new Stage();

    private final Consumer<SessionState> sessions;
    private final Consumer<BreakStatus> breaks;
    private final Consumer<Settings> settings;
    private final Consumer<History> histories;
    private final Consumer<AgentLink> links;
    private final Consumer<Look.Wishes> wishes;

    private Settings chosen = Settings.DEFAULTS;
    private Look.Wishes wished = Look.Wishes.NONE;

    /// Windows that are not shown yet.
    ///
    /// @param catalog all moves, for those that stand in for others
    /// @param stages pictures of the moves
    public Screens(FxDoor door, Outside outside, Catalog catalog, Stages stages, Locale locale) {
        this.door = door;
        player = new PlayerViewModel(new PlayerPorts(outside.session(), () -> outside.clock().get().elapsed(),
                outside.save(), outside.pain(), outside.start()), door, catalog, locale);
        sessions = door.newest(player::show);
        breaks = door.newest(_ -> {});
        settings = door.newest(this::settle);
        histories = door.newest(player::show);
        links = door.newest(_ -> {});
        wishes = door.newest(this::wish);
        var scene = new Scene(new StackPane(new PlayerView(player, door, stages, this::fullScreen)), 1200, 800);
        look.dress(scene);
        main.setScene(scene);
        main.setMinWidth(960);
        main.setMinHeight(640);
        main.setTitle("Unhunch");
        main.setOnHidden(_ -> outside.idle().run());
    }

    // states, in

    /// Takes where the session stands.
    public void session(SessionState state) {
        sessions.accept(state);
    }

    /// Takes what the break scheduler is about.
    public void breaks(BreakStatus status) {
        breaks.accept(status);
    }

    /// Takes the user's choices.
    public void settings(Settings choices) {
        settings.accept(choices);
    }

    /// Takes what was done before.
    public void history(History done) {
        histories.accept(done);
    }

    /// Takes whether the agent answers.
    public void link(AgentLink link) {
        links.accept(link);
    }

    /// Takes what the desktop wishes.
    public void wishes(Look.Wishes desktop) {
        wishes.accept(desktop);
    }

    // commands of the outside

    /// Opens the main window, or brings it to the front.
    public void show() {
        door.run(this::raise);
    }

    /// Makes the break window ready without showing it, so that it comes at once later.
    public void prepareBreak() {}

    /// Shows the break window without taking the keyboard.
    ///
    /// @param arrival beside the work, or over the whole screen
    /// @param begin lets the session begin; run once nothing has to be read before
    public void openBreak(Arrival arrival, Runnable begin) {
        door.run(() -> {
            raise();
            begin.run();
        });
    }

    /// Takes the break window away: its break is over from the outside.
    public void closeBreak() {}

    /// Opens the main window and lets a session begin there.
    ///
    /// @param begin run once nothing has to be read before
    public void openSession(Runnable begin) {
        door.run(() -> {
            raise();
            begin.run();
        });
    }

    /// Shows our own card about the next break, in the corner of the screen; it follows the states that come.
    public void showCard() {}

    /// Takes the card away.
    public void hideCard() {}

    /// Takes everything away, in the order that the toolkit needs before it can end.
    public void close() {
        door.run(main::hide);
    }

    private void raise() {
        main.show();
        main.setIconified(false);
        main.toFront();
        main.requestFocus();
    }

    private void fullScreen() {
        main.setFullScreen(!main.isFullScreen());
    }

    private void settle(Settings choices) {
        chosen = choices;
        player.show(choices);
        dress();
    }

    private void wish(Look.Wishes desktop) {
        wished = desktop;
        dress();
    }

    private void dress() {
        var choice = Look.Choice.of(chosen.appearance(), wished);
        look.show(choice);
        player.stepBySecond(choice.motion() == Look.Motion.REDUCED);
    }
}
