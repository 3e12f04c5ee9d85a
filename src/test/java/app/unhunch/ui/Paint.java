package app.unhunch.ui;

import app.unhunch.ui.kit.DialogLayer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Slider;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// What is painted in a scene, in the order in which it is painted: so the color behind a text can be told.
final class Paint {

    private static final PseudoClass DISABLED = PseudoClass.getPseudoClass("disabled");

    private record Stroke(Node node, Color color) {}

    /// A text as it is seen.
    record Seen(Text text, Color ink, Color ground) {

        /// The contrast of the two, 1 to 21.
        double contrast() {
            return Paint.contrast(ink, ground);
        }
    }

    /// The part of a control that shows where it is, as it is seen.
    ///
    /// @param paints of its fills and its border, as they look there
    /// @param ground on which it lies
    record Surface(Region region, List<Color> paints, Color ground) {

        /// The contrast of what stands out most, 1 to 21.
        double contrast() {
            return paints.stream().mapToDouble(paint -> Paint.contrast(paint, ground)).max().orElse(1);
        }
    }

    /// Parts of controls, of which nothing else tells where they are.
    private static final Set<String> SURFACES = Set.of("text-field", "text-area", "combo-box", "date-picker", "box",
            "radio", "track", "uh-pill", "uh-day", "uh-choice", "uh-pain", "uh-spot", "uh-finder");

    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Seen> seen = new ArrayList<>();
    private final List<Surface> surfaces = new ArrayList<>();

    private Paint() {}

    /// Every text in sight with its colors; none that lies on a picture.
    static List<Seen> texts(Parent root, Color ground) {
        var paint = new Paint();
        paint.strokes.add(new Stroke(root, ground));
        paint.visit(root, 1);
        return List.copyOf(paint.seen);
    }

    /// What a scene is filled with; a popup shows through where nothing is painted.
    static Color ground(Scene scene) {
        return scene.getFill() instanceof Color fill ? fill : Color.TRANSPARENT;
    }

    /// Every part of a control in sight that shows where it is.
    static List<Surface> surfaces(Parent root, Color ground) {
        var paint = new Paint();
        paint.strokes.add(new Stroke(root, ground));
        paint.visit(root, 1);
        return List.copyOf(paint.surfaces);
    }

    /// The color on which a node lies; empty on a picture.
    static Optional<Color> behind(Parent root, Color ground, Node node) {
        var paint = new Paint();
        paint.strokes.add(new Stroke(root, ground));
        paint.visit(root, 1);
        var bounds = node.localToScene(node.getLayoutBounds());
        paint.strokes.removeIf(stroke -> isIn(stroke.node(), node));
        return paint.ground(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
    }

    private static boolean isIn(@Nullable Node inner, Node outer) {
        return inner != null && (inner.equals(outer) || isIn(inner.getParent(), outer));
    }

    /// The contrast of two colors, 1 to 21.
    static double contrast(Color one, Color other) {
        var light = Math.max(luminance(one), luminance(other));
        var dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private void visit(Node node, double opacity) {
        if (!node.isVisible() || node.getOpacity() == 0 || node.getPseudoClassStates().contains(DISABLED)) {
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
        if (node instanceof Region region && region.getStyleClass().stream().anyMatch(SURFACES::contains)) {
            see(region, here);
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
        if (text.getText().isBlank() || !(text.getFill() instanceof Color fill) || fill.getOpacity() == 0
                || !isInSight(text)) {
            return;
        }
        var bounds = text.localToScene(text.getLayoutBounds());
        var ground = ground(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
        ground.ifPresent(color -> seen.add(new Seen(text, over(faint(fill, opacity), color), color)));
    }

    /// What a field or a list inside another control lies in is the surface of that one.
    private void see(Region region, double opacity) {
        var bounds = region.localToScene(region.getLayoutBounds());
        var paints = paints(region);
        var inner = region.getParent() instanceof ComboBoxBase || region.getParent() instanceof Slider;
        if (paints.isEmpty() || bounds.getWidth() <= 0 || inner) {
            return;
        }
        ground(new Point2D(bounds.getCenterX(), bounds.getCenterY()))
                .ifPresent(color -> surfaces.add(new Surface(region,
                        paints.stream().map(paint -> over(faint(paint, opacity), color)).toList(), color)));
    }

    /// The colors of the fills and the border of a region that are not see-through.
    static List<Color> paints(Region region) {
        var fills = region.getBackground() == null ? Stream.<javafx.scene.paint.Paint>of()
                : region.getBackground().getFills().stream().map(BackgroundFill::getFill);
        var lines = region.getBorder() == null ? Stream.<javafx.scene.paint.Paint>of()
                : region.getBorder().getStrokes().stream().map(BorderStroke::getTopStroke);
        return Stream.concat(fills, lines).filter(Color.class::isInstance).map(Color.class::cast)
                .filter(color -> color.getOpacity() > 0).toList();
    }

    /// What a scroll pane or another clip hides counts where it would be seen.
    private static boolean isInSight(Text text) {
        var bounds = text.getLayoutBounds();
        return bounds.getWidth() > 0 && bounds.getHeight() > 0 && !isBehindDialog(text);
    }

    /// What is scrolled out of a dialog would lie on what is behind it.
    private static boolean isBehindDialog(Node node) {
        var clip = node;
        while (clip.getClip() == null && clip.getParent() != null) {
            clip = clip.getParent();
        }
        if (clip.getClip() == null || !isInDialog(clip)) {
            return false;
        }
        var middle = node.localToScene(node.getLayoutBounds().getCenterX(), node.getLayoutBounds().getCenterY());
        return !clip.getClip().contains(clip.sceneToLocal(middle));
    }

    private static boolean isInDialog(@Nullable Node node) {
        return node != null && (node instanceof DialogLayer || isInDialog(node.getParent()));
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
