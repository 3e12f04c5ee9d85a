package app.unhunch.ui.remedies;

import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.RingTimer;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// A ring that carries an eye where the skin is looked at.
final class RemedyRing extends Region {

    private static final double EYE = 30;

    private final RingTimer ring = new RingTimer();
    private final StackPane eye = new StackPane(Icons.small(Feather.EYE));
    private OptionalDouble at = OptionalDouble.empty();

    RemedyRing() {
        eye.getStyleClass().addAll("uh-badge", "plate");
        eye.setVisible(false);
        getChildren().setAll(ring, eye);
    }

    void setContent(Node content) {
        ring.setContent(content);
    }

    void show(RemedyScreen screen) {
        ring.getStyleClass().setAll("uh-ring", TimerView.warm(screen.remedy()) ? "warm" : "cool");
        ring.show(screen.over());
        ring.setAccessibleText(screen.name() + ", " + screen.digits() + " " + screen.below());
        at = screen.check();
        eye.setVisible(at.isPresent());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var size = Math.min(getWidth(), getHeight());
        var left = (getWidth() - size) / 2;
        var top = (getHeight() - size) / 2;
        ring.resizeRelocate(left, top, size, size);
        at.ifPresent(share -> {
            var angle = 2 * Math.PI * share;
            var radius = size / 2 - 7;
            eye.resizeRelocate(left + size / 2 + radius * Math.sin(angle) - EYE / 2,
                    top + size / 2 - radius * Math.cos(angle) - EYE / 2, EYE, EYE);
        });
    }
}
