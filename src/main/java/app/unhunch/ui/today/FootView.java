package app.unhunch.ui.today;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.PainScale;
import app.unhunch.ui.kit.Tip;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The foot of Today: how it feels, how regularly breaks were taken, and what helps at once, beside each other where there
/// is room.
final class FootView extends VBox {

    private static final double NARROW = 860;
    private static final double PAIN = 450;
    private static final double STREAK = 216;
    private static final double RELIEF = 216;
    /// A title at the usual size of text.
    private static final double TITLE = 15;

    private final TodayViewModel model;
    private final Texts texts;
    private final Label before = new Label();
    private final PainScale scale;
    private final Label streakTitle = new Label();
    private final Label streakLine = new Label();
    private final HBox days = new HBox();
    private final StackPane streakBadge = badge();
    private final StackPane trend = new StackPane(Icons.of(Feather.TRENDING_UP));
    private final VBox pain;
    private final VBox streak;
    private final VBox relief = Cards.card();
    private boolean narrow;
    private List<TodayScreen.Relief> reliefs = List.of();

    FootView(TodayViewModel model) {
        super(16);
        this.model = model;
        texts = model.texts();
        scale = new PainScale(score -> texts.get("pain.name", score), model::rate);
        pain = painCard();
        streak = streakCard();
        streak.setPrefWidth(PAIN);
        relief.setPrefWidth(RELIEF);
        shown(relief, false);
        widthProperty().subscribe(this::fit);
        streakTitle.fontProperty().subscribe(this::fit);
        model.painProperty().subscribe(scale::show);
    }

    void show(TodayScreen screen) {
        before.setText(screen.pain());
        streakTitle.setText(screen.streak().title());
        streakLine.setText(screen.streak().line());
        days.getChildren().setAll(screen.streak().days().stream().map(FootView::day).toList());
        shown(days, !screen.streak().days().isEmpty());
        shown(streakBadge, screen.streak().days().isEmpty());
        shown(trend, !screen.streak().days().isEmpty());
        relieve(screen.relief());
    }

    private void relieve(List<TodayScreen.Relief> all) {
        if (!all.equals(reliefs)) {
            reliefs = all;
            var title = new Label(texts.get("relief.title"));
            title.getStyleClass().add("t4");
            var lines = new VBox(2);
            VBox.setMargin(lines, new Insets(-4, -8, -4, -8));
            all.forEach(one -> lines.getChildren().add(Cards.relief(one, texts, model::relieve)));
            relief.getChildren().setAll(title, lines);
            shown(relief, !all.isEmpty());
            streak.setPrefWidth(all.isEmpty() ? PAIN : STREAK);
        }
    }

    /// Pain, streak and relief beside each other, or pain above the others.
    private void fit() {
        var now = getWidth() < NARROW * streakTitle.getFont().getSize() / TITLE;
        if (getChildren().isEmpty() || now != narrow) {
            narrow = now;
            getChildren().setAll(narrow ? List.of(pain, new HBox(16, streak, relief))
                    : List.of(new HBox(16, pain, streak, relief)));
        }
    }

    private VBox painCard() {
        var title = new Label(texts.get("pain.title"));
        title.getStyleClass().add("t4");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        before.getStyleClass().addAll("small", "muted");
        before.setMinWidth(Region.USE_PREF_SIZE);
        var none = caption(texts.get("pain.none"));
        var worst = caption(texts.get("pain.worst"));
        var card = Cards.card(new HBox(12, title, Cards.spring(), before), scale,
                new HBox(12, none, Cards.spring(), worst));
        card.setPrefWidth(PAIN);
        card.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(card, Priority.NEVER);
        return card;
    }

    private VBox streakCard() {
        streakTitle.getStyleClass().add("t4");
        streakTitle.setWrapText(true);
        streakLine.getStyleClass().addAll("small", "muted");
        streakLine.setWrapText(true);
        var words = new VBox(2, streakTitle, streakLine);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        trend.getStyleClass().add("icon-accent");
        var head = new HBox(14, streakBadge, words, trend);
        head.setAlignment(Pos.CENTER_LEFT);
        HBox.setMargin(trend, new Insets(0, 0, 16, 0));
        VBox.setVgrow(head, Priority.SOMETIMES);
        var spacer = spacer();
        spacer.managedProperty().bind(days.managedProperty());
        return Cards.card(head, spacer, days);
    }

    private static Node day(TodayScreen.Day day) {
        var dot = new StackPane();
        dot.getStyleClass().add("uh-dot");
        if (day.mark() == TodayScreen.Mark.DONE) {
            dot.getStyleClass().add("done");
            dot.getChildren().setAll(Icons.small(Feather.CHECK));
        }
        var letter = new Label(day.letter());
        letter.getStyleClass().add("cap");
        var today = day.when() == TodayScreen.When.TODAY;
        dot.getStyleClass().addAll(today ? List.of("today") : List.of());
        letter.getStyleClass().add(today ? "sb" : "muted");
        Tip.on(dot, day.name());
        dot.setAccessibleText(day.name());
        var column = new VBox(6, dot, letter);
        column.setAlignment(Pos.CENTER);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private static StackPane badge() {
        var badge = new StackPane(Icons.of(Feather.TRENDING_UP));
        badge.getStyleClass().addAll("uh-badge", "dashed");
        badge.setMinSize(52, 52);
        badge.setMaxSize(52, 52);
        return badge;
    }

    private static Label caption(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll("cap", "muted");
        return label;
    }

    private static Region spacer() {
        var spacer = new Region();
        VBox.setVgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
