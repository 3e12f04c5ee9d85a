package app.unhunch.ui.routines;

import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.DialogLayer;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks what becomes of changes that are not kept, before the page is left.
final class LeaveDialog {

    private static final double WIDE = 460;

    private final BuilderViewModel model;
    private final Supplier<DialogLayer> layer;

    LeaveDialog(BuilderViewModel model, Supplier<DialogLayer> layer) {
        this.model = model;
        this.layer = layer;
    }

    /// Leaves at once where nothing would be lost.
    void leave() {
        if (model.isUnsaved()) {
            ask();
        } else {
            model.leave();
        }
    }

    private void ask() {
        var texts = model.texts();
        var over = layer.get();
        var title = new Label(texts.get("leave.title", model.screenProperty().get().map(BuilderScreen::name)
                .orElse("")));
        title.getStyleClass().add("t2");
        title.setWrapText(true);
        var line = new Label(texts.get("leave.line"));
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        var save = Buttons.primary(texts.get("save"));
        save.setId("leave-save");
        save.setDisable(model.routine().isEmpty());
        save.setOnAction(_ -> {
            over.close();
            if (model.save()) {
                model.leave();
            }
        });
        var discard = button("leave.discard", "leave-discard", () -> {
            over.close();
            model.leave();
        });
        var stay = button("leave.stay", "leave-stay", over::close);
        var row = new HBox(8, save, discard, stay);
        row.setAlignment(Pos.CENTER_LEFT);
        var dialog = new VBox(12, title, line, row);
        VBox.setMargin(row, new Insets(8, 0, 0, 0));
        dialog.setPadding(new Insets(24));
        dialog.setPrefWidth(WIDE);
        dialog.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                over.close();
                event.consume();
            }
        });
        over.open(dialog, save.isDisabled() ? stay : save);
    }

    private Button button(String key, String id, Runnable does) {
        var button = Buttons.plain(model.texts().get(key));
        button.setId(id);
        button.setOnAction(_ -> does.run());
        return button;
    }
}
