package app.unhunch.ui.today;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.Later;
import app.unhunch.ui.kit.PainKeys;
import app.unhunch.ui.kit.PainScale;
import app.unhunch.ui.kit.UndoBar;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The Today page: builds nodes, binds them, and decides nothing.
public final class TodayView extends StackPane {

    private final TodayViewModel model;
    private final Texts texts;
    private final Label greeting = new Label();
    private final Label date = new Label();
    private final Label before = new Label();
    private final HeroCard hero;
    private final PainScale scale;
    private final Label streakTitle = new Label();
    private final Label streakLine = new Label();
    private final HBox days = new HBox();
    private final StackPane streakBadge = badge();

    /// A page.
    ///
    /// @param figure the person at the desk, where there is one
    public TodayView(TodayViewModel model, Later later, Optional<DeskFigure> figure) {
        this.model = model;
        texts = model.texts();
        hero = new HeroCard(model, figure);
        scale = new PainScale(score -> texts.get("pain.name", score), model::rate);
        var undo = new UndoBar(later, texts.get("undo"));
        var cards = new HBox(16, painCard(), streakCard());
        var page = new VBox(20, head(), hero, cards);
        page.setPadding(new Insets(28, 32, 28, 32));
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("uh-pages");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        StackPane.setAlignment(undo, Pos.BOTTOM_CENTER);
        StackPane.setMargin(undo, new Insets(0, 0, 24, 0));
        getChildren().setAll(scroll, undo);
        model.screenProperty().subscribe(shown -> shown.ifPresent(this::show));
        model.painProperty().subscribe(scale::show);
        model.undoProperty().subscribe(shown -> shown.ifPresent(done -> undo.offer(done.done(), done.takeBack())));
        var pain = new PainKeys(later, model::rate);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, pain));
    }

    /// Gives the keyboard to the first button.
    public void takeFocus() {
        hero.primaryButton().requestFocus();
    }

    private void show(TodayScreen screen) {
        greeting.setText(screen.greeting());
        date.setText(screen.date());
        before.setText(screen.pain());
        hero.show(screen);
        streakTitle.setText(screen.streak().title());
        streakLine.setText(screen.streak().line());
        days.getChildren().setAll(screen.streak().days().stream().map(TodayView::day).toList());
        shown(days, !screen.streak().days().isEmpty());
        shown(streakBadge, screen.streak().days().isEmpty());
    }

    private void key(KeyEvent event, PainKeys pain) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        switch (event.getCode()) {
            case K -> model.skip();
            case P -> hero.pauseButton().fire();
            case ENTER -> model.primary();
            default -> pain.typed(event);
        }
    }

    private Node head() {
        greeting.getStyleClass().add("t1");
        date.getStyleClass().addAll("md", "muted");
        var head = new HBox(12, greeting, spring(), date);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(36);
        return head;
    }

    private Node painCard() {
        var title = new Label(texts.get("pain.title"));
        title.getStyleClass().add("t4");
        title.setWrapText(true);
        before.getStyleClass().addAll("small", "muted");
        var none = caption(texts.get("pain.none"));
        var worst = caption(texts.get("pain.worst"));
        var card = card(new HBox(12, title, spring(), before), scale, new HBox(12, none, spring(), worst));
        card.setPrefWidth(450);
        return card;
    }

    private Node streakCard() {
        streakTitle.getStyleClass().add("t4");
        streakLine.getStyleClass().addAll("small", "muted");
        streakLine.setWrapText(true);
        var words = new VBox(2, streakTitle, streakLine);
        HBox.setHgrow(words, Priority.ALWAYS);
        var head = new HBox(14, streakBadge, words);
        head.setAlignment(Pos.CENTER_LEFT);
        var card = card(head, spacer(), days);
        card.setPrefWidth(450);
        return card;
    }

    private static VBox card(Node... parts) {
        var card = new VBox(12, parts);
        card.getStyleClass().add("uh-card");
        card.setPadding(new Insets(18, 20, 18, 20));
        card.setMinWidth(0);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
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
        Tooltip.install(dot, new Tooltip(day.name()));
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

    private static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
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
