package app.unhunch.ui.safety;

import app.unhunch.safety.Band;
import app.unhunch.safety.WarningSign;
import app.unhunch.text.SafetyWords;
import app.unhunch.text.Texts;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.kit.Icons;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/// The page about when to see a doctor: call now, see somebody today, book, or fine at home.
public final class SafetyView extends ScrollPane {

    private static final int HOME = 4;
    private static final int QUESTIONS = 10;

    private final SafetyViewModel model;
    private final SafetyWords words;
    private final Texts texts;
    private final Supplier<DialogLayer> layer;
    private final Runnable check;
    private final Runnable disclaimer;
    private final Label title;

    /// @param layer where sources are laid over the page
    /// @param check asks about the signs
    /// @param disclaimer shows what to know before moving
    public SafetyView(SafetyViewModel model, Supplier<DialogLayer> layer, Runnable check, Runnable disclaimer) {
        this.model = model;
        this.layer = layer;
        this.check = check;
        this.disclaimer = disclaimer;
        words = model.words();
        texts = words.texts();
        title = Sheets.text(texts.get("page.title"), "t1");
        title.setFocusTraversable(true);
        title.getStyleClass().add("uh-title");
        var page = new VBox(16, head(), new EmergencyCard(model), pair(today(), book()), pair(home(), questions()),
                foot());
        page.setPadding(new Insets(28, 32, 28, 32));
        page.setMaxWidth(1100);
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("uh-pages");
    }

    /// Gives the keyboard to the title.
    public void takeFocus() {
        title.requestFocus();
    }

    private Node head() {
        var summary = Sheets.plain(texts.get("page.summary"), "safety-summary", this::saveSummary);
        summary.setGraphic(Icons.of(Feather.FILE_TEXT));
        var print = Sheets.plain(texts.get("page.print"), "safety-print", model::print);
        print.setGraphic(Icons.of(Feather.PRINTER));
        var buttons = new FlowPane(8, 8, summary, print);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setPrefWrapLength(380);
        HBox.setHgrow(title, Priority.ALWAYS);
        var top = new HBox(16, title, buttons);
        top.setAlignment(Pos.CENTER_LEFT);
        var became = Sheets.text("", "small", "muted");
        became.setId("safety-printed");
        became.textProperty().bind(model.printedProperty());
        became.visibleProperty().bind(model.printedProperty().isNotEmpty());
        became.managedProperty().bind(became.visibleProperty());
        return new VBox(6, top, became);
    }

