package app.unhunch.ui.routines;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Icons;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/// The empty place behind the user's own routines, where a new one begins.
final class NewCard extends StackPane {

    private static final double PLATE = 44;

    NewCard(Texts texts, Runnable create) {
        var plate = new StackPane(Icons.large(Feather.PLUS));
        plate.getStyleClass().add("uh-round");
        plate.setMinSize(PLATE, PLATE);
        plate.setMaxSize(PLATE, PLATE);
        var title = new Label(texts.get("new"));
        title.getStyleClass().add("t4");
        var line = new Label(texts.get("new.line"));
        line.getStyleClass().addAll("small", "muted");
        line.setWrapText(true);
        line.setTextAlignment(TextAlignment.CENTER);
        var box = new VBox(8, plate, title, line);
        box.setAlignment(Pos.CENTER);
        box.setMouseTransparent(true);
        getStyleClass().add("uh-new-card");
        setId("routine-new-card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(texts.get("card.facts", texts.get("new"), texts.get("new.line")));
        getChildren().setAll(box);
        setOnMouseClicked(_ -> create.run());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                create.run();
                event.consume();
            }
        });
    }
}
