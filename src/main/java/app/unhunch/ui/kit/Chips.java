package app.unhunch.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Small facts in a rounded frame.
public final class Chips {

    private Chips() {}

    /// A chip in a style: empty for plain, `accent`, `ok`, `warn`, `bad` or `plate`.
    public static Label of(String style) {
        var chip = new Label();
        chip.getStyleClass().add("uh-chip");
        if (!style.isEmpty()) {
            chip.getStyleClass().add(style);
        }
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setMaxHeight(Region.USE_PREF_SIZE);
        return chip;
    }

    /// A chip with an icon.
    public static Label of(String style, Node icon) {
        var chip = of(style);
        chip.setGraphic(icon);
        return chip;
    }
}
