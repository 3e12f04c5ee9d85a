package app.unhunch.ui.kit;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// The whole ring at the end of something, with a check: on its edge where somebody is seen inside it, else in its middle.
public final class DoneRing extends StackPane {

    private static final double CHECK = 108;
    private static final double LEAST = 180;
    /// Of the ring: the check on its edge, and how far that is from right and below.
    private static final double SMALL = .185;
    private static final double RIGHT = .065;
    private static final double BELOW = .115;
    private static final double ICON = 64;

    private final StackPane check = new StackPane();
    private final Node icon = Icons.huge(Feather.CHECK);
    private final boolean onEdge;

    /// @param person who is seen in the ring; fills the square that is given
    /// @param size of the ring where there is room for it, in pixels
    public DoneRing(Optional<Node> person, double size) {
        onEdge = person.isPresent();
        var ring = new RingTimer();
        ring.show(1);
        person.ifPresent(ring::setContent);
        check.getChildren().setAll(icon);
        check.getStyleClass().addAll("uh-badge", "done");
        getChildren().setAll(ring, check);
        setAlignment(check, onEdge ? Pos.BOTTOM_RIGHT : Pos.CENTER);
        setMinSize(LEAST, LEAST);
        setPrefSize(size, size);
        setMaxSize(size, size);
    }

    @Override
    protected void layoutChildren() {
        var side = Math.min(getWidth(), getHeight());
        var wide = Math.rint(onEdge ? side * SMALL : Math.min(CHECK, side * .3));
        check.setMinSize(wide, wide);
        check.setMaxSize(wide, wide);
        icon.setScaleX(wide / ICON);
        icon.setScaleY(wide / ICON);
        check.setTranslateX(onEdge ? -side * RIGHT - (getWidth() - side) / 2 : 0);
        check.setTranslateY(onEdge ? -side * BELOW - (getHeight() - side) / 2 : 0);
        super.layoutChildren();
    }
}
