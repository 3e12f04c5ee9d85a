package app.unhunch.ui.routines;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Icons;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// A title that becomes a field to type in; Enter takes the new name, Esc leaves the old one.
final class NameField extends StackPane {

    private static final int LONGEST = 80;

    private final Label title = new Label();
    private final TextField field = new TextField();
    private final Consumer<String> renamed;
    private final HBox shown;

    NameField(Texts texts, Consumer<String> renamed) {
        this.renamed = renamed;
        title.getStyleClass().add("t1");
        title.setMinWidth(60);
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.setOnMouseClicked(_ -> edit());
        var pencil = Buttons.bare(Icons.of(Feather.EDIT_2), texts.get("name.change"));
        pencil.setId("builder-rename");
        pencil.setOnAction(_ -> edit());
        shown = new HBox(4, title, pencil);
        shown.setAlignment(Pos.CENTER_LEFT);
        field.setId("builder-name");
        field.getStyleClass().addAll("uh-field", "uh-name");
        field.setAccessibleText(texts.get("name"));
        field.setVisible(false);
        field.setOnAction(_ -> take());
        field.textProperty().subscribe(text -> {
            if (text.length() > LONGEST) {
                field.setText(text.substring(0, LONGEST));
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                pencil.requestFocus();
                event.consume();
            }
        });
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused && field.isVisible()) {
                take();
            }
        });
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(80);
        getChildren().setAll(shown, field);
    }

    void show(String name) {
        title.setText(name);
    }

    private void edit() {
        field.setText(title.getText());
        field.setVisible(true);
        shown.setVisible(false);
        field.requestFocus();
        field.selectAll();
    }

    private void take() {
        close();
        renamed.accept(field.getText());
    }

    private void close() {
        field.setVisible(false);
        shown.setVisible(true);
    }
}
