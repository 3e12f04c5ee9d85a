package app.unhunch.ui.routines;

import app.unhunch.text.Texts;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How long the routine takes, and which part of the body gets how much of it.
final class SumCard extends VBox {

    private static final List<String> TINTS = List.of("evening", "afternoon", "morning", "night");
    private static final double BAR = 10;
    private static final double GAP = 2;

    private final Label total = new Label();
    private final Bar bar = new Bar();
    private final GridPane legend = new GridPane(16, 8);

    SumCard(Texts texts) {
        super(12);
        var word = new Label(texts.get("total"));
        word.getStyleClass().add("muted");
        word.setWrapText(true);
        word.setMinHeight(Region.USE_PREF_SIZE);
        total.getStyleClass().add("t2");
        total.setId("builder-total");
        total.setMinWidth(Region.USE_PREF_SIZE);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var head = new HBox(8, word, spring, total);
        head.setAlignment(Pos.CENTER_LEFT);
        for (var column = 0; column < 2; column++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            legend.getColumnConstraints().add(half);
        }
        legend.setPadding(new Insets(4, 0, 0, 0));
        getStyleClass().add("uh-card");
        setPadding(new Insets(16, 18, 16, 18));
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().setAll(head, bar, legend);
    }

    void show(BuilderScreen.Sum sum) {
        total.setText(sum.total());
        bar.show(sum.parts());
        legend.getChildren().clear();
        for (var at = 0; at < sum.parts().size(); at++) {
            legend.add(entry(sum.parts().get(at), TINTS.get(at % TINTS.size())), at % 2, at / 2);
        }
        setAccessibleText(String.join(" ", sum.parts().stream().map(BuilderScreen.Part::heard).toList()));
    }

    private static Node entry(BuilderScreen.Part part, String tint) {
        var mark = new Region();
        mark.getStyleClass().addAll("uh-share", tint);
        mark.setMinSize(BAR, BAR);
        mark.setMaxSize(BAR, BAR);
        var name = new Label(part.name());
        name.getStyleClass().add("small");
        name.setWrapText(true);
        var entry = new HBox(8, mark, name);
        entry.setAlignment(Pos.CENTER_LEFT);
        return entry;
    }

    /// The shares beside each other, as wide as they are long.
    private static final class Bar extends Region {

        private List<BuilderScreen.Part> parts = List.of();

        void show(List<BuilderScreen.Part> shown) {
            parts = shown;
            getChildren().clear();
            for (var at = 0; at < shown.size(); at++) {
                var piece = new Region();
                piece.getStyleClass().addAll("uh-share", TINTS.get(at % TINTS.size()));
                getChildren().add(piece);
            }
        }

        @Override
        protected double computePrefHeight(double width) {
            return BAR;
        }

        @Override
        protected void layoutChildren() {
            var room = getWidth() - GAP * Math.max(0, parts.size() - 1);
            var x = 0.0;
            for (var at = 0; at < parts.size(); at++) {
                var width = room * parts.get(at).share();
                getChildren().get(at).resizeRelocate(x, 0, width, BAR);
                x += width + GAP;
            }
        }
    }
}
