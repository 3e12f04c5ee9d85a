package app.unhunch.ui.kit;

import java.text.Bidi;
import javafx.scene.control.Tooltip;

/// What is told where the pointer rests, in as many lines as it needs; words from right to left in one.
public final class Tip {

    private static final double WIDEST = 380;

    private Tip() {}

    /// One that tells that; what it tells can be changed.
    public static Tooltip of(String words) {
        var tip = new Tooltip(words);
        tip.wrapTextProperty().bind(tip.textProperty().map(told -> !isFromTheRight(told)));
        tip.maxWidthProperty().bind(tip.wrapTextProperty().map(wraps -> wraps ? WIDEST : Double.MAX_VALUE));
        return tip;
    }

    /// JavaFX 26 fails on Linux where it breaks a line of such words.
    private static boolean isFromTheRight(String words) {
        return Bidi.requiresBidi(words.toCharArray(), 0, words.length());
    }
}
