package app.unhunch.ui.safety;

import app.unhunch.settings.SafetySettings;
import app.unhunch.text.SafetyWords;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A small field in which the emergency number is changed; not there until it is opened.
final class NumberField extends VBox {

    private final TextField field = new TextField();
    private final BooleanProperty open = new SimpleBooleanProperty();

    /// @param asked takes the number typed, or empty for that of the country
    NumberField(SafetyWords words, Consumer<Optional<String>> asked) {
        super(8);
        var texts = words.texts();
        var usual = words.usualNumber();
        var hint = words.country().isEmpty() ? texts.get("number.hint.unknown")
                : texts.get("number.hint", words.country(), usual);
        var wrong = Sheets.text("", "danger-text", "small");
        field.setPrefColumnCount(10);
        field.setId("number-field");
        field.setAccessibleText(texts.get("number.label"));
        Runnable save = () -> {
            var typed = field.getText().strip();
            if (SafetySettings.isNumber(typed)) {
                wrong.setText("");
                open.set(false);
                asked.accept(Optional.of(typed).filter(number -> !number.equals(usual)));
            } else {
                wrong.setText(texts.get("number.wrong"));
                field.requestFocus();
            }
        };
        field.setOnAction(_ -> save.run());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                open.set(false);
                event.consume();
            }
        });
        var reset = Sheets.plain(texts.get("number.usual", usual), "number-usual", () -> {
            open.set(false);
            asked.accept(Optional.empty());
        });
        var row = new HBox(8, field, Sheets.primary(texts.get("number.save"), "number-save", save), reset,
                Sheets.plain(texts.get("number.cancel"), "number-cancel", () -> open.set(false)));
        row.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("uh-card", "uh-number");
        getChildren().setAll(Sheets.text(texts.get("number.title"), "t4"), Sheets.text(hint, "small", "muted"), row,
                wrong);
        visibleProperty().bind(open);
        managedProperty().bind(open);
    }

    /// Opens the field with the number that counts now.
    void open(String number) {
        open.set(true);
        field.setText(number);
        field.requestFocus();
        field.selectAll();
    }
}
