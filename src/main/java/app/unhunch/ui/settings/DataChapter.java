package app.unhunch.ui.settings;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Chips;
import app.unhunch.ui.kit.FormRow;
import app.unhunch.ui.kit.Later;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/// Where everything is kept, ways to take it along, and the packs of moves with what is wrong in them.
final class DataChapter {

    private final Form form;
    private final SettingsViewModel model;
    private final Texts texts;
    private final Later later;

    DataChapter(Form form, Later later) {
        this.form = form;
        this.later = later;
        model = form.model();
        texts = form.texts();
    }

    void fill() {
        var folder = form.row(Chapter.DATA, "data.folder", "",
                Notes.button("open-folder", Feather.FOLDER, texts.get("data.open"), model.errands()::openFolder));
        folder.help(model.errands().folder().toString());
        var table = form.row(Chapter.DATA, "data.export", "CSV JSON", Form.beside(
                export("export-csv", Errands.Form.CSV), export("export-json", Errands.Form.JSON)));
        model.exportedProperty().subscribe(line -> table.help(line.isEmpty() ? texts.get("data.export.help") : line));
        var keeping = new KeepingRows(form, later);
        var card = form.card(Chapter.DATA, "data");
        keeping.backup(shown -> card.rows(Stream.of(List.of(folder), shown, List.of(table)).flatMap(List::stream)
                .toList()));
        var packs = form.card(Chapter.DATA, "packs");
        model.packsProperty().subscribe(all -> packs.rows(rows(all)));
        keeping.startOver();
    }

    private Button export(String id, Errands.Form kind) {
        var button = Notes.button(id, Feather.DOWNLOAD, texts.get(id), () -> {});
        button.setOnAction(_ -> {
            var chooser = new FileChooser();
            chooser.setTitle(texts.get("data.export"));
            chooser.setInitialFileName("unhunch-history." + kind.name().toLowerCase(Locale.ROOT));
            var chosen = chooser.showSaveDialog(button.getScene().getWindow());
            if (chosen != null) {
                model.export(kind, chosen.toPath());
            }
        });
        return button;
    }

    private List<Region> rows(List<Errands.Pack> packs) {
        List<Region> rows = new ArrayList<>();
        packs.forEach(pack -> {
            rows.add(row(pack));
            if (!pack.problems().isEmpty()) {
                rows.add(why(pack));
            }
        });
        var again = new FormRow(texts.get("packs.add"),
                texts.get("packs.add.help", model.errands().folder().resolve("packs")),
                Notes.button("packs-again", Feather.REFRESH_CW, texts.get("packs.again"), model::look));
        rows.add(again);
        return rows;
    }

    private FormRow row(Errands.Pack pack) {
        return pack.off().map(word -> turnedOff(pack, word)).orElseGet(() -> read(pack));
    }

    private FormRow turnedOff(Errands.Pack pack, String word) {
        var on = Notes.button("pack-on", Feather.PLAY, texts.get("packs.on"), () -> model.turnPackOn(word));
        on.setAccessibleText(texts.get("packs.on.name", pack.name()));
        return new FormRow(pack.name(), texts.get("packs.off"), on);
    }

    private FormRow read(Errands.Pack pack) {
        var chip = Chips.of(pack.problems().isEmpty() ? "ok" : "bad");
        chip.setText(texts.get(pack.problems().isEmpty() ? "packs.loaded" : "packs.not-loaded"));
        return pack.name().isEmpty()
                ? new FormRow(texts.get("packs.core"), texts.count("packs.moves", pack.moves()), chip)
                : new FormRow(pack.name(), pack.problems().isEmpty() ? "" : texts.get("packs.rest"), chip);
    }

    private Region why(Errands.Pack pack) {
        Label code = Notes.code(pack.problems());
        var note = Notes.note("bad", Feather.ALERT_OCTAGON, texts.count("packs.problems", pack.problems().size()),
                code,
                Notes.buttons(Notes.copy("pack-copy", texts.get("packs.copy"), pack.problems()),
                        Notes.button("pack-open", Feather.FOLDER, texts.get("data.open"),
                                model.errands()::openFolder)));
        var frame = new StackPane(note);
        frame.setPadding(new Insets(4, 20, 14, 20));
        return frame;
    }
}
