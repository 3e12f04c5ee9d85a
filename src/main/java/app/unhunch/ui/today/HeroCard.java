package app.unhunch.ui.today;

import app.unhunch.breaks.PauseLength;
import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Chips;
import app.unhunch.ui.kit.DayRail;
import app.unhunch.ui.kit.DigitRow;
import app.unhunch.ui.kit.EvenLabel;
import app.unhunch.ui.kit.Glyph;
import app.unhunch.ui.kit.Icons;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;

/// What is next, with its buttons, the figure at its desk where there is one, and the day below.
final class HeroCard extends VBox {

    private static final double STAGE = 312;
    private static final double SMALL_STAGE = 248;
    private static final double NARROW = 860;
    private static final double LEAST_STAGE = 160;

    private final TodayViewModel model;
    private final Texts texts;
    private final Optional<DeskFigure> figure;
    private static final double SIDE = 28;
    private static final double TAG = 14;
    private static final double ROOMY = 210;
    private static final double COMPACT = 184;

    private final Label overline = new Label();
    private final DigitRow big = new DigitRow("display-h");
    private final Label line = new EvenLabel();
    private final Label sitting = Chips.of("plate", Icons.small(Feather.CLOCK));
    private final Button primary = Buttons.primary("");
    private final Button skip;
    private final Button pause;
    private final Button why;
    private final Button moves;
    private final DayRail rail = new DayRail();
    private final Label note = new Label();
    private final HBox off = new HBox(12);
    private final StackPane below;
    private final FlowPane buttons = new FlowPane(8, 8);
    private final VBox words = new VBox();
    private final StackPane stage = new StackPane();
    private Optional<DayRail.Day> day = Optional.empty();
    private boolean whole;

    HeroCard(TodayViewModel model, Optional<DeskFigure> figure) {
        this.model = model;
        this.figure = figure;
        texts = model.texts();
        skip = button(Buttons.plain(texts.get("skip")), "today-skip", model::skip);
        pause = Buttons.plain(texts.get("pause"));
        why = button(Buttons.styled(Buttons.quiet(texts.get("why")), "link", "tight", "snug"), "today-why", model::why);
        moves = button(Buttons.quiet(""), "today-moves", this::showMoves);
        primary.setId("today-primary");
        primary.setOnAction(_ -> model.primary());
        below = new StackPane(rail, off());
        getStyleClass().add("uh-card");
        getChildren().setAll(upper(), rule(), below);
        below.setPadding(new Insets(14, 28, 12, 28));
        setMinWidth(0);
        roomy();
    }

    /// Takes less height, for a low window.
    void compact() {
        size(COMPACT, 9, 4);
    }

    /// Takes its usual height.
    void roomy() {
        size(ROOMY, 22, 6);
    }

    private void size(double height, double above, double between) {
        words.setMinHeight(height);
        words.setSpacing(between);
        VBox.setMargin(buttons, new Insets(between + 4, 0, 0, 0));
        words.setPadding(new Insets(above, SIDE, above, SIDE));
        stage.setPrefHeight(height);
    }

    void show(TodayScreen screen) {
        var hero = screen.hero();
        overline.setText(hero.overline());
        shown(overline, !hero.overline().isEmpty());
        big.setText(hero.big());
        line.setText(hero.line());
        sitting.setText(hero.sitting());
        shown(sitting, !hero.sitting().isEmpty());
        name(hero.primary());
        shown(skip, hero.skip() == TodayScreen.Offer.YES);
        shown(pause, hero.pause() == TodayScreen.Offer.YES);
        shown(why, hero.primary() != TodayScreen.Primary.FIRST_SESSION && hero.primary() != TodayScreen.Primary.NONE);
        var first = hero.primary() == TodayScreen.Primary.FIRST_SESSION;
        overline.setGraphic(Icons.of(first ? Feather.CLOCK : Feather.COFFEE));
        shown(moves, first);
        if (first) {
            moves.setText(texts.count("first.moves", model.firstMoves().size()));
        }
        figure.ifPresent(person -> person.slump(hero.slump()));
        day = screen.rail();
        rail.setManaged(day.isPresent());
        draw();
        note.setText(screen.railNote());
        shown(off, screen.rail().isEmpty() && !screen.railNote().isEmpty());
        shown(below, screen.rail().isPresent() || !screen.railNote().isEmpty());
    }

    /// Draws the day from now on; there is room for it before.
    void layDay() {
        whole = true;
        draw();
    }

    private void draw() {
        rail.setVisible(whole && day.isPresent());
        if (whole) {
            day.ifPresent(rail::show);
        }
    }

    /// All buttons, and large letters, in a narrow window take their room from the picture.
    @Override
    protected void layoutChildren() {
        var room = Math.clamp(getWidth() - words.minWidth(-1), LEAST_STAGE,
                getWidth() < NARROW ? SMALL_STAGE : STAGE);
        stage.setMinWidth(room);
        stage.setPrefWidth(room);
        var above = new Insets(isWide(sitting, room) ? sitting.prefHeight(-1) + TAG : 0, 0, 0, 0);
        figure.map(DeskFigure::node).filter(person -> !above.equals(StackPane.getMargin(person)))
                .ifPresent(person -> StackPane.setMargin(person, above));
        super.layoutChildren();
    }

