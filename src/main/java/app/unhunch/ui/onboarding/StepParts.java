package app.unhunch.ui.onboarding;

import app.unhunch.ui.kit.Icons;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// Small parts that the steps share.
final class StepParts {

    private StepParts() {}

    /// Words that wrap and are never cut.
    static Label text(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(List.of(styles));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    /// An icon in a color of the theme.
    static Node icon(Feather icon, String style) {
        var pane = new StackPane(Icons.of(icon));
        pane.getStyleClass().add(style);
        pane.setMinSize(20, 20);
        return pane;
    }
}
