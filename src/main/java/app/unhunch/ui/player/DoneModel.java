package app.unhunch.ui.player;

import app.unhunch.history.History;
import app.unhunch.safety.WarningSign;
import app.unhunch.session.SessionState;
import app.unhunch.settings.Settings;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What is shown and asked once a session is over: what was done, and how it feels.
public final class DoneModel {

    private final ReadOnlyObjectWrapper<Optional<DoneScreen>> done = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<OptionalInt> pain = new ReadOnlyObjectWrapper<>(OptionalInt.empty());
    private final PlayerPorts ports;
    private final DoneWriter results;
    private Runnable unrate = () -> {};

    DoneModel(PlayerPorts ports, DoneWriter results) {
        this.ports = ports;
        this.results = results;
    }

    /// Another session begins, of which nothing was said yet.
    void begin() {
        pain.set(OptionalInt.empty());
        unrate = () -> {};
    }

    void show(SessionState.Ended ended, History history, Settings settings) {
        done.set(Optional.of(results.screen(ended, history, settings)));
    }

    /// Writes the end again where it stands, with the score that was there before it.
    void refresh(SessionState.Ended ended, History history, Settings settings) {
        done.get().ifPresent(shown -> done.set(
                Optional.of(results.screen(ended, history, settings).withBefore(shown.before()))));
    }

    void close() {
        done.set(Optional.empty());
    }

    /// What is shown at the end; empty before.
    public ReadOnlyObjectProperty<Optional<DoneScreen>> doneProperty() {
        return done.getReadOnlyProperty();
    }

    /// The score given after the session.
    public ReadOnlyObjectProperty<OptionalInt> painProperty() {
        return pain.getReadOnlyProperty();
    }

    /// Keeps a score after the session, in place of one given before.
    public void rate(int score) {
        pain.set(OptionalInt.of(score));
        unrate.run();
        unrate = ports.pain().apply(score);
    }

    /// Marks a warning sign.
    public void mark(WarningSign sign) {
        ports.marked().accept(sign);
    }
}
