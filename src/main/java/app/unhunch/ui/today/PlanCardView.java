package app.unhunch.ui.today;

import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Gallery;
import app.unhunch.ui.kit.Glyph;
import app.unhunch.ui.kit.Icons;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;

/// A part of the day of the 7-day plan: picture, part, what became of it, what it is. One button as a whole.
final class PlanCardView extends Button {

    private static final double ROUND = 40;

    /// @param height of the picture
    PlanCardView(PlanRow.Card card, Gallery gallery, double height, Runnable does) {
        var part = card.part().name().toLowerCase(Locale.ROOT);
        var box = new VBox(stage(card, gallery, height), words(card, part));
        var all = new Pane(box, mark(card.mark()));
        box.prefWidthProperty().bind(widthProperty());
        box.minWidthProperty().bind(widthProperty());
        box.maxWidthProperty().bind(widthProperty());
        all.setMinWidth(0);
        var mark = all.getChildren().get(1);
        mark.layoutXProperty().bind(widthProperty().subtract(ROUND + 15));
        mark.setLayoutY(height - ROUND / 2);
        Buttons.styled(this, "uh-plan-card", part, card.mark().name().toLowerCase(Locale.ROOT));
        setGraphic(all);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMinWidth(0);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setId("plan-card-" + part);
        setAccessibleText(card.words());
        setOnAction(_ -> does.run());
    }

    /// What wraps in it needs a width to say how high it is.
    @Override
    protected double computePrefHeight(double width) {
        var box = (Region) ((Pane) getGraphic()).getChildren().getFirst();
        return box.prefHeight(width < 0 ? getWidth() : width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private static Node stage(PlanRow.Card card, Gallery gallery, double height) {
        var stage = new StackPane();
        stage.getStyleClass().addAll("uh-plan-stage", card.part().name().toLowerCase(Locale.ROOT));
        stage.setMinHeight(height);
        stage.setPrefHeight(height);
        stage.setMaxHeight(height);
        gallery.thumb(card.move(), height * 1.7, height).ifPresent(stage.getChildren()::add);
        var clip = new Rectangle();
        clip.setArcWidth(30);
        clip.setArcHeight(30);
        var edge = card.mark() == PlanRow.Mark.READY ? 2 : 1;
        clip.setX(edge);
        clip.setY(edge);
        clip.widthProperty().bind(stage.widthProperty().subtract(2 * edge));
        clip.heightProperty().bind(stage.heightProperty().add(30));
        stage.setClip(clip);
        return stage;
    }

    private static Node words(PlanRow.Card card, String part) {
        var name = new Label(card.name());
        name.getStyleClass().addAll("cap", "sb", part + "-text");
        name.setMinWidth(USE_PREF_SIZE);
        var state = new Label("· " + card.state());
        state.getStyleClass().addAll("cap", card.mark() == PlanRow.Mark.READY ? "sb" : "muted");
        if (card.mark() == PlanRow.Mark.READY) {
            state.getStyleClass().add("accent-text");
        }
        var head = new HBox(5, name, state);
        head.setAlignment(Pos.BASELINE_LEFT);
        var box = new VBox(2, head, line(card.title(), "md"), line(card.line(), "small", "muted"));
        box.setPadding(new Insets(12, 16, 14, 16));
        return box;
    }

    private static Label line(String words, String... styles) {
        var line = new Label(words);
        line.getStyleClass().addAll(styles);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }

    private static Node mark(PlanRow.Mark mark) {
        var icon = switch (mark) {
            case DONE -> Icons.of(Feather.CHECK);
            case HELD -> Icons.of(Feather.LIFE_BUOY);
            case READY, LATER, MISSED -> Glyph.PLAY.at(20);
        };
        var round = new StackPane(icon);
        round.getStyleClass().add("uh-plan-mark");
        round.resize(ROUND, ROUND);
        round.setMinSize(ROUND, ROUND);
        round.setMaxSize(ROUND, ROUND);
        return round;
    }
}
