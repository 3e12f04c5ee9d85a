package app.unhunch.ui.history;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Icons;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What the journal adds up to: the tiles, the days, the breaks and the pain, as charts or as tables.
final class Figures extends VBox {

    private static final double BARS_WIDTH = 370;

    private final HistoryViewModel model;
    private final Texts texts;
    private final List<StatTile> tiles = Stream.generate(StatTile::new).limit(4).toList();
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
    private Optional<Range> placed = Optional.empty();
    private boolean listed;

    Figures(HistoryViewModel model) {
        super(16);
        this.model = model;
        texts = model.texts();
        heat = new HeatMap(texts.get("heat"), model::open);
        pain = new PainChart(texts.get("pain"), model::open);
        heatTable = new ChartTable(texts.get("heat"), texts.get("none"));
        barTable = new ChartTable(texts.get("bars"), texts.get("none"));
        painTable = new ChartTable(texts.get("pain"), texts.get("pain.none"));
        table = PageParts.link(texts, "history-table", "table", Feather.LIST, this::swap);
        warning = warning();
        var heatCard = heatCard();
        var barCard = new ChartCard(texts.get("bars"), Legends.bars(texts), bars, barTable);
        var painCard = painCard();
        cards = List.of(heatCard, barCard, painCard);
        barCard.setMaxWidth(BARS_WIDTH);
        getChildren().setAll(warning, new WrapRow(tiles), new WrapRow(List.of(heatCard, barCard)), painCard);
    }

    /// Gives the keyboard to the days.
    void takeFocus() {
        heat.requestFocus();
    }

    void show(HistoryScreen screen) {
        for (var i = 0; i < tiles.size(); i++) {
            tiles.get(i).show(screen.tiles().get(i));
        }
        heat.show(screen.heat());
        if (placed.filter(model.rangeProperty().get()::equals).isEmpty()) {
            place(model.rangeProperty().get());
        }
        habits.getChildren().setAll(screen.habits().stream().map(Figures::habit).toList());
        bars.show(screen.bars());
        pain.show(screen.pain());
        hint.setText(screen.pain().hint());
        heatTable.show(screen.heat().table());
        barTable.show(screen.bars().table());
        painTable.show(screen.pain().table());
        rising.setText(screen.rising().orElse(""));
        PageParts.visible(warning, screen.rising().isPresent());
    }

    /// Tables in place of the charts, or the other way round.
    void swap() {
        listed = !listed;
        table.setText(texts.get(listed ? "chart" : "table"));
        table.setGraphic(Icons.small(listed ? Feather.BAR_CHART_2 : Feather.LIST));
        cards.forEach(listed ? ChartCard::list : ChartCard::draw);
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
                PageParts.link(texts, "history-add", "add", Feather.PLUS, model::openToday), table);
    }

    private HBox warning() {
        var go = Buttons.styled(Buttons.quiet(texts.get("rising.go")), "link", "tight");
        go.setOnAction(_ -> model.seeSafety());
        var note = new HBox(10, Icons.of(Feather.INFO), rising, go);
        note.setAlignment(Pos.CENTER_LEFT);
        note.getStyleClass().add("uh-note");
        return note;
    }

    private static VBox habit(HistoryScreen.Habit habit) {
        var title = new Label(habit.title());
        title.getStyleClass().addAll("small", "sb");
        var value = new Label(habit.value());
        value.getStyleClass().addAll("small", "muted");
        value.setWrapText(true);
        value.setMaxWidth(110);
        return new VBox(2, title, value);
    }
}
