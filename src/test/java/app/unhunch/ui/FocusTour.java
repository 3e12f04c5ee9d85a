package app.unhunch.ui;

import app.unhunch.ui.kit.DialogLayer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Toggle;
import javafx.scene.effect.DropShadow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;

/// Goes round a screen with the Tab key: every control is met, none keeps the keyboard, and where it is can be seen.
final class FocusTour {

    private static final int LONGEST = 400;
    private static final double MARK = 3;

    /// What draws its own mark of the keyboard, with tests of its own, or is the whole screen.
    private static final Set<String> MARK_THEMSELVES = Set.of("HeatMap", "PainChart", "MoveGrid", "PlayerView",
            "BreakView", "uh-slide",
            "SubPage",
            "BodyMap", "WeekGrid");

    /// Kinds of control that were looked at already.
    private final Set<String> looked = new HashSet<>();

    /// Whether the keyboard is to come there.
    static boolean isStop(Node node) {
        return node.isFocusTraversable() && isShown(node);
    }

    /// What is wrong with the way round a screen; on the FX thread.
    List<String> of(Scene scene) {
        var area = OpenScenes.nodes(scene.getRoot()).filter(DialogLayer.class::isInstance)
                .map(DialogLayer.class::cast).filter(layer -> layer.openProperty().get() && isShown(layer))
                .<Parent>map(layer -> layer).findFirst().orElse(scene.getRoot());
        var stops = OpenScenes.nodes(area).filter(FocusTour::isStop).toList();
        List<String> wrong = new ArrayList<>();
        Set<Node> met = new LinkedHashSet<>();
        if (stops.isEmpty()) {
            return List.of();
        }
        stops.getFirst().requestFocus();
        for (var step = 0; step < LONGEST && met.add(scene.getFocusOwner()); step++) {
            var here = scene.getFocusOwner();
            tab(here);
            if (scene.getFocusOwner().equals(here) && stops.size() > 1) {
                wrong.add("keeps the keyboard: " + EveryScreenViewTest.told(here));
                break;
            }
            if (looked.add(kind(here)) && MARK_THEMSELVES.stream().noneMatch(kind(here)::contains)) {
                check(here, scene, wrong);
            }
        }
        stops.stream().filter(
                stop -> stop.getScene() != null && !met.contains(stop) && isStop(stop) && !isOneOfMet(stop, met))
                .forEach(stop -> wrong.add("not met: " + EveryScreenViewTest.told(stop)));
        return wrong;
    }

    /// Of toggles that exclude each other one is met, and the arrow keys lead to the others.
    private static boolean isOneOfMet(Node stop, Set<Node> met) {
        return stop instanceof Toggle toggle && toggle.getToggleGroup() != null && met.stream()
                .anyMatch(other -> other instanceof Toggle one && toggle.getToggleGroup().equals(one.getToggleGroup()));
    }

    /// The same node with the keyboard on it and without.
    private static void check(Node node, Scene scene, List<String> wrong) {
        var after = scene.getFocusOwner();
        scene.getRoot().applyCss();
        var without = look(node);
        var before = paints(node);
        node.requestFocus();
        node.requestFocusTraversal(TraversalDirection.NEXT);
        scene.getFocusOwner().requestFocusTraversal(TraversalDirection.PREVIOUS);
        scene.getRoot().applyCss();
        if (scene.getFocusOwner().equals(node) && look(node).equals(without)) {
            wrong.add("looks the same with the keyboard: " + EveryScreenViewTest.told(node));
        } else if (scene.getFocusOwner().equals(node)) {
            faint(node, before, scene).ifPresent(wrong::add);
        }
        after.requestFocus();
    }

    /// Of what came with the keyboard something has to stand out from where it is.
    private static Optional<String> faint(Node node, Map<Node, List<Color>> before, Scene scene) {
        List<Color> came = new ArrayList<>();
        paints(node).forEach((part, colors) -> {
            var more = new ArrayList<>(colors);
            before.getOrDefault(part, List.of()).forEach(more::remove); // a mark may have a color that is there already
            came.addAll(more);
        });
        var ground = Paint.behind(scene.getRoot(), Paint.ground(scene), node);
        if (came.isEmpty() || ground.isEmpty()) {
            return Optional.empty();
        }
        var most = came.stream().mapToDouble(color -> Paint.contrast(color, ground.get())).max().orElse(1);
        return most >= MARK ? Optional.empty()
                : Optional.of("%.2f of %.1f, mark of the keyboard on %s".formatted(most, MARK,
                        EveryScreenViewTest.told(node)));
    }

    private static Map<Node, List<Color>> paints(Node node) {
        Map<Node, List<Color>> paints = new HashMap<>();
        OpenScenes.nodes(node).limit(60).forEach(part -> paints.put(part, Stream.concat(
                part.getEffect() instanceof DropShadow shadow ? Stream.of(shadow.getColor()) : Stream.of(),
                part instanceof Region region ? Paint.paints(region).stream()
                        : part instanceof Shape shape && shape.getStroke() instanceof Color stroke ? Stream.of(stroke)
                        : Stream.<Color>of())
                .toList()));
        return paints;
    }

    private static void tab(Node node) {
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(node, new KeyEvent(type, "", "", KeyCode.TAB, false, false, false, false));
        }
    }

    private static String kind(Node node) {
        return node.getClass().getSimpleName() + node.getStyleClass();
    }

    private static List<Object> look(Node node) {
        return OpenScenes.nodes(node).limit(60).flatMap(part -> part instanceof Region region
                ? Stream.of(String.valueOf(region.getBackground() == null ? "" : region.getBackground().hashCode()),
                        String.valueOf(region.getBorder() == null ? "" : region.getBorder().hashCode()),
                        String.valueOf(region.getEffect()))
                : part instanceof Shape shape ? Stream.of(shape.getStroke() + " " + shape.getFill() + shape.isVisible())
                : part instanceof Canvas ? Stream.of("canvas")
                : Stream.of(part.isVisible()))
                .collect(Collectors.toList());
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && !node.isDisabled() && (node.getParent() == null || isShown(node.getParent()));
    }
}
