package app.unhunch.ui.routines;

import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Gallery;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.SearchField;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What can be added, found by word: a click or Enter adds it at the end, Shift and Enter behind the row that was chosen, and
/// the mouse drags it to its place.
final class AddCard extends VBox {

    private static final double THUMB_WIDE = 54;
    private static final double THUMB_HIGH = 40;
    private static final double CELL = 52;
    private static final double BAR = 14;

    private final BuilderViewModel model;
    private final Gallery gallery;
    private final AddDrag drag;
    private final SearchField search;
    private final ListView<String> list = new ListView<>();
    private Optional<Under> under = Optional.empty();

    /// A cell and how far from the top of the card it is to be.
    private record Under(int index, double top) {}

    /// @param drag carries what is dragged from here into the routine
    AddCard(BuilderViewModel model, Gallery gallery, AddDrag drag) {
        super(12);
        this.drag = drag;
        this.model = model;
        this.gallery = gallery;
        var texts = model.texts();
        var title = new Label(texts.get("add.title"));
        title.getStyleClass().add("t4");
        search = new SearchField(texts.get("add.search", model.finder().count()), texts.get("add.clear"),
                model.finder()::search);
        search.setId("builder-search");
        search.setMaxWidth(Double.MAX_VALUE);
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !search.getText().isBlank()) {
                list.getItems().stream().findFirst().ifPresent(best -> {
                    add(best, event);
                    search.selectAll();
                });
                event.consume();
            } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                list.getSelectionModel().selectFirst();
                list.requestFocus();
                event.consume();
            }
        });
        list.setId("builder-moves");
        list.getStyleClass().add("uh-add-list");
        list.setCellFactory(_ -> new Cell());
        list.setAccessibleText(texts.get("add.title"));
        list.setMinHeight(2 * CELL);
        list.setPlaceholder(nothing());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            var picked = list.getSelectionModel().getSelectedItem();
            if ((event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) && picked != null) {
                add(picked, event);
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                search.requestFocus(); // the list would keep the key to itself
                event.consume();
            }
        });
        list.focusedProperty().subscribe(focused -> {
            if (focused && list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getStyleClass().add("uh-card");
        setPadding(new Insets(16, 16, 10, 16));
        getChildren().setAll(title, search, list);
        model.finder().queryProperty().subscribe(words -> {
            if (!words.equals(search.getText())) {
                search.setText(words);
            }
        });
        layoutYProperty().subscribe((before, now) -> keepUnderMouse(now.doubleValue() - before.doubleValue()));
        model.finder().foundProperty().subscribe(moves -> {
            list.setItems(FXCollections.observableList(moves));
            if (!moves.isEmpty()) {
                list.scrollTo(0);
            }
        });
    }

    private void add(String move, KeyEvent key) {
        if (key.isShiftDown()) {
            model.rows().addBehind(move);
        } else {
            model.rows().add(move);
        }
    }

    private Label nothing() {
        var nothing = new Label(model.texts().get("add.none"));
        nothing.setId("builder-none");
        nothing.getStyleClass().addAll("small", "muted");
        nothing.setWrapText(true);
        nothing.setPadding(new Insets(8));
        return nothing;
    }

    /// What is told above grows with every move: the move under the mouse stays there, or the next click would meet another
    /// one, or none.
    private void keepUnderMouse(double down) {
        under = flow().flatMap(AddCard::hovered).map(cell -> new Under(cell.getIndex(), top(cell) - down));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        under.ifPresent(kept -> flow().ifPresent(moves -> {
            list.layout();
            moves.scrollPixels(top(moves.getCell(kept.index())) - kept.top());
        }));
        under = Optional.empty();
    }

    private Optional<VirtualFlow<?>> flow() {
        return Optional.ofNullable((VirtualFlow<?>) list.lookup(".virtual-flow"));
    }

    private static Optional<IndexedCell<?>> hovered(VirtualFlow<?> moves) {
        return moves.getFirstVisibleCell() == null ? Optional.empty()
                : IntStream.rangeClosed(moves.getFirstVisibleCell().getIndex(), moves.getLastVisibleCell().getIndex())
                        .<IndexedCell<?>>mapToObj(moves::getCell).filter(Node::isHover).findFirst();
    }

    private double top(Node cell) {
        return sceneToLocal(cell.localToScene(0, 0)).getY();
    }

    void takeFocus() {
        search.requestFocus();
        search.selectAll();
    }

    /// A move with its picture and the button that adds it.
    private final class Cell extends ListCell<String> {

        private final MoveThumb thumb = new MoveThumb(gallery, model::move, THUMB_WIDE, THUMB_HIGH);
        private final Label name = new Label();
        private final Label dose = new Label();
        private final Button add = Buttons.round(Icons.small(Feather.PLUS), "", 30);
        private final HBox row;

        Cell() {
            name.getStyleClass().addAll("small", "sb");
            dose.getStyleClass().addAll("small", "muted");
            name.setWrapText(true);
            dose.setWrapText(true);
            var words = new VBox(1, name, dose);
            words.setAlignment(Pos.CENTER_LEFT);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            add.setFocusTraversable(false);
            row = new HBox(10, thumb, words, add);
            row.setAlignment(Pos.CENTER_LEFT);
            row.setPadding(new Insets(0, 4, 0, 0));
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0);
            setCursor(Cursor.OPEN_HAND);
            setOnMouseDragged(event -> {
                if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                    model.offer(getItem()).ifPresent(offer -> drag.take(offer, event));
                }
            });
        }

        /// A cell asks its picture for one line; ours has as many as its words take.
        @Override
        protected double computePrefHeight(double width) {
            var wide = (width < 0 ? list.getWidth() - BAR : width) - snappedLeftInset() - snappedRightInset();
            return isEmpty() || wide <= 0 ? super.computePrefHeight(width)
                    : snappedTopInset() + row.prefHeight(wide) + snappedBottomInset();
        }

        @Override
        protected void updateItem(@Nullable String move, boolean empty) {
            super.updateItem(move, empty);
            var offer = empty || move == null ? Optional.<BuilderScreen.Offer>empty() : model.offer(move);
            setGraphic(offer.isPresent() ? row : null);
            offer.ifPresent(this::show);
        }

        private void show(BuilderScreen.Offer offer) {
            thumb.show(offer.move());
            name.setText(offer.name());
            dose.setText(offer.dose());
            var words = model.texts().get("add.move", offer.name());
            add.setAccessibleText(words);
            add.setId("add-" + (offer.move().equals(Finder.REST) ? "rest" : offer.move()));
            add.setOnAction(_ -> model.rows().add(offer.move()));
            setAccessibleText(model.texts().get("card.facts", words, offer.dose()));
        }
    }
}
