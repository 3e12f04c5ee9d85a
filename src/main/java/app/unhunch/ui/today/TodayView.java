package app.unhunch.ui.today;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Chips;
import app.unhunch.ui.kit.Focus;
import app.unhunch.ui.kit.Gallery;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.Later;
import app.unhunch.ui.kit.PainKeys;
import app.unhunch.ui.kit.PainScale;
import app.unhunch.ui.kit.Tip;
import app.unhunch.ui.kit.UndoBar;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The Today page: builds nodes, binds them, and decides nothing.
public final class TodayView extends StackPane {

    private static final double NARROW = 860;
    private static final double PAIN = 450;
    private static final double STREAK = 216;
    private static final double RELIEF = 216;
    /// The greeting at the usual size of text.
    private static final double GREETING = 28;
    private static final double LOW = 740;

    private final TodayViewModel model;
    private final Texts texts;
    private final Label greeting = new Label();
    private final Label date = new Label();
    private final Label before = new Label();
    private final Label planDay = Chips.of("accent", Icons.small(Feather.CALENDAR));
    private final AlertStrip alert;
    private final HeroCard hero;
    private final PlanRowView plan;
    private final PainScale scale;
    private final Label streakTitle = new Label();
    private final Label streakLine = new Label();
    private final HBox days = new HBox();
    private final StackPane streakBadge = badge();
    private final StackPane trend = new StackPane(Icons.of(Feather.TRENDING_UP));
    private final VBox page = new VBox();
    private final VBox foot = new VBox(16);
    private final VBox pain;
    private final VBox streak;
    private final VBox relief;
    private boolean narrow;
    private boolean wanted;
    private List<TodayScreen.Relief> reliefs = List.of();

    /// A page.
    ///
    /// @param figure the person at the desk, where there is one
    /// @param gallery pictures of moves
    public TodayView(TodayViewModel model, Later later, Optional<DeskFigure> figure, Gallery gallery) {
        this.model = model;
        texts = model.texts();
        hero = new HeroCard(model, figure);
        scale = new PainScale(score -> texts.get("pain.name", score), model::rate);
        var undo = new UndoBar(later, texts.get("undo"));
        pain = painCard();
        streak = streakCard();
        relief = Cards.card();
        streak.setPrefWidth(PAIN);
        relief.setPrefWidth(RELIEF);
        shown(relief, false);
        plan = new PlanRowView(model, gallery, texts.locale());
        alert = new AlertStrip(texts, () -> model.plan().act(PlanRow.Act.SAFETY));
        page.getChildren().setAll(head(), alert, hero, plan, foot);
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("uh-pages");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        StackPane.setAlignment(undo, Pos.BOTTOM_CENTER);
        StackPane.setMargin(undo, new Insets(0, 0, 24, 0));
        getChildren().setAll(scroll, undo);
        foot.widthProperty().subscribe(this::fit);
        heightProperty().map(height -> height.doubleValue() > 0 && height.doubleValue() < LOW).subscribe(this::squeeze);
        greeting.fontProperty().subscribe(this::fit);
        model.screenProperty().subscribe(shown -> shown.ifPresent(this::show));
        model.painProperty().subscribe(scale::show);
        model.undoProperty().subscribe(shown -> shown.ifPresent(done -> undo.offer(done.done(), done.takeBack())));
        var pain = new PainKeys(later, model::rate);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, pain));
    }

    /// Gives the keyboard to the first button; where there is none, as during a break, once there is one.
    public void takeFocus() {
        wanted = !hero.primaryButton().isVisible();
        hero.primaryButton().requestFocus();
    }

    private void show(TodayScreen screen) {
        greeting.setText(screen.greeting());
        date.setText(screen.date());
        before.setText(screen.pain());
        alert.show(screen.alert());
        hero.show(screen);
        takeWanted();
        plan.show(screen.plan());
        planDay.setText(screen.plan().day());
        shown(planDay, !screen.plan().day().isEmpty());
        streakTitle.setText(screen.streak().title());
        streakLine.setText(screen.streak().line());
        days.getChildren().setAll(screen.streak().days().stream().map(TodayView::day).toList());
        shown(days, !screen.streak().days().isEmpty());
        shown(streakBadge, screen.streak().days().isEmpty());
        shown(trend, !screen.streak().days().isEmpty());
        relieve(screen.relief());
    }

    /// Nobody who went to another control meanwhile is called back.
    private void takeWanted() {
        if (wanted && hero.primaryButton().isVisible()) {
            wanted = false;
            if (getScene() != null && !Focus.isWithin(this, getScene().getFocusOwner())) {
                hero.primaryButton().requestFocus();
            }
        }
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
        var now = foot.getWidth() < NARROW * greeting.getFont().getSize() / GREETING;
        if (foot.getChildren().isEmpty() || now != narrow) {
            narrow = now;
            foot.getChildren().setAll(narrow ? List.of(pain, new HBox(16, streak, relief))
                    : List.of(new HBox(16, pain, streak, relief)));
        }
    }

    /// A low window gets a lower card and lower pictures.
    private void squeeze(boolean low) {
        if (low) {
            page.setSpacing(14);
            page.setPadding(new Insets(20, 32, 16, 32));
            hero.compact();
            plan.compact();
        } else {
            page.setSpacing(20);
            page.setPadding(new Insets(28, 32, 28, 32));
            hero.roomy();
            plan.roomy();
        }
    }

    private void key(KeyEvent event, PainKeys pain) {
        if (event.isAltDown() && event.getCode().isDigitKey()) {
            switch (event.getCode()) {
                case DIGIT1, NUMPAD1 -> model.plan().open(0);
                case DIGIT2, NUMPAD2 -> model.plan().open(1);
                case DIGIT3, NUMPAD3 -> model.plan().open(2);
                case DIGIT4, NUMPAD4 -> model.plan().open(3);
                default -> {}
            }
            event.consume();
        } else if (!event.isControlDown() && !event.isAltDown() && !event.isMetaDown()) {
            plain(event, pain);
        }
    }

    /// Return on a button is that button; anywhere else it is the first one.
    private void enter(KeyEvent event) {
        if (event.getTarget() instanceof ButtonBase button) {
            button.fire();
        } else {
            model.primary();
        }
    }

    private void plain(KeyEvent event, PainKeys pain) {
        switch (event.getCode()) {
            case K -> model.skip();
            case P -> hero.pauseButton().fire();
            case ENTER -> enter(event);
            default -> pain.typed(event);
        }
    }

    private Node head() {
        greeting.getStyleClass().add("t1");
        date.getStyleClass().addAll("md", "muted");
        date.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(12, greeting, Cards.spring(), date, planDay);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(36);
        return head;
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
