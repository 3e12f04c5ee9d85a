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

/// Asks what becomes of changes that are not kept, before the page is left or the window is closed.
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
        before(model::leave, () -> {});
    }

    /// Does something at once where nothing would be lost, or else when changes are saved or discarded.
    ///
    /// @param stay done instead where the user goes on
    void before(Runnable then, Runnable stay) {
        if (model.isUnsaved()) {
            ask(then, stay);
        } else {
            then.run();
        }
    }

    private void ask(Runnable then, Runnable staying) {
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
                then.run();
            }
        });
        var discard = button("leave.discard", "leave-discard", () -> {
            over.close();
            then.run();
        });
        Runnable goOn = () -> {
            over.close();
            staying.run();
        };
        var stay = button("leave.stay", "leave-stay", goOn);
        var row = new HBox(8, save, discard, stay);
        row.setAlignment(Pos.CENTER_LEFT);
        var dialog = new VBox(12, title, line, row);
        VBox.setMargin(row, new Insets(8, 0, 0, 0));
        dialog.setPadding(new Insets(24));
        dialog.setPrefWidth(WIDE);
        dialog.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                goOn.run();
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
