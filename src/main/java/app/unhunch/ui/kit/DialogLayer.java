package app.unhunch.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Lays a dialog over a screen: the screen goes dim, and the keyboard stays in the dialog until it is closed.
public final class DialogLayer extends StackPane {

    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private Optional<Region> dialog = Optional.empty();
    private Optional<Node> before = Optional.empty();
    private Node first = this;
    private Node last = this;

    /// A layer without a dialog.
    public DialogLayer() {
        getStyleClass().add("uh-scrim");
        setVisible(false);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::keep);
        sceneProperty().subscribe(Focus::watch);
    }

    /// Opens a dialog in place of the one there.
    ///
    /// @param firstFocus the node inside it that gets the keyboard
    public void open(Region shown, Node firstFocus) {
        if (!open.get()) {
            before = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        }
        shown.getStyleClass().add("uh-dialog");
        shown.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        shown.setAccessibleRole(AccessibleRole.DIALOG);
        dialog = Optional.of(shown);
        first = firstFocus;
        getChildren().setAll(shown);
        setVisible(true);
        open.set(true);
        applyCss(); // a scroll pane holds nothing before, and what is nowhere gets no keyboard
        firstFocus.requestFocus();
        Focus.ring(getScene());
    }

    /// Closes whatever is open and gives the keyboard back.
    public void close() {
        if (open.get()) {
            open.set(false);
            dialog = Optional.empty();
            setVisible(false);
            getChildren().clear();
            before.ifPresent(Node::requestFocus);
            Focus.ring(getScene());
        }
    }

    /// Whether a dialog is open.
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    private void keep(@Nullable Node owner) {
        if (!open.get() || owner == null || dialog.isEmpty()) {
            return;
        }
        if (Focus.isWithin(dialog.get(), owner)) {
            last = owner;
        } else {
            goRound(Focus.stops(dialog.get()));
        }
    }

    /// Behind the last control comes the first again, and the other way round; a step from beside it makes it visible.
    private void goRound(List<Node> stops) {
        if (stops.size() > 1 && stops.getLast().equals(last)) {
            stops.get(1).requestFocusTraversal(TraversalDirection.PREVIOUS);
        } else if (stops.size() > 1 && stops.getFirst().equals(last)) {
            stops.get(stops.size() - 2).requestFocusTraversal(TraversalDirection.NEXT);
        } else {
            first.requestFocus();
        }
    }
}
