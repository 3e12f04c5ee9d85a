package app.unhunch.ui.history;

import app.unhunch.ui.kit.Tip;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The breaks of some days as bars: taken ones solid, the others in dashes on top.
final class BreakBars extends Region {

    private static final double WIDEST = 15;
    private static final double LETTERS = 24;
    private static final int LEAST = 8;
    private static final double HEADROOM = 1.15;

    /// The nodes of a day.
    private record Column(HistoryScreen.Bar bar, Region taken, Region left, Region none, Label letter) {}

    private final List<Column> columns = new ArrayList<>();

    BreakBars() {
        setMinHeight(120);
        setPrefSize(280, 170);
    }

    void show(HistoryScreen.Bars bars) {
        columns.clear();
        getChildren().clear();
        for (var bar : bars.days()) {
            var letter = new Label(bar.letter());
            letter.getStyleClass().addAll("cap", "muted");
            letter.setAccessibleText(bar.words());
            var column = new Column(bar, styled("uh-bar-taken"), styled("uh-bar-left"), styled("uh-bar-none"), letter);
            for (var part : List.of(column.taken(), column.left(), column.none())) {
                Tip.on(part, bar.words());
            }
            columns.add(column);
            getChildren().addAll(column.taken(), column.left(), column.none(), letter);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var pitch = getWidth() / Math.max(1, columns.size());
        var width = Math.min(WIDEST, pitch * 0.66);
        var most = columns.stream().mapToInt(column -> column.bar().taken() + column.bar().left()).max().orElse(0);
        var floor = getHeight() - LETTERS;
        var unit = floor / Math.max(LEAST, most * HEADROOM);
        for (var i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var x = (double) Math.round(i * pitch + (pitch - width) / 2);
            var taken = (double) Math.round(column.bar().taken() * unit);
            var left = (double) Math.round(column.bar().left() * unit);
            column.taken().resizeRelocate(x, floor - taken, width, taken);
            var gap = taken > 0 && left > 4 ? 2 : 0;
            column.left().resizeRelocate(x, floor - taken - left, width, left - gap);
            column.left().setVisible(left > 0);
            column.none().resizeRelocate(x, floor - 2, width, 2);
            column.none().setVisible(taken + left == 0);
            layoutInArea(column.letter(), i * pitch, floor + 4, pitch, LETTERS - 4, 0, HPos.CENTER, VPos.CENTER);
        }
    }

    private static Region styled(String styleClass) {
        var region = new Region();
        region.getStyleClass().add(styleClass);
        return region;
    }
}
