package app.unhunch.ui.plan;

import app.unhunch.plan.Daypart;
import app.unhunch.plan.Plan;
import app.unhunch.plan.Slot;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Glyph;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.Tip;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The week as a grid of fields: arrow keys walk, Space chooses, Enter starts.
final class PlanGrid extends GridPane {

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final double ICON = 18;
    private static final double INDENT = 26;

    /// In letters of a field.
    private static final double ROOMY = 62;

    private final Label measure = new Label();
    private final Consumer<Slot> choose;
    private final Consumer<Slot> play;
    private final Map<Slot, ToggleButton> cells = new HashMap<>();

    PlanGrid(Consumer<Slot> choose, Consumer<Slot> play) {
        getStyleClass().add("uh-plan-grid");
        this.choose = choose;
        this.play = play;
        var names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        getColumnConstraints().add(names);
        for (var day = 0; day < Plan.DAYS; day++) {
            var column = new ColumnConstraints(10, 10, Double.MAX_VALUE);
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        widthProperty().subscribe(this::fit);
        measure.getStyleClass().add("small");
        measure.setManaged(false);
        measure.setVisible(false);
        measure.fontProperty().subscribe(this::fit);
    }

    /// Where letters are large for the room, fields keep less of it to themselves.
    private void fit() {
        pseudoClassStateChanged(TIGHT, getWidth() < ROOMY * measure.getFont().getSize());
    }

    void show(PlanScreen screen) {
        var focused = cells.entrySet().stream().filter(cell -> cell.getValue().isFocused()).map(Map.Entry::getKey)
                .findFirst();
        cells.clear();
        getChildren().setAll(measure);
        for (var day = 0; day < screen.heads().size(); day++) {
            add(head(screen.heads().get(day)), day + 1, 0);
        }
        for (var n = 0; n < screen.rows().size(); n++) {
            add(name(screen.rows().get(n)), 0, n + 1);
            row(screen.rows().get(n).cells(), n + 1);
        }
        focused.ifPresent(this::focus);
    }

    /// Gives the keyboard to the chosen field.
    void takeFocus() {
        cells.values().stream().filter(ToggleButton::isSelected).findFirst().ifPresent(Node::requestFocus);
    }

    private void row(List<PlanScreen.Cell> row, int n) {
        for (var day = 0; day < row.size(); day++) {
            var cell = cell(row.get(day));
            cells.put(row.get(day).slot(), cell);
            add(cell, day + 1, n);
        }
    }

    private static Node head(PlanScreen.Head head) {
        var day = new Label(head.day());
        day.getStyleClass().addAll("cap", "muted");
        var date = new Label(head.date());
        date.getStyleClass().addAll("small", "sb");
        var box = new VBox(day, date);
        box.setAlignment(Pos.CENTER);
        box.setMinSize(0, 44);
        box.getStyleClass().add("uh-plan-head");
        if (head.when() == PlanScreen.When.NOW) {
            box.getStyleClass().add("now");
        }
        return box;
    }

    private static Node name(PlanScreen.Row row) {
        var icon = Icons.of(switch (row.part()) {
            case MORNING -> Feather.SUNRISE;
            case AFTERNOON -> Feather.SUN;
            case EVENING -> Feather.SUNSET;
            case NIGHT -> Feather.MOON;
        });
        var name = new Label(row.name());
        name.getStyleClass().addAll("sb", word(row.part()) + "-text");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var time = new Label(row.time());
        time.getStyleClass().addAll("small", "muted");
        time.setPadding(new Insets(0, 0, 0, INDENT));
        var first = new HBox(INDENT - ICON, icon, name);
        first.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(first, time);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("icon-" + word(row.part()));
        return box;
    }

    private ToggleButton cell(PlanScreen.Cell cell) {
        var length = new Label(cell.length());
        length.getStyleClass().addAll("cap", "muted");
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var top = new HBox(2, length, spring);
        mark(cell.mark()).ifPresent(top.getChildren()::add);
        var name = new Label(cell.name());
        name.getStyleClass().addAll("small", "md");
        name.setWrapText(true);
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        var body = new VBox(top, space, name);
        var button = Buttons.styled(new ToggleButton(), "uh-plan-cell", word(cell.slot().part()), word(cell.mark()));
        button.setGraphic(body);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        body.prefWidthProperty().bind(Bindings.createDoubleBinding(() -> button.getWidth()
                - button.getInsets().getLeft() - button.getInsets().getRight(), button.widthProperty(),
                button.insetsProperty()));
        body.prefHeightProperty().bind(button.heightProperty().subtract(18));
        button.setMinWidth(0);
        button.setPrefHeight(0); // all are as high as the style says, whatever they hold
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setId("plan-" + cell.slot().day() + "-" + word(cell.slot().part()));
        button.setAccessibleText(cell.words());
        Tip.on(button, cell.words());
        button.setSelected(cell.choice() == PlanScreen.Choice.CHOSEN);
        button.setOnAction(_ -> choose.accept(cell.slot()));
        return button;
    }

    private static Optional<Node> mark(PlanScreen.Mark mark) {
        return switch (mark) {
            case DONE -> Optional.of(Icons.small(Feather.CHECK));
            case READY -> Optional.of(go());
            case OPEN -> Optional.of(Icons.small(Feather.MINUS));
            case LATER -> Optional.empty();
        };
    }

    private static Node go() {
        var go = new StackPane(Glyph.PLAY.at(14));
        go.getStyleClass().add("uh-plan-go");
        go.setMinSize(20, 20);
        go.setMaxSize(20, 20);
        return go;
    }

    private void key(KeyEvent event) {
        var here = cells.entrySet().stream().filter(cell -> cell.getValue().equals(event.getTarget()))
                .map(Map.Entry::getKey).findFirst();
        if (here.isPresent()) {
            switch (event.getCode()) {
                case LEFT -> walk(here.get(), -1, 0);
                case RIGHT -> walk(here.get(), 1, 0);
                case UP -> walk(here.get(), 0, -1);
                case DOWN -> walk(here.get(), 0, 1);
                case ENTER -> play.accept(here.get());
                default -> {
                    return;
                }
            }
            event.consume();
        }
    }

    private void walk(Slot from, int days, int parts) {
        var all = List.of(Daypart.values());
        var day = from.day() + days;
        var part = all.indexOf(from.part()) + parts;
        if (day >= 1 && day <= Plan.DAYS && part >= 0 && part < all.size()) {
            focus(new Slot(day, all.get(part)));
        }
    }

    private void focus(Slot slot) {
        Optional.ofNullable(cells.get(slot)).ifPresent(Node::requestFocus);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
