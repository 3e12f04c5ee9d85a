package app.unhunch.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.stage.Window;

/// Finds what is shown on the screen of a test. Used on any thread while nothing changes.
final class OpenScenes {

    private OpenScenes() {}

    /// What stands in a window that is shown, the oldest first.
    static List<Scene> all() {
        return List.copyOf(Window.getWindows()).stream().filter(Window::isShowing).map(Window::getScene)
                .filter(scene -> scene != null).toList();
    }

    /// That of the main window, which has to be shown.
    static Scene main() {
        return all().stream().filter(scene -> shell(scene).isPresent()).findFirst().orElseThrow();
    }

    /// Pages and sidebar of the main window.
    static Shell shell() {
        return shell(main()).orElseThrow();
    }

    /// That of a break: its window, or our card.
    static Scene rest() {
        var styles = Set.of("uh-break", "uh-calm", "uh-toast");
        return all().stream().filter(scene -> nodes(scene.getRoot())
                .anyMatch(node -> node.getStyleClass().stream().anyMatch(styles::contains))).findFirst().orElseThrow();
    }

    /// What lies over everything: a menu, a card, the window of a break, or else the main window.
    static Scene front() {
        return all().stream().filter(scene -> shell(scene).isEmpty() && scene.getWidth() > 1
                && !(scene.getWindow() instanceof Tooltip)).reduce((_, last) -> last).orElseGet(OpenScenes::main);
    }

    /// A node and all below it.
    static Stream<Node> nodes(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(OpenScenes::nodes))
                : Stream.of(node);
    }

    private static Optional<Shell> shell(Scene scene) {
        return nodes(scene.getRoot()).filter(Shell.class::isInstance).map(Shell.class::cast).findFirst();
    }
}
