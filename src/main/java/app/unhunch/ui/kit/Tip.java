package app.unhunch.ui.kit;

import javafx.scene.control.Tooltip;

/// What is told where the pointer rests, in as many lines as it needs.
public final class Tip {

    private static final double WIDEST = 380;

    private Tip() {}

    /// One that tells that; what it tells can be changed.
    public static Tooltip of(String words) {
        var tip = new Tooltip(words);
        tip.setWrapText(true);
        tip.setMaxWidth(WIDEST);
        return tip;
    }
}
