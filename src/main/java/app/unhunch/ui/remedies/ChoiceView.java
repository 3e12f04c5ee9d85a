package app.unhunch.ui.remedies;

import app.unhunch.remedy.Breathing;
import app.unhunch.remedy.KnotRelease;
import app.unhunch.remedy.Remedy;
import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Gallery;
import app.unhunch.ui.kit.Glyph;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.Place;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Heat or cold, and everything else that helps on sore days.
final class ChoiceView extends VBox {

    private final RemediesViewModel model;
    private final Gallery gallery;
    private final Texts texts;
    private final Button heat;

    ChoiceView(RemediesViewModel model, Gallery gallery) {
        this.model = model;
        this.gallery = gallery;
        texts = model.texts();
        heat = starts("heat", Remedy.HEAT);
        setSpacing(14);
        setPadding(new Insets(28, 32, 24, 32));
        getChildren().setAll(head(), heatOrCold(), cards(), others(), caution());
    }

    void takeFocus() {
        heat.requestFocus();
    }

    private Node head() {
        var title = label("title", "t1");
        var head = new HBox(12, title, spring(), label("motto", "body", "muted"));
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(40);
        return head;
    }

    private Node heatOrCold() {
        var head = new HBox(12, label("choose.title", "t3"), spring(), label("choose.limit", "small", "muted"));
        head.setAlignment(Pos.CENTER_LEFT);
        head.setPadding(new Insets(16, 22, 16, 22));
        var halves = halves(0);
        halves.add(half("heat", Glyph.FLAME, heat), 0, 0);
        halves.add(half("cold", Glyph.SNOW, starts("cold", Remedy.COLD)), 1, 0);
        var more = new FlowPane(20, 6, label("more", "small", "muted"));
        more.setPadding(new Insets(3, 22, 5, 22));
        for (var remedy : List.of(Remedy.ICE_MASSAGE, Remedy.BATH, Remedy.SHOWER)) {
            var link = Buttons.styled(new Button(model.name(remedy)), "uh-btn", "quiet", "link", "tight");
            link.setId("remedy-" + remedy.exercise());
            link.setOnAction(_ -> model.open(remedy));
            more.getChildren().add(link);
        }
        more.setRowValignment(VPos.CENTER);
        var card = new VBox(head, halves, more);
        card.getStyleClass().add("uh-card");
        return card;
    }

    private Node half(String key, Glyph glyph, Button start) {
        var badge = new StackPane(glyph.at(22));
        badge.getStyleClass().addAll("uh-badge", "plate", "uh-" + key);
        badge.setMinSize(44, 44);
        badge.setMaxSize(44, 44);
        var title = new Label(texts.get("name." + (key.equals("heat") ? "heat-pad" : "cold-pack")));
        title.getStyleClass().add("t3");
        var words = new VBox(2, title, label(key + ".for", "small", "muted"));
        words.setMinWidth(0);
        var head = new HBox(12, badge, words);
        head.setAlignment(Pos.CENTER_LEFT);
        var foot = new FlowPane(10, 8, start, label(key + ".times", "small", "muted"));
        foot.setRowValignment(VPos.CENTER);
        VBox.setMargin(foot, new Insets(6, 0, 0, 0));
        var spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        var half = new VBox(10, head, label(key + ".how", "small"), spring, foot);
        half.getStyleClass().add("uh-" + key + "-bed");
        half.setPadding(new Insets(16, 22, 16, 22));
        return half;
    }

    private Button starts(String key, Remedy remedy) {
        var button = Buttons.primary(texts.get(key + ".start"));
        button.setGraphic(Glyph.PLAY.at(20));
        button.setId("remedy-" + remedy.exercise());
        button.setOnAction(_ -> model.open(remedy));
        return button;
    }