    /// What would lie on the head of the person.
    private static boolean isWide(Label tag, double room) {
        return tag.isVisible() && tag.prefWidth(-1) + TAG > room / 2;
    }

    Button primaryButton() {
        return primary;
    }

    Button pauseButton() {
        return pause;
    }

    private void name(TodayScreen.Primary action) {
        shown(primary, action != TodayScreen.Primary.NONE);
        primary.setText(switch (action) {
            case START_BREAK -> texts.get("start-now");
            case RESUME -> texts.get("resume");
            case BACK_AT_DESK -> texts.get("back-at-desk");
            case START_SESSION -> texts.get("start-session");
            case FIRST_SESSION -> texts.get("first.start");
            case SEE_DOCTOR -> texts.get("see-doctor");
            case NONE -> "";
        });
        primary.setGraphic(switch (action) {
            case BACK_AT_DESK, NONE -> null;
            case SEE_DOCTOR -> Icons.of(Feather.LIFE_BUOY);
            case START_BREAK, RESUME, START_SESSION, FIRST_SESSION -> Glyph.PLAY.at(20);
        });
    }

    /// What stands in place of the rail on a day off.
    private Node off() {
        note.setGraphic(Icons.of(Feather.MOON));
        note.setWrapText(true);
        var change = button(Buttons.styled(Buttons.quiet(texts.get("hours.change")), "link", "tight"), "change-hours",
                model::changeHours);
        off.setAlignment(Pos.CENTER_LEFT);
        off.getChildren().setAll(note, Cards.spring(), change);
        return off;
    }

    private Node upper() {
        overline.setGraphicTextGap(8);
        overline.getStyleClass().addAll("md", "muted");
        line.getStyleClass().addAll("body", "muted");
        line.setMinHeight(Region.USE_PREF_SIZE);
        menu();
        buttons.getChildren().setAll(primary, moves, skip, pause, why);
        words.getChildren().setAll(overline, big, line, buttons);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var upper = new HBox(words, figure.map(this::stage).orElseGet(this::chip));
        upper.setMinHeight(USE_PREF_SIZE);
        return upper;
    }

    private Node stage(DeskFigure person) {
        stage.getChildren().setAll(person.node(), sitting);
        stage.getStyleClass().add("uh-stage");
        stage.setMinHeight(0);
        stage.setClip(corner(stage));
        StackPane.setAlignment(sitting, Pos.TOP_RIGHT);
        StackPane.setMargin(sitting, new Insets(TAG));
        return stage;
    }

    /// The corner of the card is round, and so must be that of the picture that reaches it.
    private static Rectangle corner(Region stage) {
        var clip = new Rectangle();
        clip.setArcWidth(30);
        clip.setArcHeight(30);
        clip.setX(-30);
        clip.setY(1);
        clip.widthProperty().bind(stage.widthProperty().add(29));
        clip.heightProperty().bind(stage.heightProperty().add(30));
        return clip;
    }

    private Node chip() {
        var corner = new VBox(sitting);
        corner.setPadding(new Insets(20, 20, 0, 0));
        return corner;
    }

    private void menu() {
        pause.setId("today-pause");
        var words = new HBox(8, Icons.of(Feather.PAUSE), new Label(texts.get("pause")),
                Icons.small(Feather.CHEVRON_DOWN));
        words.setAlignment(Pos.CENTER);
        pause.setGraphic(words);
        pause.setText("");
        pause.setAccessibleText(texts.get("pause"));
        pause.setOnAction(_ -> lengths().show(pause, Side.BOTTOM, 0, 4));
    }

    /// How long a pause can be; made when it is wanted.
    private ContextMenu lengths() {
        return new ContextMenu(item("pause.half-hour", () -> new PauseLength.For(Duration.ofMinutes(30))),
                item("pause.hour", () -> new PauseLength.For(Duration.ofHours(1))),
                item("pause.two-hours", () -> new PauseLength.For(Duration.ofHours(2))),
                item("pause.tomorrow", PauseLength.UntilTomorrow::new),
                item("pause.open", PauseLength.UntilResumed::new));
    }

    private MenuItem item(String key, Supplier<PauseLength> length) {
        var item = new MenuItem(texts.get(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(_ -> model.pause(length.get()));
        return item;
    }

    private void showMoves() {
        new ContextMenu(model.firstMoves().stream().map(move -> {
            var item = new MenuItem(move.name());
            item.setId("first-" + move.id());
            item.setOnAction(_ -> model.see(move));
            return item;
        }).toArray(MenuItem[]::new)).show(moves, Side.BOTTOM, 0, 4);
    }

    private static Button button(Button button, String id, Runnable does) {
        button.setId(id);
        button.setOnAction(_ -> does.run());
        return button;
    }

    private static Region rule() {
        var rule = new Region();
        rule.getStyleClass().add("uh-rule");
        return rule;
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
