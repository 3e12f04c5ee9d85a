package app.unhunch.ui;

import app.unhunch.ui.kit.DialogLayer;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A hand on the mouse that counts its presses.
final class Pointer {

    private final FxRobot robot;
    private int clicks;

    Pointer(FxRobot robot) {
        this.robot = robot;
    }

    /// Presses what is found by that query, which is brought into sight first.
    Pointer on(String query) {
        var found = top(query);
        robot.interact(() -> Sight.bring(found));
        return on(found);
    }

    /// Whether something is to be seen that is found by that query.
    boolean sees(String query) {
        return robot.lookup(query).queryAll().stream().anyMatch(Pointer::isSeen);
    }

    /// What is written there.
    String text(String query) {
        return top(query) instanceof Labeled written ? written.getText() : "";
    }

    /// Whether these words are to be seen somewhere.
    boolean reads(String words) {
        return robot.lookup(node -> node instanceof Labeled written && written.getText() != null
                && written.getText().contains(words)).queryAll().stream().anyMatch(Pointer::isSeen);
    }

    /// Where the same is there twice, a dialog lies over the other.
    private Node top(String query) {
        List<Node> found = robot.lookup(query).<Node>queryAll().stream().filter(Pointer::isSeen).toList();
        if (found.isEmpty()) {
            throw new AssertionError("nothing to press: " + query);
        }
        return found.stream().filter(Pointer::isInDialog).findFirst().orElseGet(found::getFirst);
    }

    /// Whether a node and all around it are visible, in a window that is on the screen.
    static boolean isSeen(Node node) {
        var window = node.getScene().getWindow();
        if (window == null || !window.isShowing() || window.getX() > Screen.getPrimary().getBounds().getMaxX()) {
            return false;
        }
        for (var outer = node; outer != null; outer = outer.getParent()) {
            if (!outer.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInDialog(Node node) {
        for (Node outer = node.getParent(); outer != null; outer = outer.getParent()) {
            if (outer instanceof DialogLayer) {
                return true;
            }
        }
        return false;
    }

    /// Presses that.
    Pointer on(Node node) {
        robot.clickOn(node);
        clicks++;
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /// Types, which is no click.
    Pointer type(KeyCode... keys) {
        robot.type(keys);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /// Writes, which is no click either.
    Pointer write(String words) {
        robot.write(words);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    int clicks() {
        return clicks;
    }
}
