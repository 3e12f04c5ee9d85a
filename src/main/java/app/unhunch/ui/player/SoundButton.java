package app.unhunch.ui.player;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.Tip;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// Turns sound off and on; where a call keeps it off, it says so.
public final class SoundButton extends HBox {

    private final Texts texts;
    private final Label why = new Label();
    private final Button button;

    /// A button for the sound of that player.
    ///
    /// @param id of the button
    public SoundButton(PlayerViewModel model, String id) {
        super(4);
        texts = model.words().texts();
        why.setText(texts.get("sound-call"));
        why.getStyleClass().addAll("small", "muted");
        why.setMinWidth(USE_PREF_SIZE);
        button = Buttons.bare(Icons.of(Feather.VOLUME_2), texts.get("sound-off"));
        button.setId(id);
        button.setOnAction(_ -> model.choices().toggleMute());
        setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(why, button);
        model.choices().soundProperty().subscribe(this::show);
    }

    private void show(PlayerChoices.Sound sound) {
        var on = sound == PlayerChoices.Sound.ON;
        var call = sound == PlayerChoices.Sound.CALL;
        why.setVisible(call);
        why.setManaged(call);
        button.setGraphic(Icons.of(on ? Feather.VOLUME_2 : Feather.VOLUME_X));
        button.setAccessibleText(texts.get(on ? "sound-off" : call ? "sound-all-the-same" : "sound-on"));
        Tip.on(button, button.getAccessibleText());
    }
}
