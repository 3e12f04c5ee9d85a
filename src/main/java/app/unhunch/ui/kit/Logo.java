package app.unhunch.ui.kit;

import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Scale;

/// The mark of Unhunch: a spine that straightens.
public final class Logo extends StackPane {

    private static final double GRID = 32;
    private static final double GHOST = 0.42;

    /// The mark at a size in pixels.
    public Logo(double size) {
        var mark = new Group(plate(), spine("M11.5 26.5C11 20.5 12.5 16.5 18 14.5", GHOST), head(22.8, 13, 3, GHOST),
                spine("M11.5 26.5C10.8 22 12.6 18.5 12 13.2", 1), head(12, 7.4, 3.3, 1));
        mark.getTransforms().add(new Scale(size / GRID, size / GRID));
        getChildren().setAll(new Group(mark));
        setMinSize(size, size);
        setMaxSize(size, size);
    }

    private static Shape plate() {
        var plate = new Rectangle(GRID, GRID);
        plate.setArcWidth(18);
        plate.setArcHeight(18);
        return styled(plate, "uh-logo-plate", 1);
    }

    private static Shape spine(String path, double opacity) {
        var spine = new SVGPath();
        spine.setContent(path);
        return styled(spine, "uh-logo-spine", opacity);
    }

    private static Shape head(double x, double y, double radius, double opacity) {
        return styled(new Circle(x, y, radius), "uh-logo-head", opacity);
    }

    private static Shape styled(Shape shape, String styleClass, double opacity) {
        shape.getStyleClass().add(styleClass);
        shape.setOpacity(opacity);
        return shape;
    }
}
