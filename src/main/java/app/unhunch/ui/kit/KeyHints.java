package app.unhunch.ui.kit;

import java.util.List;
import javafx.scene.layout.Region;

/// Keys and what they do, side by side at the end of their place: as many as fit, the first ones first.
public final class KeyHints extends Region {

    private static final double GAP = 20;

    /// Shows other keys.
    public void show(List<KeyHint> hints) {
        getChildren().setAll(hints);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return getChildren().stream().mapToDouble(hint -> hint.prefWidth(-1) + GAP).sum() - GAP;
    }

    @Override
    protected double computePrefHeight(double width) {
        return getChildren().stream().mapToDouble(hint -> hint.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        var used = 0.0;
        var whole = true;
        for (var hint : getChildren()) {
            var width = hint.prefWidth(-1);
            whole &= used + width <= getWidth() + 1;
            hint.setVisible(whole);
            used += whole ? width + GAP : 0;
        }
        var x = getWidth() - Math.max(0, used - GAP);
        for (var hint : getChildren()) {
            if (hint.isVisible()) {
                var width = hint.prefWidth(-1);
                var height = hint.prefHeight(-1);
                hint.resizeRelocate(x, (getHeight() - height) / 2, width, height);
                x += width + GAP;
            }
        }
    }
}
