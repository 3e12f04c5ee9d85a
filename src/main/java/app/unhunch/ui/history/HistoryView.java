package app.unhunch.ui.history;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.kit.Frames;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.Later;
import app.unhunch.ui.kit.Option;
import app.unhunch.ui.kit.Segments;
import app.unhunch.ui.kit.TroubleDialog;
import app.unhunch.ui.kit.UndoBar;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The History page: builds nodes, binds them, and decides nothing.
public final class HistoryView extends StackPane {

    private final HistoryViewModel model;
    private final Texts texts;
    private final Supplier<DialogLayer> notes;
    private final ExportButton export;
    private final Segments<Range> ranges;
    private final Label torn = new Label();
    private final HBox leftOut;
    private final Label exported = new Label();
    private final Figures figures;
    private final NothingYet empty;
    private final DayDialog day;
    private boolean waits;

    /// A page.
    ///
    /// @param notes where an opened day is laid over everything
    /// @param picture for a page on which nothing happened yet
    public HistoryView(HistoryViewModel model, Later later, Supplier<DialogLayer> notes, Optional<Region> picture) {
        this.model = model;
        this.notes = notes;
        texts = model.texts();
        export = new ExportButton(model);
        ranges = new Segments<>(texts.get("range"), List.of(option(Range.FOUR_WEEKS, "range.four-weeks"),
                option(Range.SIXTEEN_WEEKS, "range.sixteen-weeks"), option(Range.YEAR, "range.year")), model::look);
        figures = new Figures(model);
        leftOut = leftOut();
        var undo = new UndoBar(later, texts.get("undo"));
        day = new DayDialog(model, later);
        empty = new NothingYet(texts, picture, model::startBreak);
        getChildren().setAll(page(), undo);
        StackPane.setAlignment(undo, Pos.BOTTOM_CENTER);
        StackPane.setMargin(undo, new Insets(0, 0, 24, 0));
        listen(undo);
    }

    /// Gives the keyboard to the first control.
    public void takeFocus() {
        waits = !figures.isVisible() && !empty.isVisible();
        if (figures.isVisible()) {
            figures.takeFocus();
        } else if (empty.isVisible()) {
            empty.takeFocus();
        }
    }

    /// The journal was read only after the user had come here.
    private void known() {
        if (waits && (figures.isVisible() || empty.isVisible())) {
            applyCss();
            takeFocus();
        }
    }

    private void listen(UndoBar undo) {
        model.screenProperty().subscribe(this::show);
        model.nothingProperty().subscribe(nothing -> {
            PageParts.visible(empty, nothing);
            known();
        });
        model.rangeProperty().subscribe(range -> ranges.show(new Option<>(range, "")));
        model.dayProperty().subscribe(this::open);
        model.undoProperty().subscribe(shown -> shown.ifPresent(done -> {
            undo.offer(done.done(), done.takeBack());
            day.offer(done);
        }));
        model.exportedProperty().subscribe(line -> {
            exported.setText(line);
            PageParts.visible(exported, !line.isEmpty());
        });
        model.leftOutProperty().subscribe(lines -> {
            var count = lines.lines().size();
            torn.setText(count > LeftOut.MOST ? texts.get("left-out.many", LeftOut.MOST)
                    : texts.count("left-out", count));
            PageParts.visible(leftOut, !lines.lines().isEmpty());
        });
        sceneProperty().subscribe(scene -> {
            if (scene != null && !isVisible()) { // laid ahead: what it shows is made before somebody looks
                model.wake();
                model.rest();
            }
        });
        Frames.visible(this).subscribe(seen -> {
            if (seen) {
                model.wake();
            } else {
                waits = false;
                model.rest();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || !figures.isVisible()) {
            return;
        }
        switch (event.getCode()) {
            case T -> figures.swap();
            case E -> export.node().fire();
            default -> {}
        }
    }

    private void show(Optional<HistoryScreen> screen) {
        PageParts.visible(figures, screen.isPresent());
        PageParts.visible(ranges, screen.isPresent());
        export.node().setDisable(screen.isEmpty());
        screen.ifPresent(figures::show);
        known();
    }

    private void open(Optional<DayScreen> opened) {
        opened.ifPresent(day::show);
        if (opened.isPresent() && day.getScene() == null) {
            notes.get().open(day, day.first());
        } else if (opened.isEmpty() && day.getScene() != null) {
            notes.get().close();
        }
    }

    private Node page() {
        var title = new Label(texts.get("title"));
        title.getStyleClass().add("t1");
        exported.getStyleClass().addAll("small", "muted");
        exported.setMinWidth(0);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var head = new HBox(12, title, spring, exported, ranges, export.node());
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(40);
        VBox.setVgrow(empty, Priority.ALWAYS);
        var page = new VBox(16, head, leftOut, figures, empty);
        page.setPadding(new Insets(28, 32, 28, 32));
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("uh-pages");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private HBox leftOut() {
        torn.setWrapText(true);
        torn.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(torn, Priority.ALWAYS);
        var see = PageParts.link(texts, "history-left-out", "left-out.see", Feather.LIST,
                () -> TroubleDialog.open(notes.get(), texts,
                        texts.get("left-out.title"), String.join("\n", model.leftOutProperty().get().lines())));
        see.setMinWidth(Region.USE_PREF_SIZE);
        var note = new HBox(10, Icons.of(Feather.ALERT_TRIANGLE), torn, see);
        note.setAlignment(Pos.CENTER_LEFT);
        note.getStyleClass().addAll("uh-note", "warn");
        return note;
    }

    private Option<Range> option(Range range, String key) {
        return new Option<>(range, texts.get(key));
    }
}
