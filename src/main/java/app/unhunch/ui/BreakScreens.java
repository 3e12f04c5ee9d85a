package app.unhunch.ui;

import app.unhunch.breaks.BreakEvent;
import app.unhunch.breaks.BreakStatus;
import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.Exercise;
import app.unhunch.history.History;
import app.unhunch.session.SessionState;
import app.unhunch.settings.Arrival;
import app.unhunch.settings.Settings;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.look.Look;
import app.unhunch.ui.player.PlayerViewModel;
import app.unhunch.ui.rest.BreakCard;
import app.unhunch.ui.rest.BreakPorts;
import app.unhunch.ui.rest.BreakViewModel;
import app.unhunch.ui.rest.BreakWindow;
import app.unhunch.ui.rest.CardViewModel;
import app.unhunch.ui.rest.Rehearsal;
import app.unhunch.ui.rest.Unfocused;
import app.unhunch.ui.safety.Gatekeeper;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;

/// The windows of a break: its own, and the card that announces it. Used on the FX thread.
final class BreakScreens {

    private final Outside outside;
    private final PlayerViewModel player;
    private final Gatekeeper gate;
    private final Runnable gone;
    private final BreakViewModel rest;
    private final CardViewModel cards;
    private final Once<Unfocused> unfocused;
    private final Once<BreakWindow> window;
    private final Once<BreakCard> card;
    private final Rehearsing rehearsing;
    private Settings settings = Settings.DEFAULTS;
    private boolean isNear;
    private boolean isRehearsed;

    /// Lets the first moment of a break be played where nobody sees it.
    @FunctionalInterface
    private interface Rehearsing {

        void play(SessionState first, Settings settings);
    }

    /// @param catalog moves that stand in for others
    /// @param gate lets moves begin
    /// @param gone told when something of this is not shown any more
    BreakScreens(Outside outside, PlayerViewModel player, Gatekeeper gate, Catalog catalog, FxDoor door,
            Pictures pictures, Look look, Locale locale, Runnable gone) {
        this.outside = outside;
        this.player = player;
        this.gate = gate;
        this.gone = gone;
        var ports = new BreakPorts(outside.breaks(), outside.session(), outside.clock(), outside.pain(),
                outside.preview());
        rest = new BreakViewModel(ports, door, locale, this::leave);
        cards = new CardViewModel(ports, door, locale);
        unfocused = new Once<>(() -> new Unfocused(look, outside.inFront()));
        window = new Once<>(() -> new BreakWindow(rest, player, door, pictures.stages(), look, unfocused.get()));
        card = new Once<>(() -> new BreakCard(cards, look, unfocused.get(), pictures.story().get()));
        rehearsing = (first, choices) -> new Rehearsal(outside.clock(), catalog, pictures.stages(), look,
                unfocused.get(), locale).play(first, choices, door);
    }

    // states, in

    void show(SessionState state) {
        rest.show(state);
    }

    void show(BreakStatus status) {
        rest.show(status);
        cards.show(status);
    }

    void show(History done) {
        rest.show(done);
    }

    void show(Settings choices) {
        settings = choices;
        rest.show(choices);
        cards.show(choices);
    }

    /// Whether the session that runs is that of a break.
    ReadOnlyBooleanProperty runs() {
        return rest.hereProperty();
    }

    /// Whether a break can be seen.
    boolean isShowing() {
        return window.ifMade().filter(BreakWindow::isShowing).isPresent();
    }

    /// Whether there is something to see, or to wait for.
    boolean isPending() {
        return isNear || isShowing() || card.ifMade().filter(BreakCard::isShowing).isPresent();
    }

    /// Where something that has to be read first is laid over it.
    DialogLayer notes() {
        return window.get().notes();
    }

    // commands

    /// Makes the window ready, which takes one rehearsal for all breaks.
    void prepare(Optional<SessionState> first) {
        isNear = true;
        window.get().prepare();
        if (!isRehearsed) {
            first.ifPresent(state -> rehearsing.play(state, settings));
            isRehearsed = first.isPresent();
        }
    }

    void open(Arrival arrival, List<Exercise> moves, Consumer<Set<String>> begin) {
        card.ifMade().ifPresent(BreakCard::hide);
        window.get().open(arrival);
        gate.pass(notes(), moves, begin, this::refuse);
        if (notes().openProperty().get()) {
            outside.breaks().accept(BreakEvent.Reading::new);
        }
    }

    void close() {
        if (runs().get()) {
            rest.endAndLeave();
        } else {
            isNear = false;
            gone.run();
        }
    }

    void showCard() {
        card.get().show();
    }

    void hideCard() {
        card.ifMade().ifPresent(BreakCard::hide);
        gone.run();
    }

    /// Takes everything away for good.
    void end() {
        card.ifMade().ifPresent(BreakCard::hide);
        window.ifMade().ifPresent(BreakWindow::hide);
        unfocused.ifMade().ifPresent(Unfocused::close);
    }

    private void refuse() {
        outside.breaks().accept(BreakEvent.Skip::new);
        rest.leave();
    }

    private void leave() {
        isNear = false;
        window.get().hide();
        player.finish();
        gone.run();
    }
}
