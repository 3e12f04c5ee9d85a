package app.unhunch.ui.look;

import app.unhunch.ui.kit.Tip;
import java.text.Bidi;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/// Keeps words that are read from right to left in one line, with all of them in a hint, before each layout of a scene: JavaFX
/// 26 fails on Linux where it breaks such a line, and nothing of the window is laid out any more. Only what is about to be
/// laid out is looked at, so a caret that blinks or a picture that moves costs nothing.
final class OneLine implements Runnable {

    private static final String KEPT = "uh-one-line";

    private final Scene scene;

    /// Parts that are laid out without what they lie in, such as what scrolls.
    private final Set<Parent> apart = Collections.newSetFromMap(new WeakHashMap<>());

    /// @param scene of which every label is looked at
    OneLine(Scene scene) {
        this.scene = scene;
    }

    @Override
    public void run() {
        keep(scene.getRoot());
        for (var part : List.copyOf(apart)) {
            if (scene.equals(part.getScene())) {
                keep(part);
            }
        }
    }

    private void keep(Node node) {
        if (node instanceof Labeled label) {
            keep(label);
        }
        if (node instanceof ScrollPane scroll && scroll.getContent() != null && scroll.getSkin() == null) {
            keep(scroll.getContent()); // which it has no children for before it is shown
        }
        if (node instanceof Parent parent && parent.isNeedsLayout()) {
            List<Node> parts = parent.getChildrenUnmodifiable();
            for (var at = 0; at < parts.size(); at++) {
                if (parts.get(at) instanceof Parent part && !part.isManaged()) {
                    apart.add(part);
                }
                keep(parts.get(at));
            }
        }
    }

    /// A label keeps whether its hint is ours.
    private static void keep(Labeled label) {
        var kept = label.hasProperties() && label.getProperties().containsKey(KEPT);
        if (isFromTheRight(label.getText()) && (kept || label.isWrapText())) {
            label.setWrapText(false);
            if (Boolean.TRUE.equals(label.getProperties().computeIfAbsent(KEPT, _ -> Tip.find(label).isEmpty()))) {
                Tip.on(label, label.getText());
            }
        } else if (kept) {
            label.setWrapText(true);
            if (Boolean.TRUE.equals(label.getProperties().remove(KEPT))) {
                Tip.off(label);
            }
        }
    }

    private static boolean isFromTheRight(@Nullable String words) {
        return words != null && Bidi.requiresBidi(words.toCharArray(), 0, words.length());
    }
}
