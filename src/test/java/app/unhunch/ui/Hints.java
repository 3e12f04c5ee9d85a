package app.unhunch.ui;

import app.unhunch.ui.kit.Tip;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;

/// What is told where the pointer rests.
final class Hints {

    private final Map<String, Boolean> seen = new HashMap<>();

    /// Does something with every hint of a scene that was not seen before, while it is shown. On the FX thread.
    void each(Scene scene, Consumer<Tooltip> does) {
        all(scene).filter(hint -> seen.put(hint.getText(), true) == null).toList().forEach(hint -> {
            hint.show(scene.getWindow(), 0, 0);
            hint.getScene().getRoot().applyCss();
            hint.getScene().getRoot().layout();
            does.accept(hint);
            hint.hide();
        });
    }

    private static Stream<Tooltip> all(Scene scene) {
        return OpenScenes.nodes(scene.getRoot()).filter(Wording::isShown)
                .flatMap(node -> Tip.find(node).stream()).map(Tip::tooltip)
                .filter(hint -> hint.getText() != null && !hint.getText().isBlank());
    }
}
