package app.unhunch.ui.rest;

import app.unhunch.ui.look.Look;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.stage.Popup;

/// Calm over the screens beside the one that has the break. They never take the keyboard.
final class Curtains {

    private final Unfocused unfocused;
    private final Look look;
    private final List<Popup> drawn = new ArrayList<>();

    Curtains(Unfocused unfocused, Look look) {
        this.unfocused = unfocused;
        this.look = look;
    }

    /// Covers these screens and no others.
    void draw(List<Rectangle2D> screens) {
        open();
        for (var screen : screens) {
            var calm = new Region();
            calm.getStyleClass().add("uh-calm");
            calm.setPrefSize(screen.getWidth(), screen.getHeight());
            var curtain = new Popup();
            curtain.getContent().add(calm);
            look.dress(curtain.getScene());
            unfocused.show(curtain, screen.getMinX(), screen.getMinY());
            drawn.add(curtain);
        }
    }

    /// Takes them all away.
    void open() {
        drawn.forEach(Popup::hide);
        drawn.clear();
    }
}