    private void saveSummary() {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("page.summary"));
        chooser.setInitialFileName(texts.get("page.summary.file"));
        var chosen = chooser.showSaveDialog(getScene().getWindow());
        if (chosen != null) {
            model.saveSummary(chosen.toPath());
        }
    }

    private Node today() {
        var box = signs(Feather.ALERT_TRIANGLE, Band.TODAY);
        box.getChildren().add(Sheets.note(Feather.INFO, "bad", "", texts.get("page.breathing")));
        return box;
    }

    private Node book() {
        return signs(Feather.CALENDAR, Band.BOOK);
    }

    private VBox signs(Feather icon, Band band) {
        var box = card(icon, "icon-warn", words.band(band), words.bandLine(band));
        WarningSign.of(band).forEach(
                sign -> box.getChildren().add(Sheets.line(Feather.ALERT_TRIANGLE, "icon-warn", words.sign(sign))));
        return box;
    }

    private Node home() {
        var box = card(Feather.HOME, "icon-ok", texts.get("page.home"), "");
        IntStream.rangeClosed(1, HOME).forEach(number -> box.getChildren()
                .add(Sheets.line(Feather.CHECK_CIRCLE, "icon-ok", texts.get("page.home." + number))));
        var rule = new Region();
        rule.getStyleClass().add("uh-rule");
        var gentle = Sheets.plain(texts.get("page.gentle"), "safety-gentle", model::moveGently);
        gentle.setGraphic(Icons.of(Feather.PLAY));
        var ask = Sheets.plain(texts.get("page.check"), "safety-check", check);
        ask.setGraphic(Icons.of(Feather.LIFE_BUOY));
        var heat = Sheets.plain(texts.get("page.heat"), "safety-heat", model::warmOrCool);
        heat.setGraphic(Icons.of(Feather.THERMOMETER));
        var looked = Sheets.plain(texts.get("walk.checked"), "safety-checked", model::checked);
        looked.visibleProperty().bind(model.walkingProperty());
        looked.managedProperty().bind(model.walkingProperty());
        var status = Sheets.text("", "small", "sb");
        status.setId("safety-status");
        status.textProperty().bind(model.statusProperty());
        box.getChildren().addAll(rule, Sheets.text(texts.get("page.home.text"), "small", "muted"), status,
                new FlowPane(8, 8, gentle, heat, ask, looked));
        return box;
    }

    private Node questions() {
        var box = card(Feather.MESSAGE_SQUARE, "icon-accent", texts.get("page.questions"), "");
        IntStream.rangeClosed(1, QUESTIONS).forEach(number -> box.getChildren()
                .add(numbered(number, texts.get("question." + number))));
        box.getChildren().add(Sheets.text(texts.get("page.bring"), "small", "muted"));
        return box;
    }

    private static Node numbered(int number, String words) {
        var mark = new Label(String.valueOf(number));
        mark.getStyleClass().addAll("muted", "sb");
        mark.setMinWidth(20);
        var text = Sheets.text(words);
        HBox.setHgrow(text, Priority.ALWAYS);
        return new HBox(8, mark, text);
    }

    private Node foot() {
        var general = Sheets.text(texts.get("page.general"), "small", "muted");
        HBox.setHgrow(general, Priority.ALWAYS);
        var before = Sheets.link(texts.get("page.disclaimer"), "safety-disclaimer", disclaimer);
        var sources = Sheets.link(texts.count("page.sources", model.sources().size()), "safety-sources",
                this::showSources);
        var foot = new HBox(12, general, before, sources);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void showSources() {
        var list = new VBox(10);
        for (var source : model.sources()) {
            var name = source.publisher().isEmpty() ? source.title()
                    : source.title() + ", " + source.publisher();
            if (source.address().isEmpty()) {
                list.getChildren().add(Sheets.text(name));
            } else {
                var link = new Hyperlink(name);
                link.setWrapText(true);
                link.setMinHeight(Region.USE_PREF_SIZE);
                link.setOnAction(_ -> model.read(source));
                list.getChildren().add(link);
            }
        }
        var over = layer.get();
        var close = Sheets.primary(texts.get("sources.close"), "sources-close", over::close);
        Sheets.open(over, Sheets.text(texts.get("sources.title"), "t2"), list, Sheets.foot(List.of(), List.of(close)),
                close);
    }

    private static VBox card(Feather icon, String style, String title, String line) {
        var mark = new StackPane(Icons.large(icon));
        mark.getStyleClass().add(style);
        var head = Sheets.text(title, "t3");
        var heads = line.isEmpty() ? new VBox(head) : new VBox(0, head, Sheets.text(line, "small", "muted"));
        HBox.setHgrow(heads, Priority.ALWAYS);
        var top = new HBox(10, mark, heads);
        top.setAlignment(Pos.CENTER_LEFT);
        top.setPadding(new Insets(0, 0, 4, 0));
        var box = new VBox(11, top);
        box.getStyleClass().add("uh-card");
        box.setPadding(new Insets(18, 22, 20, 22));
        return box;
    }

    /// Two beside each other, each in half of the room.
    static GridPane pair(Node one, Node other) {
        var grid = new GridPane(16, 16);
        for (var i = 0; i < 2; i++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        grid.add(one, 0, 0);
        grid.add(other, 1, 0);
        return grid;
    }
}
