package app.unhunch.ui.library;

import app.unhunch.ui.kit.DropLayer;
import app.unhunch.ui.kit.Gallery;
import app.unhunch.ui.kit.LiveText;
import app.unhunch.ui.kit.SearchField;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The library: builds nodes, binds them, and decides nothing.
final class LibraryView extends StackPane {

    private static final double ROOM_FOR_FAULTS = 720;

    private final LibraryViewModel model;
    private final SearchField search;
    private final MoveGrid grid;

    /// @param packs what is said about packs that are left out
    LibraryView(LibraryViewModel model, PackViewModel packs, Additions additions, Gallery gallery) {
        this.model = model;
        var texts = model.texts();
        search = new SearchField(texts.get("search"), texts.get("search.clear"), model::search);
        search.setId("library-search");
        search.setMinWidth(180);
        model.queryProperty().subscribe(search::setText);
        search.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveSearch);
        var heard = new LiveText();
        var measure = new Label();
        measure.setManaged(false);
        measure.setVisible(false);
        grid = new MoveGrid(model, new MoveMenu(model, additions), gallery, measure, heard);
        grid.visibleProperty().bind(model.screenProperty().map(screen -> screen.nothing().isEmpty()));
        var drops = new DropLayer();
        var bar = new FilterBar(model, drops);
        bar.setPadding(new Insets(16, 32, 2, 32));
        var empty = new EmptyLibrary(model, gallery);
        StackPane.setMargin(empty, new Insets(0, 24, 0, 0));
        var cards = new StackPane(grid, empty);
        cards.setPadding(new Insets(8, 0, 0, 24));
        VBox.setVgrow(cards, Priority.ALWAYS);
        var faults = new PackCard(packs, heightProperty().map(height -> height.doubleValue() >= ROOM_FOR_FAULTS));
        VBox.setMargin(faults, new Insets(16, 32, 0, 32));
        var page = new VBox(head(), faults, bar, cards);
        setMinHeight(0); // else what a pack with faults needs makes the page higher than its window, which then seems roomy
        setAlignment(page, Pos.TOP_CENTER);
        getChildren().setAll(page, measure, heard, drops);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && model.clearNext()) {
                event.consume();
            }
        });
    }

    /// Gives the keyboard to the cards.
    void takeFocus() {
        grid.requestFocus();
    }

    /// Gives the keyboard to the search field.
    void search() {
        search.requestFocus();
        search.selectAll();
    }

    private Node head() {
        var title = new Label(model.texts().get("title"));
        title.getStyleClass().add("t1");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var count = new Label();
        count.setId("library-count");
        count.getStyleClass().add("muted");
        count.textProperty().bind(model.screenProperty().map(LibraryScreen::count));
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox.setMargin(count, new Insets(7, 0, 0, 0));
        var head = new HBox(12, title, count, spring, search);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setPadding(new Insets(28, 32, 0, 32));
        return head;
    }

    private void leaveSearch(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            grid.requestFocus();
            event.consume();
        }
    }
}
