package app.unhunch.ui.kit;

import app.unhunch.exercise.Position;
import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// Our own small shapes, on a grid of 24, that no icon font has.
public enum Glyph {
    PLAY(Style.FILLED, "M7 4.5v15l12-7.5z"),
    PAUSE(Style.FILLED,
            "M7.3 4.5h1.4a1.3 1.3 0 0 1 1.3 1.3v12.4a1.3 1.3 0 0 1-1.3 1.3h-1.4a1.3 1.3 0 0 1-1.3-1.3v-12.4a1.3 1.3 0 0 1 1.3-1.3z"
                    + "M15.3 4.5h1.4a1.3 1.3 0 0 1 1.3 1.3v12.4a1.3 1.3 0 0 1-1.3 1.3h-1.4a1.3 1.3 0 0 1-1.3-1.3v-12.4a1.3 1.3 0 0 1 1.3-1.3z"),
    GRIP(Style.FILLED,
            "M9 4.4a1.6 1.6 0 1 0 0 3.2 1.6 1.6 0 0 0 0-3.2zM15 4.4a1.6 1.6 0 1 0 0 3.2 1.6 1.6 0 0 0 0-3.2zM9 10.4a1.6 1.6 0 1 0 0 3.2 1.6 1.6 0 0 0 0-3.2z"
                    + "M15 10.4a1.6 1.6 0 1 0 0 3.2 1.6 1.6 0 0 0 0-3.2zM9 16.4a1.6 1.6 0 1 0 0 3.2 1.6 1.6 0 0 0 0-3.2zM15 16.4a1.6 1.6 0 1 0 0 3.2 1.6 1.6 0 0 0 0-3.2z"),
    STAR(Style.FILLED, "M12 2l3.09 6.26L22 9.27l-5 4.87 1.18 6.88L12 17.77l-6.18 3.25L7 14.14 2 9.27l6.91-1.01z"),
    CHAIR(Style.DRAWN, "M7 3v10h10M7 13v4M17 13v8M7 17h10M7 17v4"),
    WALL(Style.DRAWN, "M3 5h18v14H3zM3 12h18M10 5v7M15 12v7"),
    MAT(Style.DRAWN, "M2 20h14a6 6 0 1 0-6-6 3 3 0 1 0 6 0"),
    BED(Style.DRAWN, "M3 18V7M3 14h18v4M21 14v-2a3 3 0 0 0-3-3h-7v5"),
    FLAME(Style.DRAWN,
            "M12 2.5c.6 3.4 2.6 5 4.2 7A7.3 7.3 0 0 1 18 14a6 6 0 0 1-12 0c0-2 .9-3.6 2.2-4.8.3 1.6 1 2.5 2 3C9.9 8.6 10.4 5.3 12 2.5Z"),
    SNOW(Style.DRAWN,
            "M12 2v20M4 7l16 10M20 7 4 17M9.5 3.5 12 6l2.5-2.5M9.5 20.5 12 18l2.5 2.5M3.5 10.2 6.6 9.2 6 6M20.5 13.8l-3.1 1 .6 3.2"
                    + "M20.5 10.2l-3.1-1 .6-3.2M3.5 13.8l3.1 1L6 18"),
    KNOT(Style.DRAWN, "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M5.5 6.5c4 3 4 8 0 11M18.5 6.5c-4 3-4 8 0 11");

    private enum Style {
        FILLED, DRAWN
    }

    private final Style style;
    private final String path;

    Glyph(Style style, String path) {
        this.style = style;
        this.path = path;
    }

    /// The sign of where a move is done.
    public static Glyph of(Position position) {
        return switch (position) {
            case SEATED, ANY, MIXED -> CHAIR;
            case STANDING, WALL -> WALL;
            case FLOOR -> MAT;
            case LYING -> BED;
        };
    }

    /// The shape at a size in pixels.
    public StackPane at(double size) {
        var shape = new SVGPath();
        shape.setContent(path);
        shape.getStyleClass().add("uh-glyph");
        if (style == Style.FILLED) {
            shape.getStyleClass().add("filled");
        }
        shape.getTransforms().add(new Scale(size / 24, size / 24));
        var box = new StackPane(new Group(shape));
        box.setMinSize(size, size);
        box.setPrefSize(size, size);
        box.setMaxSize(size, size);
        box.setMouseTransparent(true);
        return box;
    }
}
