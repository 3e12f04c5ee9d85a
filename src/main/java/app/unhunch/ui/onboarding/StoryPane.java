package app.unhunch.ui.onboarding;

import app.unhunch.settings.SetupSettings.Step;
import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Logo;
import app.unhunch.ui.today.DeskFigure;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The story beside the steps: the same person sits up a little more at each of them.
final class StoryPane extends VBox {

    private static final double WIDE = 400;
    private static final double NARROW = 300;
    private static final List<Step> STEPS = List.of(Step.WHERE, Step.RHYTHM, Step.SOUND);

    private final Texts texts;
    private final Optional<DeskFigure> desk;
    private final Label title = StepParts.text("", "uh-story-title");
    private final Label line = StepParts.text("", "body", "muted");
    private final HBox dots = new HBox(8);

    StoryPane(Locale locale, Optional<DeskFigure> desk) {
        this.desk = desk;
        texts = Texts.load("onboarding", locale);
        var product = new Label(texts.get("product"));
        product.getStyleClass().add("t2");
        var head = new HBox(12, new Logo(34), product);
        head.setAlignment(Pos.CENTER_LEFT);
        var stage = new StackPane();
        desk.ifPresent(figure -> stage.getChildren().add(figure.node()));
        stage.setMinHeight(0);
        VBox.setVgrow(stage, Priority.ALWAYS);
        VBox.setMargin(stage, new Insets(0, -36, 0, -36)); // what is too wide runs out of the window, not into nothing
        getStyleClass().add("uh-story");
        setPadding(new Insets(32, 36, 32, 36));
        setSpacing(16);
        getChildren().setAll(head, stage, title, line, dots);
        setMinWidth(NARROW);
        setPrefWidth(WIDE);
    }

    /// Tells what belongs to a step.
    void show(Step step) {
        var number = Math.max(0, STEPS.indexOf(step));
        title.setText(texts.get("story." + (number + 1)));
        line.setText(texts.get("story." + (number + 1) + ".line"));
        desk.ifPresent(figure -> figure.slump(1 - number / 2.0));
        dots.getChildren().setAll(STEPS.stream().map(one -> {
            var dot = new Region();
            dot.getStyleClass().addAll("uh-story-dot", one == STEPS.get(number) ? "now" : "other");
            return dot;
        }).toList());
    }
}
