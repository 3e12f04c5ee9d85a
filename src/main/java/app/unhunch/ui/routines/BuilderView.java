package app.unhunch.ui.routines;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.kit.DropLayer;
import app.unhunch.ui.kit.Gallery;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.Later;
import app.unhunch.ui.kit.LiveText;
import app.unhunch.ui.kit.Stepper;
import app.unhunch.ui.kit.UndoBar;
import app.unhunch.ui.routines.BuilderScreen.Way;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The page on which a routine is put together: builds nodes, binds them, and decides nothing.
final class BuilderView extends StackPane {

    private static final double WIDE_SIDE = 312;
    private static final double NARROW_SIDE = 264;
    private static final double NARROW = 860;

    private final BuilderViewModel model;
    private final Texts texts;
    private final Gallery gallery;
    private final LeaveDialog leaving;
    private final DropLayer drops = new DropLayer();
    private final NameField name;
    private final Label facts = new Label();
    private final RowList rows;
    private final ScrollPane seen = scroll();
    private final Stepper change;
    private final TextField note = new TextField();
    private final SumCard sum;
    private final NoteCards notes;
    private final AddCard adding;
    private final AddDrag carried;
    private final OftenRow often;
    private final Button undo;
    private final Button redo;
    private final Button save;
    private final Button preview;
    private final Button share;
    private Optional<PreviewCard> shownPreview = Optional.empty();

    /// @param dialogs where a question is laid over everything
    /// @param leaving asks before changes are lost
    BuilderView(BuilderViewModel model, Gallery gallery, Later later, Supplier<DialogLayer> dialogs,
            Sharing sharing, LeaveDialog leaving) {
        this.model = model;
        this.gallery = gallery;
        texts = model.texts();
        this.leaving = leaving;
        name = new NameField(texts, model::rename);
        carried = new AddDrag(this::rows,
                () -> new MoveThumb(gallery, model::move, RowNode.THUMB_WIDE, RowNode.THUMB_HIGH), model.rows()::add);
        adding = new AddCard(model, gallery, carried);
        often = new OftenRow(model);
        rows = new RowList(model, gallery, adding::takeFocus, this::openAmounts);
        change = new Stepper(texts.get("change.less"), texts.get("change.more"),
                () -> model.stepChange(Stepper.Way.LESS), () -> model.stepChange(Stepper.Way.MORE));
        sum = new SumCard(texts);
        notes = new NoteCards(model);
        undo = button(Feather.ROTATE_CCW, "undo", "builder-undo", model::undo);
        redo = button(Feather.ROTATE_CW, "redo", "builder-redo", model::redo);
        preview = Buttons.plain(texts.get("preview"));
        preview.setGraphic(Icons.of(Feather.PLAY));
        preview.setId("builder-preview");
        preview.setOnAction(_ -> openPreview());
        share = Buttons.plain(texts.get("share"));
        share.setGraphic(Icons.of(Feather.DOWNLOAD));
        share.setId("builder-share");
        var ways = new ContextMenu();
        ways.getItems().setAll(sharing.items(model::routine, share));
        share.setOnAction(_ -> ways.show(share, Side.BOTTOM, 0, 4));
        save = Buttons.primary(texts.get("save"));
        save.setId("builder-save");
        save.setOnAction(_ -> model.save());
        var page = new VBox(16, head(), body());
        page.setPadding(new Insets(28, 32, 28, 32));
        var bar = new UndoBar(later, texts.get("undo"));
        StackPane.setAlignment(bar, Pos.BOTTOM_CENTER);
        StackPane.setMargin(bar, new Insets(0, 0, 24, 0));
        var heard = new LiveText();
        getChildren().setAll(page, bar, heard, drops, carried);
        model.screenProperty().subscribe(shown -> shown.ifPresent(this::show));
        model.undoneProperty()
                .subscribe(shown -> shown.ifPresent(done -> bar.offer(done.done(), () -> {
                    done.takeBack().run();
                    rows.takeFocus();
                })));
        model.heardProperty().subscribe(heard::say);
        carried.follow(this);
        addEventFilter(KeyEvent.KEY_PRESSED, this::first);
        addEventHandler(KeyEvent.KEY_PRESSED, this::last);
    }

    private RowList rows() {
        return rows;
    }

    /// Gives the keyboard to the rows, or where there is none to the search for moves.
    void takeFocus() {
        if (model.screenProperty().get().filter(shown -> shown.rows().isEmpty()).isPresent()) {
            adding.takeFocus();
        } else {
            rows.takeFocus();
        }
    }

    /// Shows the beginning of another routine.
    void begin() {
        seen.setVvalue(0);
    }

    /// Gives the keyboard to the search for moves.
    void search() {
        adding.takeFocus();
    }

