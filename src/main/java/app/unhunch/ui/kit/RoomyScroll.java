package app.unhunch.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Scrolls only where there is too little room: it wants to be as high as what it holds is at its width.
public final class RoomyScroll extends ScrollPane {

    private final Region inside;

    /// A scroll that takes the keyboard only through what it holds.
    public RoomyScroll(Region inside) {
        super(inside);
        this.inside = inside;
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("uh-pages");
        setMinHeight(100);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(inside.prefHeight(width < 0 ? -1 : width - side())) + getInsets().getTop()
                + getInsets().getBottom();
    }

    @Override
    protected double computePrefWidth(double height) {
        return inside.prefWidth(-1) + side();
    }

    private double side() {
        return getInsets().getLeft() + getInsets().getRight();
    }
}
