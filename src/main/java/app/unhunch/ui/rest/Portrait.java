package app.unhunch.ui.rest;

import app.unhunch.ui.today.DeskFigure;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;

/// Head and back of the person at the desk, hunched, in a circle that fills the room it is given.
final class Portrait extends Pane {

    /// Size of the whole picture, in diameters of the circle.
    private static final double WIDE = 2.7;
    private static final double HIGH = 2.25;

    /// Where in the picture the middle of the circle is.
    private static final double X = 0.42;
    private static final double Y = 0.33;

    private final Node picture;
    private final Circle clip = new Circle();

    Portrait(DeskFigure person) {
        picture = person.node();
        person.slump(1);
        getChildren().setAll(picture);
        setClip(clip);
    }

    @Override
    protected void layoutChildren() {
        var side = Math.min(getWidth(), getHeight());
        clip.setCenterX(getWidth() / 2);
        clip.setCenterY(getHeight() / 2);
        clip.setRadius(side / 2);
        picture.resizeRelocate(getWidth() / 2 - X * WIDE * side, getHeight() / 2 - Y * HIGH * side, WIDE * side,
                HIGH * side);
    }
}
