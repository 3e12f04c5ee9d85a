package app.unhunch.ui.plan;

import app.unhunch.plan.Ground;
import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Gallery;
import app.unhunch.ui.kit.Glyph;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.Later;
import app.unhunch.ui.kit.Option;
import app.unhunch.ui.kit.Segments;
import app.unhunch.ui.kit.Tip;
import app.unhunch.ui.kit.UndoBar;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The plan page: builds nodes, binds them, and decides nothing.
public final class PlanView extends StackPane {

    private static final double THUMB_WIDE = 128;
    private static final double THUMB_HIGH = 72;

    private final PlanViewModel model;
    private final Texts texts;
    private final Gallery gallery;
    private final Label progress = new Label();
    private final FlowPane actions = new FlowPane(8, 8);
    private final VBox note = new VBox();
    private final PlanGrid grid;
    private final VBox detail = new VBox(10);
    private final Segments<Ground> ground;

    /// A page.
    public PlanView(PlanViewModel model, Later later, Gallery gallery) {
        this.model = model;
        this.gallery = gallery;
        texts = model.texts();
        grid = new PlanGrid(model::choose, model::play);
        ground = new Segments<>(texts.get("ground.name"), List.of(new Option<>(Ground.FLOOR, texts.get("ground.floor")),
                new Option<>(Ground.CHAIR, texts.get("ground.chair"))), model::ground);
        ground.setId("plan-ground");
        detail.getStyleClass().add("uh-card");
        detail.setPadding(new Insets(18, 20, 18, 20));
        var page = new VBox(16, head(), printed(), note, grid, detail);
        page.setPadding(new Insets(28, 32, 28, 32));
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("uh-pages");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        var undo = new UndoBar(later, texts.get("undo"));
        StackPane.setAlignment(undo, Pos.BOTTOM_CENTER);
        StackPane.setMargin(undo, new Insets(0, 0, 24, 0));
        getChildren().setAll(scroll, undo);
        model.undoProperty().subscribe(shown -> shown.ifPresent(done -> undo.offer(done.done(), done.takeBack())));
        model.screenProperty().subscribe(shown -> shown.ifPresent(this::show));
    }

    /// Writes the page anew: the user comes here.
    public void arrive() {
        model.refresh();
    }

    /// Gives the keyboard to the first button, or to the chosen field.
    public void takeFocus() {
        note.lookupAll(".primary").stream().findFirst().ifPresentOrElse(Node::requestFocus, grid::takeFocus);
    }

    private void show(PlanScreen screen) {
        progress.setText(screen.progress());
        ground.show(new Option<>(screen.ground(), ""));
        actions.getChildren().setAll(ground);
        actions.getChildren().addAll(actions(screen.state()));
        note.getChildren().setAll(note(screen));
        shown(note, !note.getChildren().isEmpty());
        grid.show(screen);
        detail.getChildren().setAll(screen.detail().map(this::detail).orElse(List.of()));
    }

