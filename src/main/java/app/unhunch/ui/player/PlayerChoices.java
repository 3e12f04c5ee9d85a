package app.unhunch.ui.player;

import app.unhunch.session.Hush;
import app.unhunch.settings.Settings;
import app.unhunch.settings.Voice;
import app.unhunch.ui.kit.Later;
import java.time.Duration;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// What the user's choices make of the player: what is heard, which keys are named, how pictures move.
public final class PlayerChoices {

    /// Whether anything is to be heard.
    public enum Sound {

        /// It is.
        ON,

        /// The user wants to hear nothing.
        OFF,

        /// A call is on, in which others would hear it.
        CALL
    }

    private static final Duration HINTS_STAY = Duration.ofSeconds(5);

    private final ReadOnlyBooleanWrapper calm = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper voice = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper hints = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyObjectWrapper<Sound> sound = new ReadOnlyObjectWrapper<>(Sound.ON);
    private final PlayerPorts ports;
    private final Later later;

    private Hush hush = Hush.NONE;
    private Settings settings = Settings.DEFAULTS;
    private Voice lastVoice = Voice.KEY;
    private Subscription hintsGo = Subscription.EMPTY;

    PlayerChoices(PlayerPorts ports, Later later) {
        this.ports = ports;
        this.later = later;
        show(settings);
    }

    void show(Settings shown) {
        settings = shown;
        settle();
        voice.set(shown.sound().voice() != Voice.OFF);
        if (shown.sound().voice() != Voice.OFF) {
            lastVoice = shown.sound().voice();
        }
        keyUsed();
    }

    void show(Hush shown) {
        hush = shown;
        settle();
    }

    private void settle() {
        sound.set(settings.sound().muted() ? Sound.OFF : hush.isSilent() ? Sound.CALL : Sound.ON);
    }

    void stepBySecond(boolean step) {
        calm.set(step);
    }

    Settings settings() {
        return settings;
    }

    /// Whether pictures step once a second instead of moving all the time.
    public ReadOnlyBooleanProperty calmProperty() {
        return calm.getReadOnlyProperty();
    }

    /// Whether anything is to be heard.
    public ReadOnlyObjectProperty<Sound> soundProperty() {
        return sound.getReadOnlyProperty();
    }

    /// Whether somebody speaks.
    public ReadOnlyBooleanProperty voiceProperty() {
        return voice.getReadOnlyProperty();
    }

    /// Whether the keys are shown.
    public ReadOnlyBooleanProperty hintsProperty() {
        return hints.getReadOnlyProperty();
    }

    /// Sound off, or on; also while a call is on, if that is asked for.
    public void toggleMute() {
        if (sound.get() == Sound.CALL) {
            ports.aloud().run();
        } else {
            ports.save().accept(settings.withSound(settings.sound().withMuted(!settings.sound().muted())));
        }
    }

    /// Voice off, or on as it was.
    public void toggleVoice() {
        ports.save().accept(settings.withSound(
                settings.sound().withVoice(settings.sound().voice() == Voice.OFF ? lastVoice : Voice.OFF)));
    }

    /// Tells that the keyboard is in use: the keys are shown for a while.
    public void keyUsed() {
        hintsGo.unsubscribe();
        hints.set(true);
        if (!settings.session().keyHints()) {
            hintsGo = later.after(HINTS_STAY, () -> hints.set(false));
        }
    }
}
