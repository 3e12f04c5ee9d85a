package app.unhunch.ui.player;

import app.unhunch.exercise.Catalog;
import app.unhunch.history.History;
import app.unhunch.remedy.BreathPattern;
import app.unhunch.remedy.Breathing;
import app.unhunch.routine.Phase;
import app.unhunch.session.Ending;
import app.unhunch.session.Hush;
import app.unhunch.session.SessionEvent.End.Choice;
import app.unhunch.session.SessionState;
import app.unhunch.session.SessionState.Underway;
import app.unhunch.settings.Settings;
import app.unhunch.ui.kit.Later;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the player shows, from the start of a session to its end. Lives on the FX thread; touches no control. What can
/// be asked of the session, what lies over it, what comes after it and what the user's choices make of it are models of
/// their own.
public final class PlayerViewModel {

    private static final Duration ENDS_UNASKED = Duration.ofSeconds(30);
    private static final Duration BREATH = Duration.ofSeconds(10);

    private final ReadOnlyObjectWrapper<Optional<PlayerScreen>> screen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper moving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper active = new ReadOnlyBooleanWrapper();

    private final PlayerPorts ports;
    private final ScreenWriter screens;
    private final ReadingWriter readings;
    private final HeardWriter heards;
    private final PlayerChoices choices;
    private final DialogModel dialogs;
    private final DoneModel done;
    private final PlayerCommands commands;

    private SessionState state = new SessionState.Idle();
    private History history = History.EMPTY;
    private boolean dismissed;

    /// A player without a session.
    public PlayerViewModel(PlayerPorts ports, Later later, Catalog catalog, Locale locale) {
        this.ports = ports;
        screens = new ScreenWriter(locale);
        readings = new ReadingWriter(locale);
        heards = new HeardWriter(locale);
        choices = new PlayerChoices(ports, later);
        dialogs = new DialogModel(new PauseWriter(screens.texts(), locale), catalog, later);
        done = new DoneModel(ports, new DoneWriter(locale));
        commands = new PlayerCommands(ports.send(), dialogs::answered);
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
        choices.show(shown);
    }

    /// Shows whether it may be heard.
    public void show(Hush shown) {
        choices.show(shown);
    }

    /// Takes the moves that can stand in for others from now on.
    public void show(Catalog shown) {
        dialogs.show(shown);
    }

    /// Shows what was done before.
    public void show(History shown) {
        history = shown;
        if (state instanceof SessionState.Ended ended) {
            done.refresh(ended, shown, choices.settings());
        }
    }

    /// Lets the ring step once a second instead of moving all the time.
    public void stepBySecond(boolean step) {
        choices.stepBySecond(step);
    }

    // properties, out

    /// What is shown of the present step; empty without one.
    public ReadOnlyObjectProperty<Optional<PlayerScreen>> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    /// Whether pictures have to be drawn again and again.
    public ReadOnlyBooleanProperty movingProperty() {
        return moving.getReadOnlyProperty();
    }

    /// Whether the session stands still.
    public ReadOnlyBooleanProperty pausedProperty() {
        return paused.getReadOnlyProperty();
    }

    /// Whether there is anything to show.
    public ReadOnlyBooleanProperty activeProperty() {
        return active.getReadOnlyProperty();
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

    /// What the user's choices make of it.
    public PlayerChoices choices() {
        return choices;
    }

    /// What lies over it.
    public DialogModel dialogs() {
        return dialogs;
    }

    /// What comes after it.
    public DoneModel done() {
        return done;
    }

    // commands

    /// What can be asked of the running session.
    public PlayerCommands commands() {
        return commands;
    }

    /// Goes on breathing at another pace for the time that is left; nothing where that is less than a breath.
    public void breathe(BreathPattern pattern) {
        if (state instanceof Underway underway) {
            var breathing = underway.run().move().exercise();
            var left = underway.step().phase() == Phase.BREATHS ? underway.left(now(underway))
                    : underway.run().move().dose().length();
            if (left.compareTo(BREATH) >= 0) {
                commands.swap(Breathing.move(pattern, breathing, left));
            }
        }
    }

    /// Ends the session; asks first if much was done, or something hurt, which is worth keeping.
    public void end() {
        if (!(state instanceof Underway underway)) {
            finish();
        } else if (worked(underway).compareTo(ENDS_UNASKED) < 0 && !underway.run().hasHurt()) {
            endAndDiscard();
        } else {
            dialogs.askEnd();
            commands.pause();
        }
    }

    /// Ends the session and keeps what was done.
    public void endAndKeep() {
        commands.end(Choice.KEEP);
    }

    /// Ends the session and forgets it.
    public void endAndDiscard() {
        commands.end(Choice.DISCARD);
    }

    /// Ends the session, keeps what was done, and opens the page that says when to see a doctor.
    public void seeDoctor() {
        endAndKeep();
        finish();
        ports.doctor().run();
    }

    /// Leaves the session, or its end: nothing more is shown of it.
    public void finish() {
        dismissed = true;
        active.set(false);
        screen.set(Optional.empty());
        done.close();
        dialogs.close();
    }

    /// The same routine once more.
    public void again() {
        var routine = done.doneProperty().get().map(DoneScreen::routine);
        finish();
        routine.ifPresent(ports.again());
    }

    private void showUnderway(Underway underway, SessionState before) {
        if (!(before instanceof Underway)) {
            dismissed = false;
            done.begin();
            choices.keyUsed();
        }
        if (dismissed) {
            return;
        }
        active.set(true);
        done.close();
        screen.set(Optional.of(screens.screen(underway)));
        dialogs.show(underway);
    }

    private void showEnded(SessionState.Ended ended) {
        dialogs.close();
        if (dismissed || ended.result().ending() == Ending.DISCARDED) {
            finish();
        } else {
            active.set(true);
            done.show(ended, history, choices.settings());
        }
    }

    private Duration worked(Underway underway) {
        var open = underway instanceof SessionState.Playing playing && playing.step().phase().isWork()
                ? ports.elapsed().get().minus(playing.heardAt())
                : Duration.ZERO;
        return underway.run().worked().plus(open);
    }

    private Duration now(Underway underway) {
        var now = ports.elapsed().get();
        return choices.calmProperty().get() ? ReadingWriter.wholeSecond(underway, now) : now;
    }
}
