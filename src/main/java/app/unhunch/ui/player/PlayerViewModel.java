package app.unhunch.ui.player;

import app.unhunch.exercise.Catalog;
import app.unhunch.history.History;
import app.unhunch.machine.Moment;
import app.unhunch.remedy.BreathPattern;
import app.unhunch.remedy.Breathing;
import app.unhunch.routine.Move;
import app.unhunch.routine.Phase;
import app.unhunch.safety.WarningSign;
import app.unhunch.session.Ending;
import app.unhunch.session.PauseReason;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.SessionState;
import app.unhunch.session.SessionState.Underway;
import app.unhunch.settings.Settings;
import app.unhunch.settings.Voice;
import app.unhunch.ui.kit.Later;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// What the player shows and what it can ask for. Lives on the FX thread; touches no control.
public final class PlayerViewModel {

    private static final Duration DIALOG_WAITS = Duration.ofSeconds(1);
    private static final Duration HINTS_STAY = Duration.ofSeconds(5);
    private static final Duration ENDS_UNASKED = Duration.ofSeconds(30);
    private static final Duration BREATH = Duration.ofSeconds(10);
    private static final PlayerDialog NONE = new PlayerDialog.None();

    private final ReadOnlyObjectWrapper<Optional<PlayerScreen>> screen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<DoneScreen>> done = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<PlayerDialog> dialog = new ReadOnlyObjectWrapper<>(NONE);
    private final ReadOnlyObjectWrapper<OptionalInt> pain = new ReadOnlyObjectWrapper<>(OptionalInt.empty());
    private final ReadOnlyBooleanWrapper moving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper active = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper calm = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper muted = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper voice = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper hints = new ReadOnlyBooleanWrapper(true);

    private final PlayerPorts ports;
    private final Later later;
    private final ScreenWriter screens;
    private final ReadingWriter readings;
    private final HeardWriter heards;
    private final DoneWriter results;
    private final PauseWriter pauses;

    private SessionState state = new SessionState.Idle();
    private Settings settings = Settings.DEFAULTS;
    private History history = History.EMPTY;
    private Catalog catalog;
    private Voice lastVoice = Voice.KEY;
    private Subscription dialogComes = Subscription.EMPTY;
    private Subscription hintsGo = Subscription.EMPTY;
    private Runnable unrate = () -> {};
    private boolean asking;
    private boolean dismissed;

    /// A player without a session.
    public PlayerViewModel(PlayerPorts ports, Later later, Catalog catalog, Locale locale) {
        this.ports = ports;
        this.later = later;
        this.catalog = catalog;
        screens = new ScreenWriter(locale);
        readings = new ReadingWriter(locale);
        heards = new HeardWriter(locale);
        results = new DoneWriter(locale);
        pauses = new PauseWriter(screens.texts(), locale);
        show(settings);
    }

    // state, in

    /// Shows where the session stands.
    public void show(SessionState shown) {
        var before = state;
        state = shown;
        moving.set(shown instanceof SessionState.Playing || shown instanceof SessionState.Reentry);
        paused.set(shown instanceof SessionState.Paused);
        switch (shown) {
            case SessionState.Idle _ -> finish();
            case Underway underway -> showUnderway(underway, before);
            case SessionState.Ended ended -> showEnded(ended);
        }
    }

    /// Shows the user's choices.
    public void show(Settings shown) {
        settings = shown;
        muted.set(shown.sound().muted());
        voice.set(shown.sound().voice() != Voice.OFF);
        if (shown.sound().voice() != Voice.OFF) {
            lastVoice = shown.sound().voice();
        }
        keyUsed();
    }

    /// Takes the moves that can stand in for others from now on.
    public void show(Catalog shown) {
        catalog = shown;
    }

    /// Shows what was done before.
    public void show(History shown) {
        history = shown;
        if (state instanceof SessionState.Ended ended && done.get().isPresent()) {
            done.set(Optional.of(results.screen(ended, shown, settings).withBefore(done.get().get().before())));
        }
    }

