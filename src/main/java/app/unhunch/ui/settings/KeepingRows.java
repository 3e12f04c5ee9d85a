package app.unhunch.ui.settings;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.FormCard;
import app.unhunch.ui.kit.HoldButton;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.Later;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/// The rows about backups, and the card about deleting everything.
final class KeepingRows {

    private static final String NAME = "unhunch-backup.zip";

    private final Form form;
    private final KeepingViewModel model;
    private final Texts texts;
    private final Later later;
    private final Button open;
    private boolean answered;

    KeepingRows(Form form, Later later) {
        this.form = form;
        this.later = later;
        model = form.model().keeping();
        texts = form.texts();
        open = Notes.button("restore", Feather.UPLOAD, texts.get("restore.button"), () -> {});
    }

    /// Back up and restore, with what is asked and told about it below.
    ///
    /// @param show is given these rows whenever there are others
    void backup(Consumer<List<Region>> show) {
        var save = Notes.button("backup", Feather.DOWNLOAD, texts.get("backup.button"), () -> {});
        save.setOnAction(_ -> saved(save).ifPresent(file -> model.backUp(file.toPath())));
        open.setOnAction(_ -> opened(open).ifPresent(file -> model.choose(file.toPath())));
        save.disableProperty().bind(model.busyProperty());
        open.disableProperty().bind(model.busyProperty());
        var row = form.row(Chapter.DATA, "backup", texts.get("restore.button"), Form.beside(save, open));
        model.lineProperty().subscribe(line -> row.help(line.isEmpty() ? texts.get("backup.help") : line));
        model.questionProperty().subscribe(_ -> show(row, show));
        model.faultProperty().subscribe(_ -> show(row, show));
        model.busyProperty().subscribe(busy -> {
            if (answered && !busy) {
                answered = false;
                open.requestFocus(); // the button that was pressed is gone with its note
            }
        });
    }

    /// Deleting everything: asked once more, and then held.
    void startOver() {
        var button = Buttons.styled(Buttons.plain(texts.get("delete.button")), "tight", "bad");
        button.setId("delete-all");
        button.setOnAction(_ -> model.askToDelete());
        button.disableProperty().bind(model.deletingProperty().or(model.busyProperty()));
        var row = form.row(Chapter.DATA, "delete", "", button);
        model.leftProperty().subscribe(row::problem);
        var card = new FormCard(texts.get("start-over"), "", List.of(row));
        model.deletingProperty().subscribe(asked -> {
            card.rows(asked ? List.of(row, framed(last())) : List.of(row));
            if (asked) {
                card.lookup("#keep-all").requestFocus();
            }
        });
        form.add(Chapter.DATA, card);
    }

    private void show(Region row, Consumer<List<Region>> show) {
        var note = model.questionProperty().get().map(this::question)
                .or(() -> model.faultProperty().get().map(this::fault)).map(KeepingRows::framed);
        show.accept(Stream.concat(Stream.of(row), note.stream()).toList());
        note.map(shown -> shown.lookup("#restore-now")).ifPresent(Node::requestFocus);
    }

    private Region question(KeepingViewModel.Question asked) {
        var now = Notes.button("restore-now", Feather.UPLOAD, texts.get("restore.now"), () -> {
            answered = true;
            model.restore();
        });
        return Notes.note("info", Feather.ARCHIVE, asked.title(),
                Notes.line(texts.get("restore.parts", asked.parts())), Notes.line(texts.get("restore.kept")),
                Notes.buttons(now, Notes.button("restore-not", Feather.X, texts.get("restore.not"), this::leave)));
    }

    private Region fault(KeepingViewModel.Fault fault) {
        List<Node> parts = new ArrayList<>();
        parts.add(Notes.line(fault.line()));
        List<Button> buttons = new ArrayList<>();
        if (!fault.detail().isEmpty()) {
            parts.add(Notes.code(List.of(fault.detail())));
            buttons.add(Notes.copy("restore-copy", texts.get("works.copy"), List.of(fault.detail())));
        }
        buttons.add(Notes.button("restore-close", Feather.X, texts.get("restore.close"), this::leave));
        parts.add(Notes.buttons(buttons.toArray(Button[]::new)));
        return Notes.note("bad", Feather.ALERT_OCTAGON, fault.title(), parts.toArray(Node[]::new));
    }

    private void leave() {
        model.leave();
        open.requestFocus();
    }

    private Region last() {
        var hold = new HoldButton(texts.get("delete.hold"), texts.get("delete.holding"), later, model::deleteAll);
        hold.setId("delete-now");
        hold.setGraphic(Icons.small(Feather.TRASH_2));
        hold.disableProperty().bind(model.busyProperty());
        return Notes.note("bad", Feather.TRASH_2, texts.get("delete.question"),
                Notes.line(texts.get("delete.what")), Notes.line(texts.get("delete.how")),
                Notes.buttons(Notes.button("keep-all", Feather.X, texts.get("delete.not"), model::keepAll), hold));
    }

    private static Region framed(Region note) {
        var frame = new StackPane(note);
        frame.setPadding(new Insets(4, 20, 14, 20));
        return frame;
    }

    private Optional<File> saved(Button from) {
        var chooser = chooser("backup.button");
        chooser.setInitialFileName(NAME);
        return Optional.ofNullable(chooser.showSaveDialog(from.getScene().getWindow()));
    }

    private Optional<File> opened(Button from) {
        return Optional.ofNullable(chooser("restore.button").showOpenDialog(from.getScene().getWindow()));
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get(title));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(texts.get("backup.files"), "*.zip"));
        return chooser;
    }
}
