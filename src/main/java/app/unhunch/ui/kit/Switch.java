package app.unhunch.ui.kit;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// On or off, as a small lever. Shows what it is told; a click asks.
public final class Switch extends ToggleButton {

    /// A lever that is off.
    ///
    /// @param name for those who cannot see what stands beside it
    public Switch(String name, Consumer<Boolean> asked) {
        var thumb = new Region();
        thumb.getStyleClass().add("thumb");
        var track = new StackPane(thumb);
        track.getStyleClass().add("track");
        track.setAlignment(Pos.CENTER_LEFT);
        setGraphic(track);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        Buttons.styled(this, "uh-switch");
        setAccessibleText(name);
        setOnAction(_ -> asked.accept(isSelected()));
    }
}
