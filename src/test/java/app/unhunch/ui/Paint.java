package app.unhunch.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/// What is painted in a scene, in the order in which it is painted: so the color behind a text can be told.
final class Paint {

    private record Stroke(Node node, Color color) {}

    /// A text as it is seen.
    record Seen(Text text, Color ink, Color ground) {

        /// The contrast of the two, 1 to 21.
        double contrast() {
            var light = Math.max(luminance(ink), luminance(ground));
            var dark = Math.min(luminance(ink), luminance(ground));
            return (light + 0.05) / (dark + 0.05);
        }
    }

    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Seen> seen = new ArrayList<>();

    private Paint() {}

    /// Every text in sight with its colors; none that lies on a picture.
    static List<Seen> texts(Parent root, Color ground) {
        var paint = new Paint();
        paint.strokes.add(new Stroke(root, ground));
        paint.visit(root, 1);
        return List.copyOf(paint.seen);
    }

    private void visit(Node node, double opacity) {
        if (!node.isVisible() || node.isDisabled() || node.getOpacity() == 0) {
            return;
        }
        var here = opacity * node.getOpacity();
        if (node instanceof Text text) {
            see(text, here);
        } else if (node instanceof Shape shape && shape.getFill() instanceof Color fill) {
            strokes.add(new Stroke(shape, faint(fill, here)));
        } else if (node instanceof Canvas || node instanceof ImageView) {
            strokes.add(new Stroke(node, Color.TRANSPARENT));
        }
        if (node instanceof Region region && region.getBackground() != null) {
            region.getBackground().getFills().stream().map(BackgroundFill::getFill).filter(Color.class::isInstance)
                    .map(Color.class::cast).reduce((_, last) -> last)
                    .ifPresent(fill -> strokes.add(new Stroke(region, faint(fill, here))));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> visit(child, here));
        }
    }

    private void see(Text text, double opacity) {
        if (text.getText().isBlank() || !(text.getFill() instanceof Color fill) || !isInSight(text)) {
            return;
        }
        var bounds = text.localToScene(text.getLayoutBounds());
        var ground = ground(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
        ground.ifPresent(color -> seen.add(new Seen(text, over(faint(fill, opacity), color), color)));
    }

    /// What a scroll pane or another clip hides counts where it would be seen.
    private static boolean isInSight(Text text) {
        var bounds = text.getLayoutBounds();
        return bounds.getWidth() > 0 && bounds.getHeight() > 0;
    }

    private Optional<Color> ground(Point2D at) {
        var color = Color.TRANSPARENT;
        for (var stroke : strokes) {
            if (stroke.node().contains(stroke.node().sceneToLocal(at))) {
                if (stroke.node() instanceof Canvas || stroke.node() instanceof ImageView) {
                    return Optional.empty();
                }
                color = over(stroke.color(), color);
            }
        }
        return Optional.of(color).filter(Color::isOpaque);
    }

    private static Color faint(Color color, double opacity) {
        return color.deriveColor(0, 1, 1, opacity);
    }

    private static Color over(Color top, Color below) {
        var part = top.getOpacity();
        return new Color(top.getRed() * part + below.getRed() * (1 - part),
                top.getGreen() * part + below.getGreen() * (1 - part),
                top.getBlue() * part + below.getBlue() * (1 - part),
                Math.min(1, part + below.getOpacity() * (1 - part)));
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
