package app.unhunch.ui.routines;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/// Carries something from the list of what can be added over the page and lets it fall among the rows.
final class AddDrag extends Pane {

    private static final double WIDE = 280;
    private static final double HIGH = 68;

    private final Supplier<RowList> rows;
    private final Supplier<MoveThumb> thumbs;
    private final BiConsumer<Integer, String> fallen;
    private Optional<BuilderScreen.Offer> held = Optional.empty();
    private boolean givenUp;

    /// @param rows among which it falls
    /// @param thumbs makes the picture of what is carried
    /// @param fallen told the place and what fell there
    AddDrag(Supplier<RowList> rows, Supplier<MoveThumb> thumbs, BiConsumer<Integer, String> fallen) {
        this.rows = rows;
        this.thumbs = thumbs;
        this.fallen = fallen;
        setMouseTransparent(true);
        setManaged(false);
    }

    /// Follows the mouse over a page, wherever on it the drag began.
    void follow(Node page) {
        page.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            if (held.isPresent()) {
                carry(event);
                event.consume();
            }
        });
        page.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            givenUp = false;
            if (held.isPresent()) {
                fall();
                event.consume();
            }
        });
    }

    /// Takes it up where the mouse is.
    void take(BuilderScreen.Offer offer, MouseEvent event) {
        if (!givenUp && held.isEmpty()) {
            held = Optional.of(offer);
            getChildren().setAll(ghost(offer));
            carry(event);
        }
    }

    private void carry(MouseEvent event) {
        var at = sceneToLocal(event.getSceneX(), event.getSceneY());
        getChildren().getFirst().resizeRelocate(at.getX() - WIDE / 2, at.getY() - HIGH / 2, WIDE, HIGH);
        rows.get().hover(event.getSceneX(), event.getSceneY());
    }

    private void fall() {
        var offer = held;
        putDown().ifPresent(place -> offer.ifPresent(what -> fallen.accept(place, what.move())));
    }

    /// Nothing falls.
    ///
    /// @return whether something was held
    boolean cancel() {
        var was = held.isPresent();
        givenUp = was;
        putDown();
        return was;
    }

    private Optional<Integer> putDown() {
        held = Optional.empty();
        getChildren().clear();
        return rows.get().fall();
    }

    private HBox ghost(BuilderScreen.Offer offer) {
        var thumb = thumbs.get();
        thumb.show(offer.move());
        var name = new Label(offer.name());
        name.getStyleClass().add("t4");
        var ghost = new HBox(10, thumb, name);
        ghost.setAlignment(Pos.CENTER_LEFT);
        ghost.setPadding(new Insets(8, 12, 8, 12));
        ghost.getStyleClass().addAll("uh-routine-row", "lifted");
        return ghost;
    }
}
