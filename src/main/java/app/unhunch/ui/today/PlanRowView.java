package app.unhunch.ui.today;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Gallery;
import app.unhunch.ui.kit.Icons;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The 7-day plan on Today: four cards beside each other, or two and two where there is little room, or what stands in
/// their place.
final class PlanRowView extends VBox {

    private static final double NARROW = 856;
    private static final double LETTER = 17;
    private static final double ROOMY = 84;
    private static final double COMPACT = 64;

    private final TodayViewModel model;
    private final Gallery gallery;
    private final Texts texts;
    private final Label title = new Label();
    private final Label progress = new Label();
    private final VBox note = new VBox();
    private final GridPane grid = new GridPane(16, 16);
    private Optional<PlanRow> row = Optional.empty();
    private int columns;
    private double picture = ROOMY;

    PlanRowView(TodayViewModel model, Gallery gallery, Locale locale) {
        super(12);
        this.model = model;
        this.gallery = gallery;
        texts = Texts.load("plan", locale);
        title.getStyleClass().add("t3");
        title.setMinWidth(Region.USE_PREF_SIZE);
        progress.getStyleClass().addAll("small", "muted");
        progress.setMinWidth(Region.USE_PREF_SIZE);
        var all = Buttons.styled(Buttons.quiet(texts.get("today.all")), "link", "tight");
        all.setGraphic(Icons.small(Feather.ARROW_RIGHT));
        all.setContentDisplay(ContentDisplay.RIGHT);
        all.setId("plan-all");
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setOnAction(_ -> model.plan().seeAll());
        var head = new HBox(16, title, Cards.spring(), progress, all);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(head, note, grid);
        widthProperty().subscribe(this::fit);
        title.fontProperty().subscribe(this::fit);
    }

    void show(PlanRow shown) {
        if (row.filter(shown::equals).isPresent()) {
            return;
        }
        row = Optional.of(shown);
        fill(shown);
    }

    /// Takes less height, for a low window.
    void compact() {
        size(COMPACT);
    }

    /// Takes its usual height.
    void roomy() {
        size(ROOMY);
    }

    private void size(double height) {
        if (picture != height) {
            picture = height;
            row.ifPresent(this::fill);
        }
    }

    private void fill(PlanRow shown) {
        var focused = grid.getChildren().stream().filter(Node::isFocused).map(Node::getId).findFirst();
        title.setText(shown.title());
        progress.setText(shown.progress());
        note.getChildren().setAll(shown.note().stream().map(this::note).toList());
        note.setVisible(shown.note().isPresent());
        note.setManaged(shown.note().isPresent());
        columns = 0;
        grid.getChildren().setAll(shown.cards().stream()
                .map(card -> (Node) new PlanCardView(card, gallery, picture, () -> model.plan().open(card))).toList());
        grid.setManaged(!shown.cards().isEmpty());
        fit();
        focused.ifPresent(id -> grid.getChildren().stream().filter(card -> id.equals(card.getId()))
                .forEach(Node::requestFocus));
    }

    private void fit() {
        var now = getWidth() < NARROW * title.getFont().getSize() / LETTER ? 2 : 4;
        if (now != columns) {
            columns = now;
            grid.getColumnConstraints().setAll(List.of());
            for (var n = 0; n < columns; n++) {
                var column = new ColumnConstraints();
                column.setPercentWidth(100.0 / columns);
                grid.getColumnConstraints().add(column);
            }
            for (var n = 0; n < grid.getChildren().size(); n++) {
                GridPane.setConstraints(grid.getChildren().get(n), n % columns, n / columns);
            }
        }
    }

    private Node note(PlanRow.Note shown) {
        var head = new Label(shown.title());
        head.getStyleClass().add("t4");
        head.setWrapText(true);
        var line = new Label(shown.line());
        line.getStyleClass().addAll("small", "muted");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        var words = new VBox(2, head, line);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var buttons = new FlowPane(8, 8);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setPrefWrapLength(260);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        shown.offers().forEach(act -> buttons.getChildren().add(button(act)));
        var card = new HBox(20, words, buttons);
        card.setAlignment(Pos.CENTER_LEFT);
        card.setPadding(new Insets(16, 20, 16, 20));
        card.getStyleClass().add("uh-card");
        return card;
    }

    private Button button(PlanRow.Act act) {
        var word = act.name().toLowerCase(Locale.ROOT);
        var button = Buttons.plain(texts.get("today.act." + word));
        button.setId("plan-act-" + word);
        button.setOnAction(_ -> model.plan().act(act));
        return button;
    }
}
