package app.unhunch.ui.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import org.kordamp.ikonli.feather.Feather;

/// The upper body from behind with spots to choose; arrow keys walk from spot to spot.
public final class BodyMap extends StackPane {

    /// Width of the full-sized picture.
    public static final double WIDTH = 268;

    private static final double HEIGHT = 236;
    private static final double SPOT = 24;
    private static final String OUTLINE = "M116 62 L116 86 C110 94 92 100 74 104 C56 108 49 122 47 142 C43 172 37 202 34 234 "
            + "C34 248 56 250 60 238 C64 214 70 190 75 168 L82 258 L186 258 L193 168 C198 190 204 214 208 238 "
            + "C212 250 234 248 234 234 C231 202 225 172 221 142 C219 122 212 108 194 104 C176 100 158 94 152 86 L152 62 Z";

    private final Map<String, ToggleButton> spots = new LinkedHashMap<>();
    private final Map<String, Circle> glows = new LinkedHashMap<>();

    /// A map without a chosen spot.
    ///
    /// @param name what the picture shows
    /// @param spots in the order of the arrow keys, at least one
    /// @param size 1 for the full-sized picture; the spots keep their size
    /// @param asked told the id of each spot that is clicked
    public BodyMap(String name, List<BodySpot> spots, double size, Consumer<String> asked) {
        var body = new SVGPath();
        body.setContent(OUTLINE);
        body.getStyleClass().add("uh-body");
        var head = new Ellipse(134, 46, 28, 32);
        head.getStyleClass().add("uh-body-hair");
        var drawn = new Pane(body, head);
        drawn.setMouseTransparent(true);
        drawn.setScaleX(size);
        drawn.setScaleY(size);
        drawn.setMinSize(WIDTH, HEIGHT);
        drawn.setMaxSize(WIDTH, HEIGHT);
        drawn.relocate((size - 1) * WIDTH / 2, (size - 1) * HEIGHT / 2); // it scales around its middle
        var map = new Pane(drawn);
        for (var spot : spots) {
            var glow = new Circle(spot.x() * size, spot.y() * size, spot.reach() * size);
            glow.getStyleClass().add("uh-glow");
            glow.setMouseTransparent(true);
            glow.setVisible(false);
            glows.put(spot.id(), glow);
            this.spots.put(spot.id(), button(spot, size, asked));
        }
        map.getChildren().addAll(glows.values());
        map.getChildren().addAll(this.spots.values());
        frame(map, WIDTH * size, HEIGHT * size);
        getChildren().setAll(map);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(name);
        OneStop.ofMany(map);
    }

    /// Marks the spots with these ids as chosen, and no other.
    public void show(Set<String> chosen) {
        spots.forEach((spot, button) -> button.setSelected(chosen.contains(spot)));
        glows.forEach((spot, glow) -> glow.setVisible(chosen.contains(spot)));
    }

    /// Gives the keyboard to the first spot.
    public void takeFocus() {
        spots.values().iterator().next().requestFocus();
    }

    private static void frame(Pane map, double width, double height) {
        map.setMinSize(width, height);
        map.setMaxSize(width, height);
        var clip = new Rectangle(width, height);
        clip.setArcWidth(30);
        clip.setArcHeight(30);
        map.setClip(clip);
    }

    private static ToggleButton button(BodySpot spot, double size, Consumer<String> asked) {
        var button = Buttons.styled(new ToggleButton(), "uh-spot");
        button.setId("spot-" + spot.id());
        button.setGraphic(Icons.small(Feather.CHECK));
        button.setAccessibleText(spot.name());
        Tip.on(button, spot.name());
        button.setMinSize(SPOT, SPOT);
        button.setMaxSize(SPOT, SPOT);
        button.relocate(spot.x() * size - SPOT / 2, spot.y() * size - SPOT / 2);
        button.setOnAction(_ -> asked.accept(spot.id()));
        return button;
    }
}