    /// Lets the ring step once a second instead of moving all the time.
    public void stepBySecond(boolean step) {
        calm.set(step);
    }

    // properties, out

    /// What is shown of the present step; empty without one.
    public ReadOnlyObjectProperty<Optional<PlayerScreen>> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    /// What is shown at the end; empty before.
    public ReadOnlyObjectProperty<Optional<DoneScreen>> doneProperty() {
        return done.getReadOnlyProperty();
    }

    /// What lies over the screen.
    public ReadOnlyObjectProperty<PlayerDialog> dialogProperty() {
        return dialog.getReadOnlyProperty();
    }

    /// The score given after the session.
    public ReadOnlyObjectProperty<OptionalInt> painProperty() {
        return pain.getReadOnlyProperty();
    }

    /// Whether pictures have to be drawn again and again.
    public ReadOnlyBooleanProperty movingProperty() {
        return moving.getReadOnlyProperty();
    }

    /// Whether the session stands still.
    public ReadOnlyBooleanProperty pausedProperty() {
        return paused.getReadOnlyProperty();
    }

    /// Whether pictures step once a second instead of moving all the time.
    public ReadOnlyBooleanProperty calmProperty() {
        return calm.getReadOnlyProperty();
    }

    /// Whether there is anything to show.
    public ReadOnlyBooleanProperty activeProperty() {
        return active.getReadOnlyProperty();
    }

    /// Whether nothing is to be heard.
    public ReadOnlyBooleanProperty mutedProperty() {
        return muted.getReadOnlyProperty();
    }

    /// Whether somebody speaks.
    public ReadOnlyBooleanProperty voiceProperty() {
        return voice.getReadOnlyProperty();
    }

    /// Whether the keys are shown.
    public ReadOnlyBooleanProperty hintsProperty() {
        return hints.getReadOnlyProperty();
    }

    /// What is to be read now; empty without a running session.
    public Optional<PlayerReading> reading() {
        return state instanceof Underway underway ? Optional.of(readings.at(underway, now(underway)))
                : Optional.empty();
    }

    /// What is to be heard now by those who do not see the screen; empty without a running session.
    public Optional<PlayerHeard> heard() {
        return state instanceof Underway underway
                ? screen.get().map(shown -> heards.at(underway, now(underway), shown))
                : Optional.empty();
    }

    /// The writer of the screens, for words that belong to a picture.
    public ScreenWriter words() {
        return screens;
    }

    // commands

    /// Stands still, or goes on.
    public void togglePause() {
        ports.send().accept(SessionEvent.TogglePause::new);
    }

    /// Goes on.
    public void resume() {
        onward(SessionEvent.Resume::new);
    }

    /// Past this move, or past this pause.
    public void skip() {
        onward(SessionEvent.Skip::new);
    }

    /// Back to the move before, or to the start of this one.
    public void back() {
        onward(SessionEvent.Back::new);
    }

    /// This move again.
    public void repeat() {
        onward(SessionEvent.Repeat::new);
    }

    /// To the other side.
    public void otherSide() {
        ports.send().accept(SessionEvent.OtherSide::new);
    }

    /// Ten seconds more.
    public void moreTime() {
        ports.send().accept(SessionEvent.MoreTime::new);
    }

    /// Counts a repetition, ends a pause or a list.
    public void goOn() {
        ports.send().accept(SessionEvent.GoOn::new);
    }

    /// Ends this move because it hurts.
    public void hurts() {
        ports.send().accept(SessionEvent.Hurts::new);
    }

    /// Puts another move in the place of this one, and goes on.
    public void swap(Move move) {
        onward(at -> new SessionEvent.Swap(at, move));
    }

    /// Goes on breathing at another pace for the time that is left; nothing where that is less than a breath.
    public void breathe(BreathPattern pattern) {
        if (state instanceof Underway underway) {
            var breathing = underway.run().move().exercise();
            var left = underway.step().phase() == Phase.BREATHS ? underway.left(now(underway))
                    : underway.run().move().dose().length();
            if (left.compareTo(BREATH) >= 0) {
                onward(at -> new SessionEvent.Swap(at, Breathing.move(pattern, breathing, left)));
            }
        }
    }

