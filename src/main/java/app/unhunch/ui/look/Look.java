package app.unhunch.ui.look;

import app.unhunch.settings.AppearanceSettings;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Scene;

/// How all our windows look. Scenes that are dressed follow every later change.
public final class Look {

    /// What can be chosen.
    ///
    /// @param tone light or dark
    /// @param contrast how strong outlines and text are
    /// @param motion how much moves
    /// @param textPercent size of text, 90 to 150
    public record Choice(Tone tone, Contrast contrast, Motion motion, int textPercent) {

        /// What is used until something else is known.
        public static final Choice PLAIN = new Choice(Tone.LIGHT, Contrast.NORMAL, Motion.FULL, 100);

        /// The user's choice, with the desktop's wishes where the user leaves it to the desktop.
        public static Choice of(AppearanceSettings settings, Wishes wishes) {
            return new Choice(switch (settings.theme()) {
                case SYSTEM -> wishes.tone();
                case LIGHT -> Tone.LIGHT;
                case DARK -> Tone.DARK;
            }, switch (settings.contrast()) {
                case SYSTEM -> wishes.contrast();
                case NORMAL -> Contrast.NORMAL;
                case HIGH -> Contrast.HIGH;
            }, switch (settings.motion()) {
                case SYSTEM -> wishes.motion();
                case REDUCED -> Motion.REDUCED;
                case FULL -> Motion.FULL;
            }, settings.textSize());
        }

        public Choice {
            if (textPercent < 90 || textPercent > 150) {
                throw new IllegalArgumentException("text is 90 to 150 percent, was " + textPercent);
            }
        }
    }

    /// Light or dark.
    public enum Tone {
        LIGHT, DARK
    }

    /// How strong outlines and text are.
    public enum Contrast {
        NORMAL, HIGH
    }

    /// How much moves.
    public enum Motion {
        FULL, REDUCED
    }

    /// What the desktop wishes, for those who chose nothing else.
    public record Wishes(Tone tone, Contrast contrast, Motion motion) {

        /// What is used where the desktop wishes nothing.
        public static final Wishes NONE = new Wishes(Tone.LIGHT, Contrast.NORMAL, Motion.FULL);
    }

    private static final double TEXT_PIXELS = 14;

    private final Map<Scene, OneLine> scenes = new LinkedHashMap<>();
    private Choice choice = Choice.PLAIN;

    /// Loads the typefaces and starts plain.
    public Look() {
        Fonts.load();
        show(choice);
    }

    /// Dresses all scenes anew.
    public void show(Choice shown) {
        choice = shown;
        Application.setUserAgentStylesheet(shown.tone() == Tone.DARK ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet());
        scenes.keySet().forEach(this::apply);
    }

    /// Dresses a scene from now on, until it is undressed; once more when it got another root.
    public void dress(Scene scene) {
        scenes.computeIfAbsent(scene, fresh -> {
            var words = new OneLine(fresh);
            fresh.addPreLayoutPulseListener(words);
            return words;
        });
        apply(scene);
    }

    /// Forgets a scene that is not shown again.
    public void undress(Scene scene) {
        Optional.ofNullable(scenes.remove(scene)).ifPresent(scene::removePreLayoutPulseListener);
    }

    /// What is chosen now.
    public Choice choice() {
        return choice;
    }

    private void apply(Scene scene) {
        List<String> sheets = new ArrayList<>();
        sheets.add(sheet(choice.tone() == Tone.DARK ? "dark" : "light"));
        if (choice.contrast() == Contrast.HIGH) {
            sheets.add(sheet("contrast"));
        }
        sheets.add(sheet("components"));
        scene.getStylesheets().setAll(sheets);
        scene.getRoot().setStyle("-fx-font-size: %spx;".formatted(TEXT_PIXELS * choice.textPercent() / 100));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Look.class.getResource(name + ".css"), name).toExternalForm();
    }
}
