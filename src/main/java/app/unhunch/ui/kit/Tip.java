package app.unhunch.ui.kit;

import java.text.Bidi;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// What is told where the pointer rests, in as many lines as it needs; words from right to left in one. To JavaFX each is
/// a window, so it is made when a pointer first comes.
public final class Tip {

    private static final double WIDEST = 380;

    private final Node node;
    private final EventHandler<MouseEvent> entered = _ -> tooltip();
    private String words = "";
    private Optional<Tooltip> made = Optional.empty();

    private Tip(Node node) {
        this.node = node;
    }

    /// Lets a node tell that, in place of what it told before.
    public static void on(Node node, String words) {
        var tip = find(node).orElseGet(() -> of(node));
        tip.words = words;
        tip.made.ifPresent(there -> there.setText(words));
        if (node instanceof Control) {
            node.setAccessibleHelp(words); // as JavaFX does with the tooltip of a control
        }
    }

    /// Lets a node tell nothing any more.
    public static void off(Node node) {
        find(node).ifPresent(tip -> {
            node.getProperties().remove(Tip.class);
            node.removeEventHandler(MouseEvent.MOUSE_ENTERED, tip.entered);
            tip.made.ifPresent(there -> Tooltip.uninstall(node, there));
            node.setAccessibleHelp(null);
        });
    }

    /// What a node tells; empty where it tells nothing.
    public static Optional<Tip> find(Node node) {
        return node.hasProperties() && node.getProperties().get(Tip.class) instanceof Tip tip ? Optional.of(tip)
                : Optional.empty();
    }

    private static Tip of(Node node) {
        var tip = new Tip(node);
        node.getProperties().put(Tip.class, tip);
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, tip.entered);
        return tip;
    }

    /// What is shown while the pointer rests there.
    public Tooltip tooltip() {
        return made.orElseGet(this::make);
    }

    private Tooltip make() {
        var tooltip = new Tooltip(words);
        tooltip.wrapTextProperty().bind(tooltip.textProperty().map(told -> !isFromTheRight(told)));
        tooltip.maxWidthProperty().bind(tooltip.wrapTextProperty().map(wraps -> wraps ? WIDEST : Double.MAX_VALUE));
        Tooltip.install(node, tooltip);
        made = Optional.of(tooltip);
        return tooltip;
    }

    /// JavaFX 26 fails on Linux where it breaks a line of such words.
    private static boolean isFromTheRight(String words) {
        return Bidi.requiresBidi(words.toCharArray(), 0, words.length());
    }
}
