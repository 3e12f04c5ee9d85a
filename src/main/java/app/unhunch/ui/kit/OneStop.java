package app.unhunch.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;

/// Choices that belong together, as one stop of the Tab key: arrow keys walk among them. The keyboard comes in at the
/// first one that is chosen.
public final class OneStop {

    private final Pane group;
    private final Consumer<ToggleButton> reached;
    private Subscription heard = Subscription.EMPTY;

    private OneStop(Pane group, Consumer<ToggleButton> reached) {
        this.group = group;
        this.reached = reached;
        group.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        group.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        group.getChildren().addListener((ListChangeListener<Node>) _ -> listen());
        listen();
    }

    /// Of the toggles of `group` any may be chosen; the space bar does.
    public static void ofMany(Pane group) {
        var _ = new OneStop(group, _ -> {});
    }

    /// Of the toggles of `group` one is chosen: that to which an arrow key leads.
    public static void ofOne(Pane group) {
        var _ = new OneStop(group, ToggleButton::fire);
    }

    private List<ToggleButton> choices() {
        return group.getChildren().stream().filter(ToggleButton.class::isInstance).map(ToggleButton.class::cast)
                .toList();
    }

    private void listen() {
        heard.unsubscribe();
        heard = choices().stream().flatMap(choice -> List.of(choice.focusedProperty().subscribe((_, _) -> settle()),
                choice.selectedProperty().subscribe((_, _) -> settle())).stream())
                .reduce(Subscription.EMPTY, Subscription::and);
        settle();
    }

    private void settle() {
        var all = choices();
        var stop = all.stream().filter(Node::isFocused).findFirst()
                .or(() -> all.stream().filter(ToggleButton::isSelected).findFirst())
                .or(() -> all.stream().findFirst());
        all.forEach(choice -> choice.setFocusTraversable(stop.filter(choice::equals).isPresent()));
    }

    /// A button that is no stop of the Tab key does not take the keyboard by itself when it is pressed.
    private void press(MouseEvent event) {
        choices().stream().filter(choice -> Focus.isWithin(choice, (Node) event.getTarget())).findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void walk(KeyEvent event) {
        var all = choices();
        var along = ArrowKey.along(group, event);
        var step = along == 0 ? ArrowKey.down(event) : along;
        var here = step == 0 ? -1 : all.indexOf((Object) event.getTarget());
        if (here >= 0) {
            event.consume();
            var next = all.get(Math.clamp(here + step, 0, all.size() - 1));
            if (!next.isFocused()) {
                next.requestFocus();
                reached.accept(next);
            }
        }
    }
}