    /// Ends the session; asks first if much was done, or something hurt, which is worth keeping.
    public void end() {
        if (!(state instanceof Underway underway)) {
            finish();
        } else if (worked(underway).compareTo(ENDS_UNASKED) < 0 && !underway.run().hasHurt()) {
            ports.send().accept(at -> new SessionEvent.End(at, SessionEvent.End.Choice.DISCARD));
        } else {
            asking = true;
            ports.send().accept(SessionEvent.Pause::new);
            settle();
        }
    }

    /// Ends the session and keeps what was done.
    public void endAndKeep() {
        asking = false;
        ports.send().accept(at -> new SessionEvent.End(at, SessionEvent.End.Choice.KEEP));
    }

    /// Ends the session and forgets it.
    public void endAndDiscard() {
        asking = false;
        ports.send().accept(at -> new SessionEvent.End(at, SessionEvent.End.Choice.DISCARD));
    }

    /// Ends the session, keeps what was done, and opens the page that says when to see a doctor.
    public void seeDoctor() {
        endAndKeep();
        finish();
        ports.doctor().run();
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

    /// Sound off, or on.
    public void toggleMute() {
        ports.save().accept(settings.withSound(settings.sound().withMuted(!settings.sound().muted())));
    }

    /// Voice off, or on as it was.
    public void toggleVoice() {
        ports.save().accept(settings.withSound(
                settings.sound().withVoice(settings.sound().voice() == Voice.OFF ? lastVoice : Voice.OFF)));
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

    /// Leaves the session, or its end: nothing more is shown of it.
    public void finish() {
        dismissed = true;
        active.set(false);
        screen.set(Optional.empty());
        done.set(Optional.empty());
        asking = false;
        settle();
    }

    /// The same routine once more.
    public void again() {
        var routine = done.get().map(DoneScreen::routine);
        finish();
        routine.ifPresent(ports.again());
    }

    /// Tells that the keyboard is in use: the keys are shown for a while.
    public void keyUsed() {
        hintsGo.unsubscribe();
        hints.set(true);
        if (!settings.session().keyHints()) {
            hintsGo = later.after(HINTS_STAY, () -> hints.set(false));
        }
    }

    private void onward(Function<Moment, SessionEvent> event) {
        asking = false;
        ports.send().accept(event);
    }

    private void showUnderway(Underway underway, SessionState before) {
        if (!(before instanceof Underway)) {
            dismissed = false;
            pain.set(OptionalInt.empty());
            unrate = () -> {};
            keyUsed();
        }
        if (dismissed) {
            return;
        }
        active.set(true);
        done.set(Optional.empty());
        screen.set(Optional.of(screens.screen(underway)));
        settle();
    }

    private void showEnded(SessionState.Ended ended) {
        asking = false;
        settle();
        if (dismissed || ended.result().ending() == Ending.DISCARDED) {
            finish();
        } else {
            active.set(true);
            done.set(Optional.of(results.screen(ended, history, settings)));
        }
    }

    /// Opens the dialog that goes with the state, the one of a pause only after a moment. The list of keys stays until
    /// it is put away, or the session is over.
    private void settle() {
        dialogComes.unsubscribe();
        if (dialog.get() instanceof PlayerDialog.Keys && state instanceof Underway && !dismissed) {
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

    private Duration worked(Underway underway) {
        var open = underway instanceof SessionState.Playing playing && playing.step().phase().isWork()
                ? ports.elapsed().get().minus(playing.heardAt())
                : Duration.ZERO;
        return underway.run().worked().plus(open);
    }

    private Duration now(Underway underway) {
        var now = ports.elapsed().get();
        return calm.get() ? ReadingWriter.wholeSecond(underway, now) : now;
    }
}
