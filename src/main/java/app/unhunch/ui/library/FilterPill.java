package app.unhunch.ui.library;

import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Icons;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The pill of a facet: what is picked of it, and a cross that leaves it out again.
final class FilterPill extends Button {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Facet facet;
    private final LibraryViewModel model;
    private @Nullable Face shown;

    private record Face(String words, List<Criterion> picked, Openness open) {}

    FilterPill(Facet facet, LibraryViewModel model) {
        this.facet = facet;
        this.model = model;
        setId("filter-" + facet.name().toLowerCase(Locale.ROOT));
        Buttons.styled(this, "uh-pill", "filter");
        setAlignment(Pos.CENTER);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                model.clear(facet);
                event.consume();
            }
        });
    }

    /// The facet it stands for.
    Facet facet() {
        return facet;
    }

    /// Shows what is picked.
    ///
    /// @param open whether its card hangs below it
    void show(Filter filter, Openness open) {
        var picked = !filter.of(facet).isEmpty();
        var face = new Face(model.pill(facet), filter.of(facet), open);
        if (face.equals(shown)) {
            return;
        }
        shown = face;
        pseudoClassStateChanged(SELECTED, picked);
        setText(face.words());
        setAccessibleText(getText());
        switch (facet) {
            case DESK -> lead(picked ? Feather.CHECK : Feather.MONITOR);
            case STAR -> lead(picked ? Feather.CHECK : Feather.STAR);
            default -> trail(picked, open);
        }
    }

    /// Whether the card of a pill is open.
    enum Openness {
        OPEN, CLOSED
    }

    private void lead(Feather icon) {
        setGraphic(Icons.small(icon));
        setContentDisplay(ContentDisplay.LEFT);
    }

    private void trail(boolean picked, Openness open) {
        Node icon = open == Openness.OPEN ? Icons.small(Feather.CHEVRON_UP)
                : Icons.small(picked ? Feather.X : Feather.CHEVRON_DOWN);
        if (picked && open == Openness.CLOSED) {
            icon.setPickOnBounds(true);
            icon.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
                model.clear(facet);
                event.consume();
            });
        }
        setGraphic(icon);
        setContentDisplay(ContentDisplay.RIGHT);
    }
}
