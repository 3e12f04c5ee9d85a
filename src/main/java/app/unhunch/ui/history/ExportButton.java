package app.unhunch.ui.history;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Icons;
import java.util.Locale;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/// The button that writes the history to a file, in one of two forms.
final class ExportButton {

    private final HistoryViewModel model;
    private final Texts texts;
    private final Button button;
    private final ContextMenu menu;

    ExportButton(HistoryViewModel model) {
        this.model = model;
        texts = model.texts();
        button = Buttons.plain(texts.get("export"));
        button.setId("history-export");
        button.setGraphic(Icons.of(Feather.DOWNLOAD));
        menu = new ContextMenu(item("export.csv", HistoryPorts.Form.CSV), item("export.json", HistoryPorts.Form.JSON));
        button.setOnAction(_ -> menu.show(button, Side.BOTTOM, 0, 4));
    }

    Button node() {
        return button;
    }

    private MenuItem item(String key, HistoryPorts.Form form) {
        var item = new MenuItem(texts.get(key));
        item.setOnAction(_ -> {
            var chooser = new FileChooser();
            chooser.setTitle(texts.get("export"));
            chooser.setInitialFileName("unhunch-history." + form.name().toLowerCase(Locale.ROOT));
            var chosen = chooser.showSaveDialog(button.getScene().getWindow());
            if (chosen != null) {
                model.export(form, chosen.toPath());
            }
        });
        return item;
    }
}
