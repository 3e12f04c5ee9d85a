package app.unhunch.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Where the keyboard is.
public final class Focus {

    private static final PseudoClass VISIBLE = PseudoClass.getPseudoClass("focus-visible");

    /// Whether a scene heard a key or the mouse last.
    private enum Heard {
        KEY, MOUSE
    }

    private Focus() {}

    /// Whether `node` is `outer` or inside it.
    public static boolean isWithin(Node outer, @Nullable Node node) {
        for (@Nullable
        Node here = node; here != null; here = here.getParent()) {
            if (here.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the keyboard can be given to `node`: it and all around it are to be seen and can be used.
    public static boolean isPossible(Node node) {
        return !node.isDisabled() && node.isVisible()
                && (node.getParent() == null || isPossible(node.getParent()));
    }

    /// Keeps in mind from now on whether that scene is used by keys or by the mouse, and shows to who uses keys where the
    /// program puts the keyboard.
    static void watch(@Nullable Scene scene) {
        if (scene != null && scene.getProperties().putIfAbsent(Focus.class, Heard.MOUSE) == null) {
            scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> scene.getProperties().put(Focus.class, Heard.KEY));
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> scene.getProperties().put(Focus.class, Heard.MOUSE));
            scene.focusOwnerProperty().subscribe(_ -> ring(scene));
        }
    }

    /// Shows where the keyboard was put, as the toolkit does where the user moved it: only to who uses it.
    ///
    /// @param scene in which it was put somewhere; none: nothing
    public static void ring(@Nullable Scene scene) {
        if (scene != null && scene.getFocusOwner() != null
                && scene.getProperties().get(Focus.class) == Heard.KEY) {
            show(scene.getFocusOwner());
        }
    }

    private static void show(Node owner) {
        owner.pseudoClassStateChanged(VISIBLE, true);
        owner.focusedProperty().addListener(new ChangeListener<>() {

            @Override
            public void changed(ObservableValue<? extends Boolean> focused, Boolean before, Boolean now) {
                owner.pseudoClassStateChanged(VISIBLE, now);
                if (!now && !stays()) {
                    owner.focusedProperty().removeListener(this);
                }
            }

            // a window that is left keeps where its keyboard was
            private boolean stays() {
                return owner.getScene() != null && owner.equals(owner.getScene().getFocusOwner());
            }
        });
    }

    /// Everything inside `node` to which the keyboard can come now, in reading order.
    static List<Node> stops(Node node) {
        List<Node> stops = new ArrayList<>();
        add(node, stops);
        return stops;
    }

    private static void add(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            stops.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> add(child, stops));
        }
    }
}
