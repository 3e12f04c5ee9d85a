package app.unhunch.ui.kit;

import app.unhunch.exercise.Side;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// Which side works now, and which are done; only to be read.
public final class SideSegment extends HBox {

    private final Label left;
    private final Label right;

    /// A segment with those two words.
    public SideSegment(String leftSide, String rightSide) {
        left = new Label(leftSide);
        right = new Label(rightSide);
        getStyleClass().add("uh-seg");
        getChildren().setAll(left, right);
        left.setMinWidth(USE_PREF_SIZE);
        right.setMinWidth(USE_PREF_SIZE);
        setMaxWidth(USE_PREF_SIZE);
        setMinWidth(USE_PREF_SIZE);
    }

    /// Shows the side that works, and checks those that are done.
    public void show(Side now, Set<Side> done) {
        mark(left, now == Side.LEFT, done.contains(Side.LEFT));
        mark(right, now == Side.RIGHT, done.contains(Side.RIGHT));
    }

    private static void mark(Label label, boolean now, boolean done) {
        label.getStyleClass().remove("now");
        if (now) {
            label.getStyleClass().add("now");
        }
        label.setGraphic(done && !now ? Icons.small(Feather.CHECK) : null);
    }
}
