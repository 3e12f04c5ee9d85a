package app.unhunch.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/// Buttons in our style; what they do is set by whoever asks for them.
public final class Buttons {

    private Buttons() {}

    /// The one button of a screen that leads on.
    public static Button primary(String text) {
        return styled(new Button(text), "uh-btn", "primary");
    }

    /// Any other button.
    public static Button plain(String text) {
        return styled(new Button(text), "uh-btn");
    }

    /// A button that stands back.
    public static Button quiet(String text) {
        return styled(new Button(text), "uh-btn", "quiet");
    }

    /// A round button with an icon only.
    ///
    /// @param name what it is called for those who cannot see the icon, and in its tooltip
    /// @param diameter in pixels
    public static Button round(Node icon, String name, double diameter) {
        return roundly(new Button(), icon, name, diameter);
    }

    /// A round button without a frame.
    public static Button bare(Node icon, String name) {
        var button = round(icon, name, 36);
        button.getStyleClass().add("bare");
        return button;
    }

    /// A round button without a frame that stays pressed.
    public static ToggleButton toggle(Node icon, String name) {
        var button = roundly(new ToggleButton(), icon, name, 36);
        button.getStyleClass().add("bare");
        return button;
    }

    /// Adds style classes to a button.
    public static <T extends ButtonBase> T styled(T button, String... classes) {
        button.getStyleClass().addAll(classes);
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static <T extends ButtonBase> T roundly(T button, Node icon, String name, double diameter) {
        button.setGraphic(icon);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(name);
        Tip.on(button, name);
        styled(button, "uh-round");
        button.setMinSize(diameter, diameter);
        button.setMaxSize(diameter, diameter);
        return button;
    }
}
