package app.unhunch.ui.settings;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.LiveText;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// Finds a row by its words: typing goes to the first, arrow keys walk, Enter gives it the keyboard, Escape ends.
final class SettingSearch extends StackPane {

    private final TextField field = new TextField();
    private final Label count = new Label();
    private final LiveText live = new LiveText();
    private final Texts texts;
    private final List<Found> rows;
    private final Consumer<Found> show;
    private List<Found> found = List.of();
    private int here;

    /// @param show scrolls to a row and outlines it
    /// @param enter gives a row the keyboard
    SettingSearch(Texts texts, List<Found> rows, Consumer<Found> show, Consumer<Found> enter) {
        this.texts = texts;
        this.rows = rows;
        this.show = show;
        field.getStyleClass().add("uh-search");
        field.setId("settings-search");
        field.setPromptText(texts.get("search"));
        field.setAccessibleText(texts.get("search"));
        count.getStyleClass().addAll("cap", "muted");
        count.setMouseTransparent(true);
        var icon = Icons.of(Feather.SEARCH);
        icon.setMouseTransparent(true);
        setAlignment(icon, Pos.CENTER_LEFT);
        setMargin(icon, new Insets(0, 0, 0, 13));
        setAlignment(count, Pos.CENTER_RIGHT);
        setMargin(count, new Insets(0, 12, 0, 0));
        setPrefWidth(260);
        setMaxWidth(260);
        getChildren().setAll(field, icon, count, live);
        field.textProperty().subscribe(this::find);
        field.setOnAction(_ -> {
            if (!found.isEmpty()) {
                enter.accept(found.get(here));
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Gives the keyboard to the field.
    void open() {
        field.requestFocus();
        field.selectAll();
    }

    private void find(String typed) {
        found = rows.stream().filter(row -> row.fits(typed, texts.locale())).toList();
        here = 0;
        say(typed);
        if (!found.isEmpty()) {
            show.accept(found.getFirst());
        }
    }

    private void walk(int step) {
        if (!found.isEmpty()) {
            here = Math.floorMod(here + step, found.size());
            say(field.getText());
            show.accept(found.get(here));
        }
    }

    private void say(String typed) {
        count.setText(typed.isBlank() ? ""
                : found.isEmpty() ? texts.get("search.none")
                : texts.get("search.count", here + 1, found.size()));
        live.say(count.getText());
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> walk(1);
            case UP -> walk(-1);
            case ESCAPE -> {
                if (field.getText().isEmpty()) {
                    return;
                }
                field.clear();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
