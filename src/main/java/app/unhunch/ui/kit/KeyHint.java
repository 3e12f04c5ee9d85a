package app.unhunch.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// A key and what it does.
public final class KeyHint extends HBox {

    /// A key cap with its words.
    public KeyHint(String key, String does) {
        super(7);
        var cap = new Label(key);
        cap.getStyleClass().add("uh-key");
        cap.setMinWidth(USE_PREF_SIZE);
        var words = new Label(does);
        words.getStyleClass().addAll("small", "muted");
        words.setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(cap, words);
    }
}
