package app.unhunch.ui.kit;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// A choice whose value can be typed as well: a pencil opens a field in its place, Enter asks, Escape goes back.
public final class OwnValue extends HBox {

    private final Region choice;
    private final Button pencil;
    private final TextField field = new TextField();
    private String typed = "";

    /// A choice with a pencil.
    ///
    /// @param name of the field, for those who cannot see what stands beside it
    /// @param pencilName what the pencil is called
    public OwnValue(String name, String pencilName, Region choice, Consumer<String> asked) {
        super(4);
        this.choice = choice;
        pencil = Buttons.round(Icons.small(Feather.EDIT_2), pencilName, 32);
        pencil.getStyleClass().add("bare");
        pencil.setAccessibleHelp(name);
        pencil.setOnAction(_ -> open());
        field.getStyleClass().add("uh-field");
        field.setPrefColumnCount(8);
        field.setAccessibleText(name);
        field.setOnAction(_ -> asked.accept(field.getText()));
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        setAlignment(Pos.CENTER_RIGHT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().setAll(choice, pencil);
    }

    /// Goes back to the choice, for a value came.
    ///
    /// @param value as it is typed
    public void show(String value) {
        typed = value;
        close();
    }

    private void open() {
        field.setText(typed);
        getChildren().setAll(field);
        field.requestFocus();
        field.selectAll();
    }

    private void close() {
        if (getChildren().contains(field)) {
            var here = field.isFocused();
            getChildren().setAll(choice, pencil);
            if (here) {
                pencil.requestFocus();
            }
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }
}
