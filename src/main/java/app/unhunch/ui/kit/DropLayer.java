package app.unhunch.ui.kit;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Lays a card over a page, below the button that opened it, or above it where there is more room. It goes with Esc, with a click beside it, and when the
/// keyboard leaves it.
public final class DropLayer extends Pane {

    private static final double GAP = 12;
    private static final double EDGE = 16;

    private final ReadOnlyObjectWrapper<Optional<Node>> anchor = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Region> card = Optional.empty();

    /// A layer without a card.
    public DropLayer() {
        setVisible(false);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                closeAndReturn();
                event.consume();
            }
        });
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::follow);
    }

    /// Opens a card below `below`, in place of the one there.
    ///
    /// @param first the node inside it that gets the keyboard
    public void open(Node below, Region shown, Node first) {
        shown.getStyleClass().add("uh-drop");
        card = Optional.of(shown);
        getChildren().setAll(shown);
        setVisible(true);
        anchor.set(Optional.of(below));
        applyCss(); // a scroll pane holds nothing before, and what is nowhere gets no keyboard
        first.requestFocus();
    }

    /// Takes the card away.
    public void close() {
        card = Optional.empty();
        getChildren().clear();
        setVisible(false);
        anchor.set(Optional.empty());
    }

    /// The button whose card is open.
    public ReadOnlyObjectProperty<Optional<Node>> anchorProperty() {
        return anchor.getReadOnlyProperty();
    }

    private void closeAndReturn() {
        var below = anchor.get();
        close();
        below.ifPresent(Node::requestFocus);
    }

    private void follow(@Nullable Node owner) {
        if (owner != null && card.filter(shown -> !Focus.isWithin(shown, owner)).isPresent()) {
            close();
        }
    }

    @Override
    protected void layoutChildren() {
        card.ifPresent(shown -> anchor.get().ifPresent(below -> place(shown,
                sceneToLocal(below.localToScene(below.getLayoutBounds())))));
    }

    private void place(Region shown, Bounds below) {
        var width = Math.min(shown.prefWidth(-1), getWidth() - 2 * EDGE);
        var wanted = shown.prefHeight(width);
        var under = getHeight() - below.getMaxY() - GAP - EDGE;
        var over = below.getMinY() - GAP - EDGE;
        var above = wanted > under && over > under;
        var height = Math.max(0, Math.min(wanted, above ? over : under));
        shown.resizeRelocate(Math.clamp(below.getMinX(), EDGE, Math.max(EDGE, getWidth() - width - EDGE)),
                above ? below.getMinY() - GAP - height : below.getMaxY() + GAP, width, height);
    }
}
