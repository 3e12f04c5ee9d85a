package app.unhunch.ui.kit;

import app.unhunch.exercise.Beat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;

/// One repetition or breath as a line that rises and falls with its beats, and a dot that rides on it.
public final class TempoWave extends Region {

    private static final int POINTS = 96;
    private static final double HEIGHT = 56;
    private static final double DOT = 9;
    private static final double BETWEEN = 8;

    private final Pane field = new Pane();
    private final Polyline line = styled("uh-wave-line");
    private final Polyline done = styled("uh-wave-done");
    private final Circle dot = new Circle(DOT);
    private final List<Label> labels = new ArrayList<>();
    private List<Beat> beats = List.of();
    private double seconds;
    private double now;

    /// A wave without beats.
    public TempoWave() {
        field.getStyleClass().add("uh-wave");
        dot.getStyleClass().add("uh-wave-dot");
        field.getChildren().setAll(line, done, dot);
        getChildren().setAll(field);
        setMinHeight(USE_PREF_SIZE);
    }

    /// Draws other beats; `label` gives the words above the start of each.
    public void setBeats(List<Beat> cycle, Function<Beat, String> label) {
        var words = cycle.stream().map(label).toList();
        if (!beats.equals(cycle) || !words.equals(labels.stream().map(Label::getText).toList())) {
            beats = List.copyOf(cycle);
            seconds = beats.stream().mapToDouble(TempoWave::seconds).sum();
            getChildren().removeAll(labels);
            labels.clear();
            words.forEach(word -> labels.add(label(word)));
            getChildren().addAll(labels);
            requestLayout();
        }
    }

    /// Puts the dot where a repetition stands, counted from its start.
    public void show(Duration inRep) {
        now = inRep.toNanos() / 1e9;
        ride();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT + (labels.isEmpty() ? 0 : labelHeight(width < 0 ? computePrefWidth(-1) : width));
    }

    @Override
    protected double computePrefWidth(double height) {
        return 460;
    }

    @Override
    protected void layoutChildren() {
        var top = labels.isEmpty() ? 0 : labelHeight(getWidth());
        field.resizeRelocate(0, top, getWidth(), HEIGHT);
        var widths = widths(getWidth());
        var starts = starts(widths);
        for (var i = 0; i < labels.size(); i++) {
            labels.get(i).resizeRelocate(starts[i], 0, widths[i], top - 8);
        }
        draw(line, seconds);
        ride();
    }

    private double labelHeight(double width) {
        var widths = widths(width);
        return IntStream.range(0, labels.size()).mapToDouble(i -> Math.ceil(labels.get(i).prefHeight(widths[i])))
                .max().orElse(0) + 8;
    }

    /// As wide as the words are; where they have no room in one line, each gets its part of it and wraps.
    private double[] widths(double width) {
        var widths = labels.stream().mapToDouble(label -> Math.ceil(label.prefWidth(-1))).toArray();
        var room = Math.max(0, width - BETWEEN * (labels.size() - 1));
        var all = DoubleStream.of(widths).sum();
        return all <= room ? widths : DoubleStream.of(widths).map(one -> Math.floor(one * room / all)).toArray();
    }

    /// Above the start of each beat, or as near to it as the words beside it let it be.
    private double[] starts(double[] widths) {
        var starts = new double[widths.length];
        var passed = 0.0;
        var free = 0.0;
        for (var i = 0; i < widths.length; i++) {
            starts[i] = Math.max(free, passed / seconds * getWidth());
            free = starts[i] + widths[i] + BETWEEN;
            passed += seconds(beats.get(i));
        }
        var end = getWidth();
        for (var i = widths.length - 1; i >= 0; i--) {
            starts[i] = Math.min(starts[i], end - widths[i]);
            end = starts[i] - BETWEEN;
        }
        return starts;
    }

    private void ride() {
        if (seconds > 0 && getWidth() > 0) {
            var at = Math.clamp(now, 0, seconds);
            draw(done, at);
            dot.setCenterX(Math.clamp(x(at), DOT + 2, getWidth() - DOT - 2));
            dot.setCenterY(y(at));
            mark(at);
        }
    }

    private void mark(double at) {
        var end = 0.0;
        var found = false;
        for (var i = 0; i < labels.size(); i++) {
            end += seconds(beats.get(i));
            var current = !found && (at < end || i == labels.size() - 1);
            found |= current;
            labels.get(i).pseudoClassStateChanged(Marks.NOW, current);
        }
    }

    private void draw(Polyline path, double until) {
        var count = Math.max(2, (int) (POINTS * until / Math.max(seconds, 1e-9)));
        List<Double> points = new ArrayList<>(2 * count);
        for (var i = 0; i < count; i++) {
            var at = until * i / (count - 1);
            points.add(x(at));
            points.add(y(at));
        }
        path.getPoints().setAll(points);
    }

    private double x(double at) {
        return seconds == 0 ? 0 : getWidth() * at / seconds;
    }

    private double y(double at) {
        var low = HEIGHT - 14;
        var high = 14.0;
        return low + (high - low) * height(at);
    }

    /// How far up the line is: each beat that moves goes to the other end, each that stays keeps level, and the last
    /// that moves comes home.
    private double height(double at) {
        var level = 0.0;
        var start = 0.0;
        for (var beat : beats) {
            var end = start + seconds(beat);
            var to = beat.motion() == Beat.Motion.STAY ? level : 1 - level;
            if (at < end) {
                var part = (at - start) / (end - start);
                return level + (to - level) * (0.5 - 0.5 * Math.cos(Math.PI * part));
            }
            level = to;
            start = end;
        }
        return level;
    }

    private static double seconds(Beat beat) {
        return beat.length().toNanos() / 1e9;
    }

    private static Polyline styled(String styleClass) {
        var line = new Polyline();
        line.getStyleClass().add(styleClass);
        return line;
    }

    private static Label label(String text) {
        var label = new Label(text);
        label.getStyleClass().add("uh-wave-label");
        label.setPadding(Insets.EMPTY);
        label.setWrapText(true);
        label.setAlignment(Pos.BOTTOM_LEFT);
        Tip.on(label, text);
        return label;
    }
}
