package app.unhunch;

import app.unhunch.desktop.DesktopWishes;
import app.unhunch.ui.look.Look;

/// What the desktop wishes, in the words of the screens.
final class WindowLooks {

    private WindowLooks() {}

    static Look.Wishes of(DesktopWishes wishes) {
        return new Look.Wishes(
                wishes.scheme().filter(DesktopWishes.Scheme.DARK::equals).map(_ -> Look.Tone.DARK)
                        .orElse(Look.Tone.LIGHT),
                wishes.highContrast().orElse(false) ? Look.Contrast.HIGH : Look.Contrast.NORMAL,
                wishes.reducedMotion().orElse(false) ? Look.Motion.REDUCED : Look.Motion.FULL);
    }
}
