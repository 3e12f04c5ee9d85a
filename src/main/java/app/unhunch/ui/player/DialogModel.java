package app.unhunch.ui.player;

import app.unhunch.exercise.Catalog;
import app.unhunch.session.PauseReason;
import app.unhunch.session.SessionState;
import app.unhunch.session.SessionState.Underway;
import app.unhunch.ui.kit.Later;
import java.time.Duration;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// Which dialog lies over the player: that of a pause only after a moment, the list of keys until it is put away or the
/// session is over.
public final class DialogModel {

    private static final Duration DIALOG_WAITS = Duration.ofSeconds(1);
    private static final PlayerDialog NONE = new PlayerDialog.None();
    private static final SessionState IDLE = new SessionState.Idle();

    private final ReadOnlyObjectWrapper<PlayerDialog> dialog = new ReadOnlyObjectWrapper<>(NONE);
    private final PauseWriter pauses;
    private final Later later;

    private SessionState state = IDLE;
    private Catalog catalog;
    private Subscription dialogComes = Subscription.EMPTY;
    private boolean asking;

    DialogModel(PauseWriter pauses, Catalog catalog, Later later) {
        this.pauses = pauses;
        this.catalog = catalog;
        this.later = later;
    }

    void show(Catalog shown) {
        catalog = shown;
    }

    /// Opens the dialog that goes with a state.
    void show(SessionState shown) {
        state = shown;
        settle();
    }

    /// Asks whether to end, as soon as the session stands still.
    void askEnd() {
        asking = true;
        settle();
    }

    /// The question was answered, whichever way: it does not come back.
    void answered() {
        asking = false;
    }

    /// Puts everything away.
    void close() {
        answered();
        show(IDLE);
    }

    /// What lies over the screen.
    public ReadOnlyObjectProperty<PlayerDialog> dialogProperty() {
        return dialog.getReadOnlyProperty();
    }

    /// Shows all keys.
    public void showKeys() {
        dialog.set(new PlayerDialog.Keys());
    }

    /// Puts the list of keys away.
    public void hideKeys() {
        dialog.set(NONE);
        settle();
    }

    private void settle() {
        dialogComes.unsubscribe();
        if (dialog.get() instanceof PlayerDialog.Keys && state instanceof Underway) {
            return;
        }
        if (!(state instanceof SessionState.Paused pause)) {
            dialog.set(NONE);
        } else if (asking || pause.reason() != PauseReason.USER) {
            dialog.set(dialog(pause));
        } else {
            dialog.set(NONE);
            dialogComes = later.after(DIALOG_WAITS, () -> dialog.set(dialog(pause)));
        }
    }

    private PlayerDialog dialog(SessionState.Paused pause) {
        return asking ? pauses.ending(pause) : pauses.standing(pause, catalog);
    }
}
