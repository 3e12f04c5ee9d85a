package app.unhunch.ui.onboarding;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Icons;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import org.kordamp.ikonli.feather.Feather;

/// The upper body from behind with spots to choose; arrow keys walk from spot to spot.
final class BodyMap extends StackPane {

    static final double WIDTH = 268;
    private static final double HEIGHT = 236;
    private static final double SPOT = 24;
    private static final String OUTLINE = "M116 62 L116 86 C110 94 92 100 74 104 C56 108 49 122 47 142 C43 172 37 202 34 234 "
            + "C34 248 56 250 60 238 C64 214 70 190 75 168 L82 258 L186 258 L193 168 C198 190 204 214 208 238 "
            + "C212 250 234 248 234 234 C231 202 225 172 221 142 C219 122 212 108 194 104 C176 100 158 94 152 86 L152 62 Z";

    private final Map<Spot, ToggleButton> spots = new EnumMap<>(Spot.class);
    private final Map<Spot, Circle> glows = new EnumMap<>(Spot.class);

    /// @param asked told each spot that is clicked
    BodyMap(Texts texts, Consumer<Spot> asked) {
        var map = new Pane();
        map.setMinSize(WIDTH, HEIGHT);
        map.setMaxSize(WIDTH, HEIGHT);
        var body = new SVGPath();
        body.setContent(OUTLINE);
        body.getStyleClass().add("uh-body");
        var head = new Ellipse(134, 46, 28, 32);
        head.getStyleClass().add("uh-body-hair");
        map.getChildren().addAll(body, head);
        for (var spot : Spot.values()) {
            var glow = new Circle(spot.x(), spot.y(), spot.reach());
            glow.getStyleClass().add("uh-glow");
            glow.setMouseTransparent(true);
            glows.put(spot, glow);
            spots.put(spot, button(texts.get("spot." + spot.id()), spot, asked));
        }
        map.getChildren().addAll(glows.values());
        map.getChildren().addAll(spots.values());
        var clip = new Rectangle(WIDTH, HEIGHT);
        clip.setArcWidth(30);
        clip.setArcHeight(30);
        map.setClip(clip);
        getChildren().setAll(map);
        getStyleClass().add("uh-card");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(texts.get("where.map"));
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    }

    /// Marks the spots that are chosen.
    void show(Set<Spot> chosen) {
        spots.forEach((spot, button) -> {
            button.setSelected(chosen.contains(spot));
        });
        glows.forEach((spot, glow) -> glow.setVisible(chosen.contains(spot)));
    }

    void takeFocus() {
        Objects.requireNonNull(spots.get(Spot.NECK)).requestFocus();
    }

    private static ToggleButton button(String name, Spot spot, Consumer<Spot> asked) {
        var button = Buttons.styled(new ToggleButton(), "uh-spot");
        button.setId("spot-" + spot.id());
        button.setGraphic(Icons.small(Feather.CHECK));
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setMinSize(SPOT, SPOT);
        button.setMaxSize(SPOT, SPOT);
        button.relocate(spot.x() - SPOT / 2, spot.y() - SPOT / 2);
        button.setOnAction(_ -> asked.accept(spot));
        return button;
    }

    private void walk(KeyEvent event) {
        var step = switch (event.getCode()) {
            case LEFT, UP -> -1;
            case RIGHT, DOWN -> 1;
            default -> 0;
        };
        var all = spots.values().stream().toList();
        var here = step == 0 ? -1 : all.indexOf((Object) event.getTarget());
        if (here >= 0) {
            all.get(Math.clamp(here + step, 0, all.size() - 1)).requestFocus();
            event.consume();
        }
    }
}
