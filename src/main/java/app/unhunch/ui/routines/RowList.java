package app.unhunch.ui.routines;

import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Focus;
import app.unhunch.ui.kit.Gallery;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.Stepper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The moves of the routine in their order, with the way to add one behind them. Mouse and keyboard reorder them.
final class RowList extends VBox {

    private static final double ROW = 68;
    private static final double ASIDE = 40;

    private final BuilderViewModel model;
    private final Gallery gallery;
    private final List<RowNode> rows = new ArrayList<>();
    private final DropSlot slot = new DropSlot(this, rows);
    private final RowDrag drag = new RowDrag(this, rows, slot, (from, to) -> model().rows().move(from, to));
    private final ContextMenu menu = new ContextMenu();
    private final Button add;
    private final FirstCard first;
    private final ObjIntConsumer<Node> openDose;
    private int chosen = -1;

    /// @param adding leads to the moves to add
    /// @param openDose opens all numbers of a row below a node
    RowList(BuilderViewModel model, Gallery gallery, Runnable adding, ObjIntConsumer<Node> openDose) {
        super(8);
        this.model = model;
        this.gallery = gallery;
        this.openDose = openDose;
        add = Buttons.styled(new Button(model.texts().get("builder.add")), "uh-btn", "uh-add-row");
        var line = addLine(model);
        line.prefWidthProperty().bind(add.widthProperty().subtract(ASIDE));
        add.setGraphic(line);
        add.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        add.setId("builder-add");
        add.setMaxWidth(Double.MAX_VALUE);
        add.setOnAction(_ -> adding.run());
        first = new FirstCard(model, gallery);
        setId("builder-rows");
        getChildren().setAll(first, add);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private BuilderViewModel model() {
        return model;
    }

    private static HBox addLine(BuilderViewModel model) {
        var words = new Label(model.texts().get("builder.add"), Icons.of(Feather.PLUS));
        words.setGraphicTextGap(12);
        var key = new Label(model.texts().get("key.builder.add"));
        key.getStyleClass().add("uh-key");
        key.setMinWidth(USE_PREF_SIZE);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var line = new HBox(8, words, spring, key);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /// @param offers what to begin with, while there is no row
    void show(List<BuilderScreen.Row> shown, int now, List<BuilderScreen.Offer> offers) {
        first.show(offers);
        var had = Focus.isWithin(this, getScene() == null ? null : getScene().getFocusOwner());
        while (rows.size() > shown.size()) {
            getChildren().remove(rows.removeLast());
        }
        while (rows.size() < shown.size()) {
            var row = row();
            rows.add(row);
            getChildren().add(getChildren().indexOf(add), row);
        }
        for (var at = 0; at < shown.size(); at++) {
            rows.get(at).show(shown.get(at));
            mark(rows.get(at), at == now);
        }
        rows.forEach(RowNode::requestLayout);
        if (had && (now != chosen || rows.isEmpty())) {
            takeFocus(now);
        }
        chosen = now;
    }

    /// Gives the keyboard to the row it was on, or else to the way to add one.
    void takeFocus() {
        takeFocus(chosen);
    }

    private void takeFocus(int place) {
        if (place >= 0 && place < rows.size()) {
            rows.get(place).requestFocus();
        } else {
            add.requestFocus();
        }
    }

    private static void mark(RowNode row, boolean now) {
        row.setFocusTraversable(now);
        row.controls().forEach(control -> control.setFocusTraversable(now));
    }

    private RowNode row() {
        var row = new RowNode(new MoveThumb(gallery, model::move, RowNode.THUMB_WIDE, RowNode.THUMB_HIGH),
                () -> rows.stream().mapToDouble(RowNode::amountWidth).max().orElse(0), model.texts(),
                (from, way) -> model.rows().step(rows.indexOf(from), way));
        row.chip().setOnAction(_ -> openDose.accept(row.chip(), rows.indexOf(row)));
        row.remove().setOnAction(_ -> model.rows().remove(rows.indexOf(row)));
        row.setOnMouseClicked(event -> {
            if (event.isStillSincePress()) {
                model.choose(rows.indexOf(row));
                row.requestFocus();
            }
        });
        row.setOnContextMenuRequested(event -> {
            openMenu(row);
            event.consume();
        });
        row.focusedProperty().subscribe(focused -> {
            if (focused) {
                model.choose(rows.indexOf(row));
            }
        });
        drag.listen(row);
        return row;
    }

    /// Shows where something would fall that is held over the window.
    ///
    /// @param sceneX in the scene
    /// @param sceneY in the scene
    void hover(double sceneX, double sceneY) {
        var at = sceneToLocal(sceneX, sceneY);
        if (at.getX() >= 0 && at.getX() <= getWidth() && at.getY() >= -ROW && at.getY() <= getHeight() + ROW) {
            slot.open(ROW, at.getY(), _ -> true);
        } else {
            slot.close();
        }
    }

    /// Where what is held falls; empty where it is not over the rows.
    Optional<Integer> fall() {
        var place = slot.isOpen() ? Optional.of(slot.place(_ -> true)) : Optional.<Integer>empty();
        slot.close();
        return place;
    }

    /// Whether something is held over the rows.
    boolean isHolding() {
        return slot.isOpen();
    }

    /// Lets a row that is held fall back.
    ///
    /// @return whether one was held
    boolean cancel() {
        return drag.cancel();
    }

    private void openMenu(RowNode row) {
        var at = rows.indexOf(row);
        menu.hide();
        menu.getItems().setAll(
                item(Feather.ARROW_UP, "row.up", at == 0, () -> model.rows().move(at, at - 1)),
                item(Feather.ARROW_DOWN, "row.down", at == rows.size() - 1, () -> model.rows().move(at, at + 1)),
                item(Feather.SLIDERS, "row.numbers", false, () -> openDose.accept(row.chip(), at)),
                item(Feather.CLOCK, "row.pause", false, () -> model.rows().add(at, Finder.REST)),
                item(Feather.COPY, "row.repeat", false, () -> model.rows().repeat(at)),
                item(Feather.X, "row.remove", false, () -> model.rows().remove(at)));
        menu.show(row, Side.BOTTOM, 0, 0);
    }

    private MenuItem item(Feather icon, String key, boolean off, Runnable does) {
        var item = new MenuItem(model.texts().get(key), Icons.small(icon));
        item.setId(key.replace('.', '-'));
        item.setDisable(off);
        item.setOnAction(_ -> does.run());
        return item;
    }

    private void pressed(KeyEvent event) {
        var owner = getScene().getFocusOwner();
        var here = rows.stream().filter(row -> Focus.isWithin(row, owner)).findFirst();
        if (here.isEmpty() || event.isShortcutDown()) {
            return;
        }
        var at = rows.indexOf(here.get());
        (event.isAltDown() ? moving(event, at) : here.get().isFocused() ? plain(event, here.get(), at)
                : Optional.<Runnable>empty()).ifPresent(does -> {
                    does.run();
                    event.consume();
                });
    }

    private Optional<Runnable> moving(KeyEvent event, int at) {
        return switch (event.getCode()) {
            case UP -> Optional.of(() -> model.rows().move(at, at - 1));
            case DOWN -> Optional.of(() -> model.rows().move(at, at + 1));
            default -> Optional.empty();
        };
    }

    private Optional<Runnable> plain(KeyEvent event, RowNode row, int at) {
        return switch (event.getCode()) {
            case UP -> Optional.of(() -> takeFocus(Math.max(0, at - 1)));
            case DOWN -> Optional.of(() -> takeFocus(at + 1));
            case HOME -> Optional.of(() -> takeFocus(0));
            case END -> Optional.of(() -> takeFocus(rows.size() - 1));
            case LEFT -> Optional.of(() -> model.rows().step(at, Stepper.Way.LESS));
            case RIGHT -> Optional.of(() -> model.rows().step(at, Stepper.Way.MORE));
            case ENTER -> Optional.of(() -> openDose.accept(row.chip(), at));
            case DELETE, BACK_SPACE -> Optional.of(() -> model.rows().remove(at));
            case CONTEXT_MENU -> Optional.of(() -> openMenu(row));
            default -> Optional.empty();
        };
    }
}
