package app.unhunch.ui.kit;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons of the Feather set in the sizes we use; their color comes from the theme.
public final class Icons {

    private Icons() {}

    /// For controls and navigation.
    public static FontIcon of(Feather icon) {
        return FontIcon.of(icon);
    }

    /// For small text.
    public static FontIcon small(Feather icon) {
        return styled(icon, "small");
    }

    /// For heads and round buttons.
    public static FontIcon large(Feather icon) {
        return styled(icon, "large");
    }

    /// For the one thing on a picture.
    public static FontIcon huge(Feather icon) {
        return styled(icon, "huge");
    }

    private static FontIcon styled(Feather icon, String size) {
        var made = FontIcon.of(icon);
        made.getStyleClass().add(size);
        return made;
    }
}
