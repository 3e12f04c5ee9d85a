package app.unhunch.ui.player;

import app.unhunch.settings.Settings;
import app.unhunch.settings.Voice;
import app.unhunch.ui.kit.Later;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Subscription;

/// What the user's choices make of the player: what is heard, which keys are named, how pictures move.
public final class PlayerChoices {

    private static final Duration HINTS_STAY = Duration.ofSeconds(5);

    private final ReadOnlyBooleanWrapper calm = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper muted = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper voice = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper hints = new ReadOnlyBooleanWrapper(true);
    private final Consumer<Settings> save;
    private final Later later;

    private Settings settings = Settings.DEFAULTS;
    private Voice lastVoice = Voice.KEY;
    private Subscription hintsGo = Subscription.EMPTY;

    PlayerChoices(Consumer<Settings> save, Later later) {
        this.save = save;
        this.later = later;
        show(settings);
    }

    void show(Settings shown) {
        settings = shown;
        muted.set(shown.sound().muted());
        voice.set(shown.sound().voice() != Voice.OFF);
        if (shown.sound().voice() != Voice.OFF) {
            lastVoice = shown.sound().voice();
        }
        keyUsed();
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

    /// Sound off, or on.
    public void toggleMute() {
        save.accept(settings.withSound(settings.sound().withMuted(!settings.sound().muted())));
    }

    /// Voice off, or on as it was.
    public void toggleVoice() {
        save.accept(settings.withSound(
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
