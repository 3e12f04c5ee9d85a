package app.unhunch.ui.kit;

import atlantafx.base.controls.CustomTextField;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/// A field to search a page with; `/` leads to it, and Esc clears it before anything else.
public final class SearchField extends CustomTextField {

    /// An empty field.
    ///
    /// @param prompt what can be looked for
    /// @param clearName what the button that clears it is called
    /// @param typed told every change
    public SearchField(String prompt, String clearName, Consumer<String> typed) {
        getStyleClass().add("uh-finder");
        setPromptText(prompt);
        setAccessibleText(prompt);
        setLeft(Icons.of(Feather.SEARCH));
        var key = new Label("/");
        key.getStyleClass().add("uh-key");
        var clear = Buttons.bare(Icons.of(Feather.X), clearName);
        clear.setFocusTraversable(false);
        clear.getStyleClass().add("tight");
        clear.setOnAction(_ -> clear());
        rightProperty().bind(textProperty().map(text -> text.isEmpty() ? key : clear));
        textProperty().subscribe(typed);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                event.consume();
            }
        });
    }
}
