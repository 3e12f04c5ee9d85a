package app.unhunch.ui.routines;

import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Focus;
import app.unhunch.ui.kit.Gallery;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.Later;
import app.unhunch.ui.kit.LiveText;
import app.unhunch.ui.kit.UndoBar;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The page of all routines: builds nodes, binds them, and decides nothing.
final class RoutinesView extends StackPane {

    private final RoutinesViewModel model;
    private final RoutineShelf shelf;
    private final ImportDialog imports;
    private final MakerDialog maker;
    private final VBox fault = new VBox();
    private Optional<RoutinesScreen.Fault> told = Optional.empty();

    /// A page.
    RoutinesView(RoutinesViewModel model, Gallery gallery, Later later, Sharing sharing, ImportDialog imports,
            MakerDialog maker) {
        this.model = model;
        this.imports = imports;
        this.maker = maker;
        fault.setVisible(false);
        fault.setManaged(false);
        var heard = new LiveText();
        shelf = new RoutineShelf(model, gallery, heard, sharing);
        var page = new VBox(18, head(), fault, shelf);
        page.setPadding(new Insets(28, 32, 28, 32));
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("uh-pages");
        var undo = new UndoBar(later, model.texts().get("undo"));
        StackPane.setAlignment(undo, Pos.BOTTOM_CENTER);
        StackPane.setMargin(undo, new Insets(0, 0, 24, 0));
        imports.takeDrops(this);
        getChildren().setAll(scroll, undo, heard);
        model.screenProperty().subscribe(this::show);
        model.undoProperty().subscribe(shown -> shown.ifPresent(done -> {
            undo.offer(done.done(), () -> {
                done.takeBack().run();
                shelf.takeFocus();
            });
            heard.say(done.done());
        }));
    }

    /// Gives the keyboard to the cards.
    void takeFocus() {
        shelf.takeFocus();
    }

    /// Lets the card of a routine have the keyboard next.
    void choose(String id) {
        shelf.choose(id);
    }

    private void show(RoutinesScreen screen) {
        var there = Focus.isWithin(fault, getScene() == null ? null : getScene().getFocusOwner());
        if (!screen.fault().equals(told)) {
            told = screen.fault();
            fault.getChildren().setAll(fault(told));
            fault.setVisible(told.isPresent());
            fault.setManaged(told.isPresent());
        }
        shelf.show(screen.groups());
        if (there && told.isEmpty()) {
            shelf.takeFocus();
        }
    }

    private Node head() {
        var title = new Label(model.texts().get("title"));
        title.getStyleClass().add("t1");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var fresh = Buttons.primary(model.texts().get("new"));
        fresh.setGraphic(Icons.of(Feather.PLUS));
        fresh.setId("routine-new");
        fresh.setOnAction(_ -> model.create());
        var bring = Buttons.plain(model.texts().get("import"));
        bring.setGraphic(Icons.of(Feather.UPLOAD));
        bring.setId("routine-import");
        bring.setOnAction(_ -> imports.open(bring));
        var make = Buttons.plain(model.texts().get("make"));
        make.setGraphic(Icons.of(Feather.SHUFFLE));
        make.setId("routine-make");
        make.setOnAction(_ -> maker.open());
        var head = new HBox(8, title, spring, make, bring, fresh);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(40);
        return head;
    }

    private List<Node> fault(Optional<RoutinesScreen.Fault> shown) {
        return shown.map(wrong -> {
            var title = new Label(wrong.title(), Icons.of(Feather.ALERT_TRIANGLE));
            title.getStyleClass().add("sb");
            var line = new Label(wrong.line());
            line.setWrapText(true);
            line.setMinHeight(Region.USE_PREF_SIZE);
            var places = String.join("\n", wrong.lines());
            var code = new Label(places);
            code.getStyleClass().addAll("uh-mono", "uh-code");
            code.setWrapText(true);
            code.setMinHeight(Region.USE_PREF_SIZE);
            code.setMaxWidth(Double.MAX_VALUE);
            var copy = Buttons.styled(Buttons.plain(model.texts().get("fault.copy")), "tight");
            copy.setId("fault-copy");
            copy.setOnAction(_ -> {
                var content = new ClipboardContent();
                content.putString(places);
                Clipboard.getSystemClipboard().setContent(content);
            });
            var open = mends("fault-open", Feather.EDIT_2, "fault.open", model::openFile);
            var again = mends("fault-again", Feather.REFRESH_CW, "fault.again", model::readAgain);
            var note = new VBox(8, title, line, code, new FlowPane(8, 8, open, again, copy));
            note.setId("routines-fault");
            note.getStyleClass().addAll("uh-note", "warn");
            return List.<Node>of(note);
        }).orElse(List.of());
    }

    private Button mends(String id, Feather icon, String key, Runnable does) {
        var button = Buttons.styled(Buttons.plain(model.texts().get(key)), "tight");
        button.setGraphic(Icons.small(icon));
        button.setId(id);
        button.setOnAction(_ -> does.run());
        return button;
    }
}
