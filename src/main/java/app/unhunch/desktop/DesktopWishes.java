package app.unhunch.desktop;

import java.util.Optional;

/// How the user set up the desktop; what it does not say is empty.
///
/// @param scheme light or dark
/// @param reducedMotion whether movement on screen is unwelcome
/// @param highContrast whether strong contrasts are wanted
/// @param textScale factor on text sizes, 0.5 to 3
public record DesktopWishes(Optional<Scheme> scheme, Optional<Boolean> reducedMotion, Optional<Boolean> highContrast,
        Optional<Double> textScale) {

    /// Says nothing.
    public static final DesktopWishes NONE = new DesktopWishes(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty());

    /// The colours to prefer.
    public enum Scheme {
        LIGHT, DARK
    }
}
