package app.unhunch.ui.history;

import app.unhunch.ui.kit.ArrowKey;
import app.unhunch.ui.kit.Tip;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Which of the days of a chart is meant: the pointer and the arrow keys walk among them, Home and End go to the ends,
/// Enter, the space bar and a click open a day. What is known of the day is said and stands in a tooltip.
final class DayCursor {

    /// A day of the chart.
    ///
    /// @param words all of it as a sentence
    record Stop(LocalDate day, String words) {}

    /// How many days an arrow key goes on.
    ///
    /// @param across for one along the line of reading
    /// @param down for one down; 0: such a key means nothing here
    record Stride(int across, int down) {}

    private final Region chart;
    private final Stride stride;
    private final Consumer<LocalDate> open;
    private final ToIntFunction<MouseEvent> pointed;
    private final Runnable moved;
    private List<Stop> stops = List.of();
    private int at = -1;

    /// @param name of the chart
    /// @param open told which day to open
    /// @param pointed the place of the day below the pointer, below 0 where there is none
    /// @param moved draws where the cursor is
    DayCursor(Region chart, String name, Stride stride, Consumer<LocalDate> open, ToIntFunction<MouseEvent> pointed,
            Runnable moved) {
        this.chart = chart;
        this.stride = stride;
        this.open = open;
        this.pointed = pointed;
        this.moved = moved;
        chart.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        chart.setAccessibleText(name);
        chart.setAccessibleHelp(name);
        chart.setFocusTraversable(true);
        Tip.on(chart, "");
        chart.setOnMouseMoved(this::point);
        chart.setOnMouseClicked(event -> {
            chart.requestFocus();
            point(event);
            choose();
        });
        chart.setOnKeyPressed(this::walk);
        chart.focusedProperty().subscribe(moved);
    }

    /// Other days; it stays at its day, or goes to the last one.
    void show(List<Stop> shown) {
        var before = at >= 0 ? Optional.of(stops.get(at).day()) : Optional.<LocalDate>empty();
        stops = List.copyOf(shown);
        at = IntStream.range(0, stops.size()).filter(i -> before.filter(stops.get(i).day()::equals).isPresent())
                .findFirst().orElse(stops.size() - 1);
    }

    /// The place of the day that is to be marked; empty where the keyboard is elsewhere, or there is no day.
    Optional<Integer> marked() {
        return chart.isFocused() && at >= 0 ? Optional.of(at) : Optional.empty();
    }

    private void walk(KeyEvent event) {
        var step = ArrowKey.along(chart, event) * stride.across() + ArrowKey.down(event) * stride.down();
        if (step != 0) {
            go(at + step);
            event.consume();
            return;
        }
        switch (event.getCode()) {
            case HOME -> go(0);
            case END -> go(stops.size() - 1);
            case ENTER, SPACE -> choose();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void point(MouseEvent event) {
        var place = pointed.applyAsInt(event);
        if (place >= 0) {
            go(place);
        }
    }

    private void go(int place) {
        if (!stops.isEmpty()) {
            at = Math.clamp(place, 0, stops.size() - 1);
            Tip.on(chart, stops.get(at).words());
            chart.setAccessibleText(stops.get(at).words());
            chart.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
            moved.run();
        }
    }

    private void choose() {
        if (at >= 0) {
            open.accept(stops.get(at).day());
        }
    }
}