    private Node head() {
        var title = new Label(texts.get("title"));
        title.getStyleClass().add("t1");
        title.setMinWidth(Region.USE_PREF_SIZE);
        progress.getStyleClass().add("muted");
        progress.setMinWidth(Region.USE_PREF_SIZE);
        actions.setAlignment(Pos.CENTER_RIGHT);
        actions.setPrefWrapLength(600);
        HBox.setHgrow(actions, Priority.ALWAYS);
        var head = new HBox(12, title, progress, actions);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private List<Button> actions(PlanScreen.State state) {
        return switch (state) {
            case NOT_STARTED, OVER, HELD -> List.of(times(), more(item("plan-print", "print", model::print)));
            case AHEAD, PAUSED -> List.of(times(), more(item("plan-print", "print", model::print), quit()));
            case RUNNING -> List.of(times(), button("plan-pause", Feather.PAUSE, "pause", model::togglePause),
                    more(item("plan-restart", "restart", model::restart), item("plan-print", "print", model::print),
                            quit()));
        };
    }

    private List<Node> note(PlanScreen screen) {
        return switch (screen.state()) {
            case NOT_STARTED -> List.of(card("start.title", List.of("start.line", "start.missed"), "",
                    primary("plan-today", "start.today", () -> model.begin(0)),
                    button("plan-tomorrow", Feather.CALENDAR, "start.tomorrow", () -> model.begin(1))));
            case PAUSED -> List.of(card("paused", List.of("paused.line"), "",
                    primary("plan-resume", "resume", model::togglePause)));
            case OVER -> List.of(card("over", List.of("over.line"), screen.pain(),
                    primary("plan-again", "again", () -> model.begin(0)),
                    button("plan-five", Feather.SUN, "over.five", model::keepGoing),
                    button("plan-doctor", Feather.LIFE_BUOY, "over.doctor", model::seeSomeone),
                    button("plan-quit", Feather.X, "quit", model::quit)));
            case HELD -> List.of(card("held", List.of("held.line"), "",
                    primary("plan-safety", "over.safety", model::seeSomeone)));
            case AHEAD, RUNNING -> List.of();
        };
    }

    private MenuItem quit() {
        return item("plan-quit", "quit", model::quit);
    }

    private Button more(MenuItem... items) {
        var more = Buttons.plain("");
        more.setGraphic(Icons.of(Feather.MORE_HORIZONTAL));
        more.setAccessibleText(texts.get("more"));
        Tip.on(more, texts.get("more"));
        more.setId("plan-more");
        var menu = new ContextMenu(items);
        more.setOnAction(_ -> menu.show(more, Side.BOTTOM, 0, 4));
        return more;
    }

    private MenuItem item(String id, String key, Runnable does) {
        var item = new MenuItem(texts.get(key));
        item.setId(id);
        item.setOnAction(_ -> does.run());
        return item;
    }

    private Label printed() {
        var became = line("");
        became.setId("plan-printed");
        became.textProperty().bind(model.printedProperty());
        became.visibleProperty().bind(model.printedProperty().isNotEmpty());
        became.managedProperty().bind(became.visibleProperty());
        return became;
    }

    private Button times() {
        return button("plan-times", Feather.CLOCK, "times", () -> new TimesDialog(model).open());
    }

    private Node card(String title, List<String> lines, String more, Button... buttons) {
        var head = new Label(texts.get(title));
        head.getStyleClass().add("t3");
        head.setWrapText(true);
        var card = new VBox(8, head);
        lines.forEach(line -> card.getChildren().add(line(texts.get(line))));
        if (!more.isEmpty()) {
            card.getChildren().add(line(more));
        }
        var row = new FlowPane(8, 8, buttons);
        row.setPadding(new Insets(6, 0, 0, 0));
        card.getChildren().add(row);
        card.getStyleClass().add("uh-card");
        card.setPadding(new Insets(18, 20, 18, 20));
        return card;
    }

    private List<Node> detail(PlanScreen.Detail shown) {
        var overline = new Label(shown.overline());
        overline.getStyleClass().addAll("small", "muted");
        var title = new Label(shown.title());
        title.getStyleClass().add("t3");
        title.setWrapText(true);
        var words = new VBox(2, overline, title, line(shown.summary()));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var start = primary("plan-start", "detail.start", () -> model.play(shown.slot()));
        var top = new HBox(16, words, start);
        top.setAlignment(Pos.CENTER_LEFT);
        var items = new FlowPane(12, 12);
        shown.items().forEach(item -> items.getChildren().add(item(item)));
        List<Node> all = new ArrayList<>(List.of(top, items));
        shown.strength().ifPresent(strength -> all.add(strength(strength)));
        return all;
    }

    private Node strength(PlanScreen.Strength strength) {
        var words = line(strength.line());
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(16, words);
        if (strength.open() == PlanScreen.Gate.OPEN) {
            row.getChildren().add(button("plan-strength", Feather.ACTIVITY, "strength",
                    () -> model.play(strength.routine())));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node item(PlanScreen.Item item) {
        var name = new Label(item.name());
        name.getStyleClass().addAll("small", "md");
        name.setWrapText(true);
        var dose = new Label(item.dose());
        dose.getStyleClass().addAll("cap", "muted");
        dose.setWrapText(true);
        var box = new VBox(4);
        gallery.thumb(item.id(), THUMB_WIDE, THUMB_HIGH).ifPresent(thumb -> {
            thumb.getStyleClass().add("uh-thumb");
            box.getChildren().add(thumb);
        });
        box.getChildren().addAll(name, dose);
        box.setPrefWidth(THUMB_WIDE);
        return box;
    }

    private Button primary(String id, String key, Runnable does) {
        var button = Buttons.primary(texts.get(key));
        button.setGraphic(Glyph.PLAY.at(20));
        button.setId(id);
        button.setOnAction(_ -> does.run());
        return button;
    }

    private Button button(String id, Feather icon, String key, Runnable does) {
        var button = Buttons.plain(texts.get(key));
        button.setGraphic(Icons.small(icon));
        button.setId(id);
        button.setOnAction(_ -> does.run());
        return button;
    }

    private static Label line(String words) {
        var line = new Label(words);
        line.getStyleClass().addAll("small", "muted");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
