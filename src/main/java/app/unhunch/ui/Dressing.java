package app.unhunch.ui;

import app.unhunch.settings.Settings;
import app.unhunch.ui.look.Look;
import java.util.function.Consumer;

/// How everything looks, by the user's choices and the desktop's wishes. Used on the FX thread.
final class Dressing {

    private final Look look;
    private final Pictures pictures;
    private final Consumer<Look.Motion> motion;
    private Settings chosen = Settings.DEFAULTS;
    private Look.Wishes wished = Look.Wishes.NONE;

    /// @param motion told how much may move
    Dressing(Look look, Pictures pictures, Consumer<Look.Motion> motion) {
        this.look = look;
        this.pictures = pictures;
        this.motion = motion;
    }

    void show(Settings choices) {
        chosen = choices;
        dress();
    }

    void show(Look.Wishes desktop) {
        wished = desktop;
        dress();
    }

    private void dress() {
        var choice = Look.Choice.of(chosen.appearance(), wished);
        if (!choice.equals(look.choice())) {
            look.show(choice);
        }
        pictures.dress().accept(choice, chosen.appearance().figure());
        motion.accept(choice.motion());
    }
}