    private Node cards() {
        var grid = halves(16);
        grid.add(card("knot", "ball-wall-release", "morning", Glyph.KNOT.at(18),
                model.times().minutes(KnotRelease.MOST.multipliedBy(4)),
                () -> model.go(new Place.Relief(KnotRelease.EXERCISE))), 0, 0);
        grid.add(card("breathing", Breathing.EXERCISE, "afternoon", Icons.of(Feather.WIND),
                model.times().minutes(Breathing.LEAST), () -> model.go(new Place.Relief(Breathing.EXERCISE))), 1, 0);
        grid.add(card("massage", "circular-self-massage", "evening", Icons.of(Feather.ACTIVITY),
                model.minutes("circular-self-massage"), () -> model.start("circular-self-massage")), 0, 1);
        grid.add(card("sleep", "sleep-side", "night", Icons.of(Feather.MOON), texts.get("card.sleep.time"),
                () -> model.start("sleep-side")), 1, 1);
        return grid;
    }

    private Node others() {
        var row = new FlowPane(20, 6, label("others", "small", "muted"));
        row.getChildren().add(spasm());
        for (var move : List.of("progressive-relaxation", "alternate-heat-cold", "sleep-back",
                "ergonomics-checklist")) {
            var link = Buttons.styled(new Button(model.move(move)), "uh-btn", "quiet", "link", "tight");
            link.setId("remedy-" + move);
            link.setOnAction(_ -> model.go(new Place.Move(move)));
            row.getChildren().add(link);
        }
        row.setRowValignment(VPos.CENTER);
        return row;
    }

    /// Begins at once, as there is no time to read first; what has to be asked before is asked as everywhere.
    private Node spasm() {
        var start = Buttons.styled(new Button(texts.get("spasm"), Glyph.PLAY.at(16)), "uh-btn", "quiet", "link",
                "tight");
        start.setId("remedy-spasm");
        start.setAccessibleText(texts.get("start") + ": " + texts.get("spasm"));
        start.setOnAction(_ -> model.routine("spasm-now"));
        return start;
    }

    private Node card(String key, String move, String hour, Node icon, String time, Runnable does) {
        var title = label("card." + key, "t4", "icon-" + hour);
        title.setGraphic(icon);
        title.setGraphicTextGap(8);
        var lasts = new Label(time);
        lasts.getStyleClass().addAll("small", "sb");
        var button = Buttons.styled(Buttons.plain(texts.get("start")), "tight");
        button.setGraphic(Glyph.PLAY.at(16));
        button.setId("remedy-" + key);
        button.setAccessibleText(texts.get("start") + ": " + texts.get("card." + key));
        button.setOnAction(_ -> does.run());
        var foot = new HBox(12, lasts, spring(), button);
        foot.setAlignment(Pos.CENTER_LEFT);
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        var words = new VBox(4, title, label("card." + key + ".line", "small", "muted"), gap, foot);
        words.setMinWidth(0);
        words.setPadding(new Insets(14, 16, 14, 16));
        HBox.setHgrow(words, Priority.ALWAYS);
        var card = new HBox();
        gallery.thumb(move, 118, 124).map(still -> bed(still, hour)).ifPresent(card.getChildren()::add);
        card.getChildren().add(words);
        card.setMinHeight(126);
        card.getStyleClass().add("uh-card");
        return card;
    }

    private static Node bed(Region still, String hour) {
        var bed = new StackPane(still);
        bed.getStyleClass().addAll("uh-relief-bed", hour);
        bed.setPadding(new Insets(1));
        return bed;
    }

    private Node caution() {
        var words = label("caution", "small");
        HBox.setHgrow(words, Priority.ALWAYS);
        var doctor = Buttons.styled(new Button(texts.get("doctor")), "uh-btn", "quiet", "link", "tight");
        doctor.setId("remedy-doctor");
        doctor.setOnAction(_ -> model.go(Place.Tab.SAFETY));
        var note = new HBox(12, Icons.of(Feather.ALERT_TRIANGLE), words, doctor);
        note.setAlignment(Pos.CENTER_LEFT);
        note.setPadding(new Insets(12, 16, 12, 16));
        note.getStyleClass().addAll("uh-note", "warn");
        return note;
    }

    private Label label(String key, String... classes) {
        var label = new Label(texts.get(key));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll(classes);
        return label;
    }

    private static GridPane halves(double gap) {
        var grid = new GridPane(gap, gap);
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().setAll(half, half);
        return grid;
    }

    private static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