    private void show(BuilderScreen screen) {
        name.show(screen.name());
        facts.setText(screen.facts());
        change.show(screen.change(), EnumSet.allOf(Stepper.Way.class));
        rows.show(screen.rows(), screen.chosen(), screen.first());
        often.show(screen.often());
        if (!note.isFocused()) {
            note.setText(screen.note());
        }
        sum.show(screen.sum());
        notes.show(screen.notes());
        undo.setDisable(!screen.ways().contains(Way.UNDO));
        redo.setDisable(!screen.ways().contains(Way.REDO));
        save.setDisable(!screen.ways().contains(Way.SAVE));
        save.setText(texts.get(screen.ways().contains(Way.SAVE) ? "save.unsaved" : "save"));
        save.setAccessibleText(texts.get(screen.ways().contains(Way.SAVE) ? "save.heard" : "save"));
        preview.setDisable(!screen.ways().contains(Way.PLAY));
        share.setDisable(!screen.ways().contains(Way.SHARE));
    }

    private Node head() {
        var back = Buttons.bare(Icons.of(Feather.ARROW_LEFT), texts.get("back"));
        back.setId("builder-back");
        back.setOnAction(_ -> leaving.leave());
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox.setHgrow(name, Priority.SOMETIMES);
        var head = new HBox(8, back, name, spring, preview, share, save);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(Region.USE_PREF_SIZE);
        return head;
    }

    private Node body() {
        note.setId("builder-note");
        note.getStyleClass().add("uh-field");
        note.setPromptText(texts.get("note.prompt"));
        note.setAccessibleText(texts.get("note"));
        note.setOnAction(_ -> model.note(note.getText()));
        note.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                model.note(note.getText());
            }
        });
        var list = new VBox(12, rows, note, often);
        list.setPadding(new Insets(4, 4, 12, 4));
        seen.setContent(list);
        new EdgeScroll(seen, rows::isHolding).follow(this);
        var left = new VBox(8, line(), seen);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox.setVgrow(adding, Priority.ALWAYS);
        var column = new VBox(16, sum, notes, adding);
        column.setPadding(new Insets(0, 2, 0, 0));
        var side = scroll();
        side.setContent(column);
        side.setFitToHeight(true);
        widthProperty().map(width -> width.doubleValue() < NARROW ? NARROW_SIDE : WIDE_SIDE).subscribe(width -> {
            side.setPrefWidth(width);
            side.setMaxWidth(width);
            side.setMinWidth(width);
        });
        var body = new HBox(20, left, side);
        VBox.setVgrow(body, Priority.ALWAYS);
        return body;
    }

    private static ScrollPane scroll() {
        var scroll = new ScrollPane();
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("uh-pages");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private Node line() {
        facts.getStyleClass().addAll("small", "muted");
        facts.setMinWidth(0);
        facts.setWrapText(true);
        facts.setMinHeight(Region.USE_PREF_SIZE);
        var word = new Label(texts.get("change"));
        word.getStyleClass().addAll("small", "muted");
        word.setMinWidth(Region.USE_PREF_SIZE);
        change.setId("builder-change");
        change.getStyleClass().add("small");
        change.setMinWidth(Region.USE_PREF_SIZE);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var line = new HBox(8, facts, spring, word, change, undo, redo);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPadding(new Insets(0, 4, 0, 4));
        return line;
    }

    private Button button(Feather icon, String key, String id, Runnable does) {
        var button = Buttons.bare(Icons.small(icon), texts.get(key));
        button.setId(id);
        button.setOnAction(_ -> does.run());
        return button;
    }

    private void openAmounts(Node below, int place) {
        var card = new AmountCard(model, place);
        drops.open(below, card, card.first());
    }

    private void openPreview() {
        if (shownPreview.isEmpty()) {
            shownPreview = gallery.stage().map(stage -> new PreviewCard(model, stage, drops::close));
        }
        var at = model.screenProperty().get().map(BuilderScreen::chosen).orElse(0);
        shownPreview.ifPresentOrElse(card -> {
            card.show(Math.max(0, at));
            drops.open(preview, card, card.first());
        }, model::play);
    }

    /// Keys that count wherever the keyboard is; a field that is typed in keeps its own undo.
    private void first(KeyEvent event) {
        var typing = getScene().getFocusOwner() instanceof TextInputControl;
        if (event.getCode() == KeyCode.ESCAPE && (carried.cancel() || rows.cancel())) {
            event.consume();
        }
        if (!event.isShortcutDown()) {
            return;
        }
        var meant = switch (event.getCode()) {
            case S -> Optional.<Runnable>of(model::save);
            case Z -> typing ? Optional.<Runnable>empty()
                    : Optional.<Runnable>of(event.isShiftDown() ? model::redo : model::undo);
            case Y -> typing ? Optional.<Runnable>empty() : Optional.<Runnable>of(model::redo);
            default -> Optional.<Runnable>empty();
        };
        meant.ifPresent(does -> {
            does.run();
            event.consume();
        });
    }

    private void last(KeyEvent event) {
        var typing = getScene().getFocusOwner() instanceof TextInputControl;
        var plain = !event.isShortcutDown() && !event.isAltDown();
        if (event.getCode() == KeyCode.ESCAPE || (event.getCode() == KeyCode.LEFT && event.isAltDown())) {
            leaving.leave();
            event.consume();
        } else if (plain && !typing && event.getCode() == KeyCode.A) {
            adding.takeFocus();
            event.consume();
        }
    }
}
