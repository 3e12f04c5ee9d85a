package app.unhunch.ui.rest;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.DoneRing;
import app.unhunch.ui.kit.PainScale;
import app.unhunch.ui.player.Stages;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The end of a break.
final class BreakDoneView extends VBox {

    private static final double RING = 240;

    private final BreakViewModel model;
    private final Texts texts;

    BreakDoneView(BreakViewModel model, Stages stages) {
        super(16);
        this.model = model;
        texts = model.texts();
        var middle = new HBox(40, new DoneRing(stages.upright(), RING), words());
        middle.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().setAll(middle, foot());
        addEventFilter(MouseEvent.MOUSE_MOVED, _ -> model.stay());
    }

    private Node words() {
        var title = new Label();
        title.getStyleClass().add("t1");
        title.textProperty().bind(model.doneProperty().map(done -> done.map(BreakViewModel.Done::title).orElse("")));
        var line = new Label();
        line.getStyleClass().addAll("lead", "muted");
        line.setWrapText(true);
        line.textProperty().bind(model.doneProperty().map(done -> done.map(BreakViewModel.Done::line).orElse("")));
        var words = new VBox(6, title, line, pain());
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private Node pain() {
        var feel = new Label(texts.get("done.feel"));
        feel.getStyleClass().add("sb");
        var optional = new Label(texts.get("done.optional"));
        optional.getStyleClass().add("muted");
        var scale = new PainScale(score -> texts.get("pain.name", score), model::rate);
        model.painProperty().subscribe(scale::show);
        var box = new VBox(8, new HBox(4, feel, optional), scale,
                new HBox(caption("pain.none"), spring(), caption("pain.worst")));
        box.setPadding(new Insets(14, 0, 0, 0));
        box.visibleProperty().bind(model.asksPainProperty());
        box.managedProperty().bind(model.asksPainProperty());
        return box;
    }

    private Node foot() {
        var back = Buttons.primary(texts.get("done.back"));
        back.setId("break-back");
        back.setOnAction(_ -> model.leave());
        var closes = new Label();
        closes.getStyleClass().addAll("small", "muted");
        closes.textProperty().bind(model.closesProperty());
        var foot = new HBox(12, back, spring(), closes);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private Label caption(String key) {
        var label = new Label(texts.get(key));
        label.getStyleClass().addAll("cap", "muted");
        return label;
    }

    private static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
