package app.unhunch.ui.history;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Glyph;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// What stands there before anything was done.
final class NothingYet extends VBox {

    private final Button start;

    /// @param picture above the words, where there is one
    NothingYet(Texts texts, Optional<Region> picture, Runnable begin) {
        super(12);
        var title = new Label(texts.get("empty"));
        title.getStyleClass().add("t2");
        var line = new Label(texts.get("empty.line"));
        line.getStyleClass().addAll("body", "muted");
        line.setWrapText(true);
        line.setTextAlignment(TextAlignment.CENTER);
        line.setMaxWidth(460);
        start = Buttons.primary(texts.get("empty.start"));
        start.setId("history-start");
        start.setGraphic(Glyph.PLAY.at(20));
        start.setOnAction(_ -> begin.run());
        setAlignment(Pos.CENTER);
        picture.map(NothingYet::plate).ifPresent(getChildren()::add);
        getChildren().addAll(title, line, start);
    }

    private static Region plate(Region picture) {
        var plate = new StackPane(picture);
        plate.getStyleClass().add("uh-thumb");
        plate.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return plate;
    }

    void takeFocus() {
        start.requestFocus();
    }
}
