package app.unhunch.ui.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/// Pain scores as dots and their weekly mean as a line, over time. Arrow keys walk, Enter and a click open the day.
final class PainChart extends Region {

    private static final double LEFT = 40;
    private static final double RIGHT = 24;
    private static final double TOP = 12;
    private static final double BOTTOM = 30;
    private static final double WORST = 10;
    private static final int GRID = 5;

    private final DayCursor cursor;
    private final List<Line> grid = new ArrayList<>();
    private final List<Label> scale = new ArrayList<>();
    private final List<Circle> dots = new ArrayList<>();
    private final List<Polyline> lines = new ArrayList<>();
    private final List<Line> stems = new ArrayList<>();
    private final List<Label> events = new ArrayList<>();
    private final List<Label> days = new ArrayList<>();
    private final Circle mark = new Circle(9);
    private final Label words = new Label();
    private HistoryScreen.Pain pain = new HistoryScreen.Pain(1, List.of(), List.of(), List.of(), List.of(), "",
            new HistoryScreen.Table(List.of(), List.of()));

    /// @param name of the chart
    /// @param open told which day to open
    PainChart(String name, Consumer<LocalDate> open) {
        setId("history-pain");
        setMinSize(200, 190);
        setPrefSize(500, 240);
        mark.getStyleClass().add("uh-pain-mark");
        words.getStyleClass().addAll("uh-chip", "plate");
        for (var i = 0; i < GRID; i++) {
            var line = new Line();
            line.getStyleClass().add("uh-grid");
            grid.add(line);
            scale.add(text(i % 2 == 0 ? String.valueOf(i * 5 / 2) : ""));
        }
        cursor = new DayCursor(this, name, new DayCursor.Stride(1, 0), open, this::pointed, this::markPlace);
    }

    void show(HistoryScreen.Pain shown) {
        pain = shown;
        cursor.show(pain.dots().stream().map(dot -> new DayCursor.Stop(dot.day(), dot.words())).toList());
        fill(dots, pain.dots().stream().map(_ -> styled(new Circle(4), "uh-pain-dot")).toList());
        fill(lines, pain.lines().stream().map(_ -> styled(new Polyline(), "uh-pain-line")).toList());
        fill(stems, pain.events().stream().map(_ -> styled(new Line(), "uh-event")).toList());
        fill(events, pain.events().stream().map(event -> chip(event.name())).toList());
        fill(days, pain.days().stream().map(day -> text(day.name())).toList());
        getChildren().setAll(grid);
        for (var part : List.of(scale, days, stems, lines, dots, events)) {
            getChildren().addAll(part);
        }
        getChildren().addAll(mark, words);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        for (var i = 0; i < GRID; i++) {
            var y = y(i * WORST / (GRID - 1));
            place(grid.get(i), LEFT, y, getWidth(), y);
            put(scale.get(i), LEFT - 12, y - 8, 1);
        }
        for (var i = 0; i < dots.size(); i++) {
            dots.get(i).setCenterX(x(pain.dots().get(i).at()));
            dots.get(i).setCenterY(y(pain.dots().get(i).score()));
        }
        for (var i = 0; i < lines.size(); i++) {
            lines.get(i).getPoints().setAll(pain.lines().get(i).stream()
                    .flatMap(dot -> List.of(x(dot.at()), y(dot.score())).stream()).toList());
        }
        for (var i = 0; i < events.size(); i++) {
            var x = x(pain.events().get(i).at());
            place(stems.get(i), x, TOP - 4, x, y(0));
            put(events.get(i), x - 6, TOP - 12 + i % 2 * 28, 1);
        }
        for (var i = 0; i < days.size(); i++) {
            put(days.get(i), x(pain.days().get(i).at()), getHeight() - 18, 0.5);
        }
        markPlace();
    }

    private void markPlace() {
        var at = cursor.marked();
        mark.setVisible(at.isPresent());
        words.setVisible(at.isPresent());
        at.map(pain.dots()::get).ifPresent(dot -> {
            mark.setCenterX(x(dot.at()));
            mark.setCenterY(y(dot.score()));
            words.setText(dot.words());
            put(words, x(dot.at()), dot.score() > WORST / 2 ? y(dot.score()) + 14 : y(dot.score()) - 42, 0.5);
        });
    }

    /// The dot nearest to the pointer.
    private int pointed(MouseEvent event) {
        return IntStream.range(0, pain.dots().size()).boxed()
                .min(Comparator.comparingDouble(dot -> Math.abs(x(pain.dots().get(dot).at()) - event.getX())))
                .orElse(-1);
    }

    private double x(int day) {
        return LEFT + 4 + (getWidth() - LEFT - RIGHT - 4) * day / Math.max(1, pain.length() - 1);
    }

    private double y(double score) {
        return TOP + (getHeight() - TOP - BOTTOM) * (1 - score / WORST);
    }

    private void put(Label label, double x, double y, double share) {
        var width = label.prefWidth(-1);
        var left = Math.clamp(x - width * share, 0, Math.max(0, getWidth() - width));
        layoutInArea(label, left, y, width, label.prefHeight(-1), 0, HPos.LEFT, VPos.TOP);
    }

    private static void place(Line line, double x, double y, double toX, double toY) {
        line.setStartX(x);
        line.setStartY(Math.round(y) + 0.5);
        line.setEndX(toX);
        line.setEndY(Math.round(toY) + 0.5);
    }

    private static <T> void fill(List<T> old, List<T> now) {
        old.clear();
        old.addAll(now);
    }

    private static <T extends javafx.scene.Node> T styled(T node, String styleClass) {
        node.getStyleClass().add(styleClass);
        return node;
    }

    private static Label chip(String words) {
        var chip = new Label(words);
        chip.getStyleClass().addAll("uh-chip", "accent");
        return chip;
    }

    private static Label text(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll("cap", "muted");
        return label;
    }
}
