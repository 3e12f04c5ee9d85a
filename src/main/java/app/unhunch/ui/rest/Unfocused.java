package app.unhunch.ui.rest;

import app.unhunch.ui.look.Look;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Popup;
import javafx.stage.Window;

/// Shows things without taking the keyboard from whoever has it: popups whose owner is no window of the desktop. A window
/// manager gives the keyboard to every new window for a moment, even to one that comes minimised; of a popup it knows
/// nothing.
public final class Unfocused {

    private final Nowhere owner = new Nowhere();
    private final Supplier<Runnable> inFront;
    private final Set<Popup> shown = new HashSet<>();
    private Runnable letGo = () -> {};
    private boolean prepared;

    /// A window to JavaFX, and nothing to the desktop.
    private static final class Nowhere extends Window {

        void open(Scene scene) {
            setScene(scene);
            show();
        }
    }

    /// Nothing is shown yet. A popup wears what its owner wears, so the owner is dressed, too.
    ///
    /// @param inFront keeps popups above windows that are raised later, until what it gives is run
    public Unfocused(Look look, Supplier<Runnable> inFront) {
        this.inFront = inFront;
        var scene = new Scene(new Pane(), 1, 1);
        look.dress(scene);
        owner.open(scene);
    }

    /// Lets the toolkit make its first popup, which nobody gets to see, so that the next one comes at once.
    void prepare() {
        if (!prepared) {
            prepared = true;
            var speck = new Pane();
            speck.setPrefSize(1, 1);
            var first = new Popup();
            first.getContent().add(speck);
            showUnchanged(first, 0, 0);
            first.hide();
        }
    }

    /// Shows a popup at a place on the screen.
    void show(Popup popup, double x, double y) {
        prepare();
        showUnchanged(popup, x, y);
        if (shown.isEmpty()) {
            letGo = inFront.get();
        }
        if (shown.add(popup)) {
            popup.setOnHidden(_ -> hidden(popup));
        }
    }

    private void hidden(Popup popup) {
        if (shown.remove(popup) && shown.isEmpty()) {
            letGo.run();
            letGo = () -> {};
        }
    }

    private void showUnchanged(Popup popup, double x, double y) {
        popup.setAutoHide(false);
        popup.setHideOnEscape(false);
        popup.setAutoFix(false);
        popup.show(owner, x, y);
    }

    /// Ends it; popups that are shown must be gone before.
    public void close() {
        owner.hide();
    }
}
