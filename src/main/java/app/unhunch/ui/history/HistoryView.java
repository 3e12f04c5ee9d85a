package app.unhunch.ui.history;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
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
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The History page: builds nodes, binds them, and decides nothing.
public final class HistoryView extends StackPane {

    private static final double BARS_WIDTH = 370;

    private final HistoryViewModel model;
    private final Texts texts;
    private final Supplier<DialogLayer> notes;
    private final ExportButton export;
    private final Segments<Range> ranges;
    private final List<StatTile> tiles = Stream.of(Feather.TRENDING_UP, Feather.COFFEE, Feather.ACTIVITY,
            Feather.TRENDING_DOWN).map(StatTile::new).toList();
    private final HeatMap heat;
    private final FlowPane habits = new FlowPane(32, 12);
    private final BorderPane days = new BorderPane();
    private final BreakBars bars = new BreakBars();
    private final PainChart pain;
    private final Label hint = new Label();
    private final ChartTable heatTable;
    private final ChartTable barTable;
    private final ChartTable painTable;
    private final Button table;
    private final List<ChartCard> cards;
    private final Label rising = new Label();
    private final HBox warning;
    private final Label torn = new Label();
    private final HBox leftOut;
    private final Label exported = new Label();
    private final Node figures;
    private final NothingYet empty;
    private final DayDialog day;
    private Optional<Range> placed = Optional.empty();
    private boolean listed;
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
        heat = new HeatMap(texts.get("heat"), model::open);
        pain = new PainChart(texts.get("pain"), model::open);
        heatTable = new ChartTable(texts.get("heat"), texts.get("none"));
        barTable = new ChartTable(texts.get("bars"), texts.get("none"));
        painTable = new ChartTable(texts.get("pain"), texts.get("pain.none"));
        table = link("history-table", "table", Feather.LIST, this::swap);
        warning = warning();
        leftOut = leftOut();
        var undo = new UndoBar(later, texts.get("undo"));
        day = new DayDialog(model, later);
        empty = new NothingYet(texts, picture, model::startBreak);
        var heatCard = heatCard();
        var barCard = new ChartCard(texts.get("bars"), Legends.bars(texts), bars, barTable);
        var painCard = painCard();
        cards = List.of(heatCard, barCard, painCard);
        barCard.setMaxWidth(BARS_WIDTH);
        figures = new VBox(16, warning, new WrapRow(tiles), new WrapRow(List.of(heatCard, barCard)), painCard);
        getChildren().setAll(page(), undo);
        StackPane.setAlignment(undo, Pos.BOTTOM_CENTER);
        StackPane.setMargin(undo, new Insets(0, 0, 24, 0));
        listen(undo);
    }

    /// Gives the keyboard to the first control.
    public void takeFocus() {
        waits = !figures.isVisible() && !empty.isVisible();
        if (figures.isVisible()) {
            heat.requestFocus();
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
            visible(empty, nothing);
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
            visible(exported, !line.isEmpty());
        });
        model.leftOutProperty().subscribe(lines -> {
            torn.setText(texts.count("left-out", lines.lines().size()));
            visible(leftOut, !lines.lines().isEmpty());
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
            case T -> swap();
            case E -> export.node().fire();
            default -> {}
        }
    }

    private void show(Optional<HistoryScreen> screen) {
        visible(figures, screen.isPresent());
        visible(ranges, screen.isPresent());
        export.node().setDisable(screen.isEmpty());
        screen.ifPresent(this::show);
        known();
    }

    private void show(HistoryScreen screen) {
        for (var i = 0; i < tiles.size(); i++) {
            tiles.get(i).show(screen.tiles().get(i));
        }
        heat.show(screen.heat());
        if (placed.filter(model.rangeProperty().get()::equals).isEmpty()) {
            place(model.rangeProperty().get());
        }
        habits.getChildren().setAll(screen.habits().stream().map(HistoryView::habit).toList());
        bars.show(screen.bars());
        pain.show(screen.pain());
        hint.setText(screen.pain().hint());
        heatTable.show(screen.heat().table());
        barTable.show(screen.bars().table());
        painTable.show(screen.pain().table());
        rising.setText(screen.rising().orElse(""));
        visible(warning, screen.rising().isPresent());
    }

    private void open(Optional<DayScreen> opened) {
        opened.ifPresent(day::show);
        if (opened.isPresent() && day.getScene() == null) {
            notes.get().open(day, day.first());
        } else if (opened.isEmpty() && day.getScene() != null) {
            notes.get().close();
        }
    }

    private void swap() {
        listed = !listed;
        table.setText(texts.get(listed ? "chart" : "table"));
        table.setGraphic(Icons.small(listed ? Feather.BAR_CHART_2 : Feather.LIST));
        cards.forEach(listed ? ChartCard::list : ChartCard::draw);
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

    private ChartCard heatCard() {
        heat.setMaxWidth(Double.MAX_VALUE);
        BorderPane.setMargin(habits, new Insets(4, 0, 0, 12));
        return new ChartCard(texts.get("heat"), Legends.heat(texts), days, heatTable);
    }

    /// A year is wide and flat: the words beside the days go below them. Only for another range, as the map of days loses
    /// the keyboard by it.
    private void place(Range range) {
        placed = Optional.of(range);
        days.getChildren().clear();
        habits.setPrefWrapLength(range == Range.YEAR ? 400 : 104);
        switch (range) {
            case YEAR -> {
                days.setTop(heat);
                days.setCenter(habits);
            }
            case FOUR_WEEKS, SIXTEEN_WEEKS -> {
                days.setCenter(heat);
                days.setRight(habits);
            }
        }
    }

    private ChartCard painCard() {
        hint.getStyleClass().addAll("small", "muted");
        hint.setMouseTransparent(true);
        return new ChartCard(texts.get("pain"), Legends.pain(texts), new StackPane(pain, hint), painTable,
                link("history-add", "add", Feather.PLUS, model::openToday), table);
    }

    private HBox warning() {
        var go = Buttons.styled(Buttons.quiet(texts.get("rising.go")), "link", "tight");
        go.setOnAction(_ -> model.seeSafety());
        var note = new HBox(10, Icons.of(Feather.INFO), rising, go);
        note.setAlignment(Pos.CENTER_LEFT);
        note.getStyleClass().add("uh-note");
        return note;
    }

    private HBox leftOut() {
        torn.setWrapText(true);
        torn.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(torn, Priority.ALWAYS);
        var see = link("history-left-out", "left-out.see", Feather.LIST, () -> TroubleDialog.open(notes.get(), texts,
                texts.get("left-out.title"), String.join("\n", model.leftOutProperty().get().lines())));
        see.setMinWidth(Region.USE_PREF_SIZE);
        var note = new HBox(10, Icons.of(Feather.ALERT_TRIANGLE), torn, see);
        note.setAlignment(Pos.CENTER_LEFT);
        note.getStyleClass().addAll("uh-note", "warn");
        return note;
    }

    private Button link(String id, String key, Feather icon, Runnable does) {
        var link = Buttons.styled(Buttons.quiet(texts.get(key)), "link", "tight");
        link.setId(id);
        link.setGraphic(Icons.small(icon));
        link.setOnAction(_ -> does.run());
        return link;
    }

    private Option<Range> option(Range range, String key) {
        return new Option<>(range, texts.get(key));
    }

    private static Node habit(HistoryScreen.Habit habit) {
        var title = new Label(habit.title());
        title.getStyleClass().addAll("small", "sb");
        var value = new Label(habit.value());
        value.getStyleClass().addAll("small", "muted");
        value.setWrapText(true);
        value.setMaxWidth(110);
        return new VBox(2, title, value);
    }

    private static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
