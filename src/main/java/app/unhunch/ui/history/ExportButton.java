package app.unhunch.ui.history;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Icons;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/// The button that writes the history to a file, in one of two forms, and the page for the doctor.
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
        var print = new MenuItem(texts.get("export.print"));
        print.setOnAction(_ -> model.printSummary());
        menu = new ContextMenu(item("export.csv", HistoryPorts.Form.CSV), item("export.json", HistoryPorts.Form.JSON),
                new SeparatorMenuItem(), file("export.summary", texts.get("export.summary.file"), model::saveSummary),
                print);
        button.setOnAction(_ -> menu.show(button, Side.BOTTOM, 0, 4));
    }

    Button node() {
        return button;
    }

    private MenuItem item(String key, HistoryPorts.Form form) {
        return file(key, "unhunch-history." + form.name().toLowerCase(Locale.ROOT), to -> model.export(form, to));
    }

    private MenuItem file(String key, String name, Consumer<Path> write) {
        var item = new MenuItem(texts.get(key));
        item.setOnAction(_ -> {
            var chooser = new FileChooser();
            chooser.setTitle(texts.get(key));
            chooser.setInitialFileName(name);
            var chosen = chooser.showSaveDialog(button.getScene().getWindow());
            if (chosen != null) {
                write.accept(chosen.toPath());
            }
        });
        return item;
    }
}
