package app.unhunch.ui.rest;

import app.unhunch.ui.look.Look;
import app.unhunch.ui.today.DeskFigure;
import java.util.Optional;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.paint.Color;
import javafx.stage.Popup;

/// Our own card in the corner of the screen, for desktops that show no notices; never takes the keyboard.
public final class BreakCard {

    private static final double MARGIN = 20;

    private final Unfocused unfocused;
    private final CardView view;
    private final Popup popup = new Popup();

    /// A card that is not shown.
    ///
    /// @param person at the desk, where there is one
    public BreakCard(CardViewModel model, Look look, Unfocused unfocused, Optional<DeskFigure> person) {
        this.unfocused = unfocused;
        view = new CardView(model, person);
        popup.getContent().add(view);
        popup.getScene().getRoot().getStyleClass().add("uh-clear");
        popup.getScene().setFill(Color.TRANSPARENT);
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            view.getStyleClass().add("square");
        }
        look.dress(popup.getScene());
    }

    /// Shows it.
    public void show() {
        var bounds = Spot.underPointer();
        view.applyCss();
        view.autosize();
        unfocused.show(popup, bounds.getMaxX() - view.prefWidth(-1) - MARGIN,
                bounds.getMaxY() - view.prefHeight(420) - MARGIN);
    }

    /// Takes it away.
    public void hide() {
        popup.hide();
    }

    /// Whether it can be seen.
    public boolean isShowing() {
        return popup.isShowing();
    }
}
