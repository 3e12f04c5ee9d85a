package app.unhunch.ui.rest;

import app.unhunch.ui.look.Look;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Modality;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// Shows things without taking the keyboard from whoever has it: popups of a tiny window that nobody sees. A popup is
/// no window to a window manager, so it is never given the keyboard.
public final class Unfocused {

    private final Stage owner = new Stage(StageStyle.UTILITY);

    /// Nothing is shown yet. A popup wears what its owner wears, so the owner is dressed, too.
    public Unfocused(Look look) {
        owner.initModality(Modality.NONE);
        owner.setScene(new Scene(new Pane(), 1, 1));
        look.dress(owner.getScene());
        owner.setX(-200);
        owner.setY(-200);
        owner.setWidth(1);
        owner.setHeight(1);
        owner.setOpacity(0);
    }

    /// Shows the hidden window, minimised, so that it takes no keyboard either.
    void prepare() {
        if (!owner.isShowing()) {
            owner.setIconified(true);
            owner.show();
        }
    }

    /// Shows a popup at a place on the screen.
    void show(Popup popup, double x, double y) {
        prepare();
        popup.setAutoHide(false);
        popup.setHideOnEscape(false);
        popup.setAutoFix(false);
        popup.show(owner, x, y);
    }

    /// Takes the hidden window away; popups must be gone before.
    public void close() {
        owner.hide();
    }
}
