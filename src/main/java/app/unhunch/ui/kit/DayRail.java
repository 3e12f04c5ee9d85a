package app.unhunch.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.geometry.Side;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// A working day as a line: what became of its breaks, where the day stands, and when the next ones are.
public final class DayRail extends Region {

    /// A day as it is drawn. Places are parts of the day, 0 at its start and 1 at its end.
    ///
    /// @param start what is written at its start
    /// @param end what is written at its end
    /// @param now where the day stands
    /// @param nowWord what is written there
    /// @param lunch a time without breaks
    public record Day(String start, String end, double now, String nowWord, Optional<Span> lunch, List<Stop> stops) {

        public Day {
            stops = List.copyOf(stops);
        }

        /// What is seen of it but for where it stands; what a choice does is not seen.
        private List<Object> look() {
            return List.of(start, end, nowWord, lunch, stops.stream().map(Stop::look).toList());
        }
    }

    /// A part of the day with its name.
    public record Span(double from, double to, String name) {}

    /// A break of the day.
    ///
    /// @param at its place
    /// @param time when, as written below it
    /// @param story all that is known of it, in one line
    /// @param choices what can be done about it
    public record Stop(double at, String time, Fate fate, String story, List<Choice> choices) {

        public Stop {
            choices = List.copyOf(choices);
        }

        private List<Object> look() {
            return List.of(at, time, fate, story, choices.stream().map(Choice::label).toList());
        }
    }

    /// What became of a break, or will.
    public enum Fate {
        TAKEN, SKIPPED, NEXT, LATER
    }

    /// Something that can be done about a break.
    public record Choice(String label, Runnable does) {}

    private static final double LINE_Y = 18;
    private static final double LABEL_Y = 36;
    private static final double CLEARANCE = 9;
    private static final double OUTSIDE = 17;
    private static final double NODE = 22;
    private static final double SMALLEST = 8;
    private static final double ICON_FITS = 16;
    private static final double GAP = 3;

    private final Region line = styled("uh-rail-line");
    private final Region past = styled("uh-rail-past");
    private final Region mark = styled("uh-rail-now");
    private final List<Button> nodes = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final Label lunch = new Label();
    private Day day = new Day("", "", 0, "", Optional.empty(), List.of());

    /// A rail without a day.
    public DayRail() {
        lunch.getStyleClass().add("uh-rail-lunch");
        getChildren().setAll(line, past, mark);
    }

    /// Draws a day.
    public void show(Day shown) {
        var same = shown.look().equals(day.look());
        var focused = IntStream.range(0, nodes.size()).filter(n -> nodes.get(n).isFocused())
                .mapToObj(n -> day.stops().get(n)).findFirst();
        day = shown;
        if (same) {
            requestLayout();
        } else {
            rebuild();
            focused.ifPresent(this::focus);
        }
    }

    /// The keyboard stays at the time where it was, or with the next break.
    private void focus(Stop before) {
        IntStream.range(0, nodes.size())
                .filter(n -> day.stops().get(n).time().equals(before.time())
                        || (before.fate() == Fate.NEXT && day.stops().get(n).fate() == Fate.NEXT))
                .mapToObj(nodes::get).findFirst().ifPresent(Node::requestFocus);
    }

    @Override
    protected double computePrefHeight(double width) {
        return 56;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        line.resizeRelocate(0, LINE_Y - 2, getWidth(), 4);
        past.resizeRelocate(0, LINE_Y - 2, getWidth() * Math.clamp(day.now(), 0, 1), 4);
        var inside = day.now() > 0 && day.now() < 1;
        mark.setVisible(inside);
        mark.resizeRelocate(getWidth() * day.now() - 1, 1, 2, 34);
        day.lunch().ifPresent(span -> {
            var high = Math.max(16, lunch.prefHeight(-1));
            lunch.resizeRelocate(getWidth() * span.from(), LINE_Y - high / 2,
                    Math.max(lunch.prefWidth(-1), getWidth() * (span.to() - span.from())), high);
        });
        place();
        label();
    }

    /// Nodes shrink where breaks come often, and of those that are still far away only as many are drawn as find room.
    private void place() {
        var size = Math.clamp(closest() - GAP, SMALLEST, NODE);
        var free = Double.NEGATIVE_INFINITY;
        for (var i = 0; i < nodes.size(); i++) {
            var stop = day.stops().get(i);
            var node = nodes.get(i);
            var x = getWidth() * stop.at();
            var big = stop.fate() == Fate.NEXT ? Math.clamp(2 * (x - free - GAP), size, NODE) : size;
            node.setVisible(stop.fate() != Fate.LATER || x - big / 2 >= free + GAP);
            if (node.isVisible()) {
                free = x + big / 2;
            }
            node.setContentDisplay(big < ICON_FITS ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY);
            node.resizeRelocate(x - big / 2, LINE_Y - big / 2, big, big);
        }
    }

    /// The least distance between two breaks that were.
    private double closest() {
        var least = NODE + GAP;
        for (var i = 1; i < nodes.size(); i++) {
            if (day.stops().get(i).fate() != Fate.LATER) {
                least = Math.min(least, getWidth() * (day.stops().get(i).at() - day.stops().get(i - 1).at()));
            }
        }
        return least;
    }

    private void rebuild() {
        nodes.clear();
        labels.clear();
        for (var n = 0; n < day.stops().size(); n++) {
            nodes.add(node(n));
        }
        labels.add(text(day.start(), "muted"));
        labels.add(text(day.end(), "muted"));
        labels.add(text(day.nowWord(), "sb"));
        day.stops().forEach(stop -> labels.add(stop.fate() == Fate.NEXT ? text(stop.time(), "sb", "accent-text")
                : text(stop.time(), "muted")));
        lunch.setText(day.lunch().map(Span::name).orElse(""));
        getChildren().setAll(line, past);
        day.lunch().ifPresent(_ -> getChildren().add(lunch));
        getChildren().addAll(nodes);
        getChildren().add(mark);
        getChildren().addAll(labels);
        requestLayout();
    }

    private void label() {
        if (labels.isEmpty()) {
            return;
        }
        put(labels.get(0), 0, startShare());
        put(labels.get(1), getWidth(), 1);
        put(labels.get(2), getWidth() * day.now(), 0.5);
        for (var i = 0; i < nodes.size(); i++) {
            put(labels.get(3 + i), getWidth() * day.stops().get(i).at(), 0.5);
        }
        labels.forEach(label -> label.setVisible(false));
        byWeight().forEach(label -> label.setVisible(
                labels.stream().filter(Node::isVisible).noneMatch(other -> meets(label, other))));
    }

    /// Below a break that the day begins with, the label stands in its middle as far as the card has room for it.
    private double startShare() {
        return day.stops().stream().anyMatch(stop -> stop.at() == 0)
                ? Math.min(0.5, OUTSIDE / Math.max(1, labels.getFirst().prefWidth(-1)))
                : 0;
    }

    /// Labels in the order in which they get room: the next break, this moment, the ends, then the rest.
    private List<Label> byWeight() {
        var order = new ArrayList<Label>();
        var rest = new ArrayList<Label>();
        for (var i = 0; i < nodes.size(); i++) {
            if (day.stops().get(i).fate() == Fate.NEXT) {
                order.add(labels.get(3 + i));
            } else if (nodes.get(i).isVisible()) {
                rest.add(labels.get(3 + i));
            }
        }
        if (day.now() > 0 && day.now() < 1) {
            order.add(labels.get(2));
        }
        order.addAll(labels.subList(0, 2));
        order.addAll(rest);
        return order;
    }

    private static boolean meets(Label one, Node other) {
        return one.getBoundsInParent().getMinX() < other.getBoundsInParent().getMaxX() + CLEARANCE
                && other.getBoundsInParent().getMinX() < one.getBoundsInParent().getMaxX() + CLEARANCE;
    }

    private void put(Label label, double x, double share) {
        var width = label.prefWidth(-1);
        layoutInArea(label, x - width * share, LABEL_Y, width, label.prefHeight(-1), 0, HPos.LEFT, VPos.TOP);
    }

    private Button node(int place) {
        var stop = day.stops().get(place);
        var node = Buttons.styled(new Button(), "uh-rail-node");
        node.pseudoClassStateChanged(Marks.TAKEN, stop.fate() == Fate.TAKEN);
        node.pseudoClassStateChanged(Marks.SKIPPED, stop.fate() == Fate.SKIPPED);
        node.pseudoClassStateChanged(Marks.NEXT, stop.fate() == Fate.NEXT);
        switch (stop.fate()) {
            case TAKEN -> node.setGraphic(Icons.small(Feather.CHECK));
            case SKIPPED -> node.setGraphic(Icons.small(Feather.MINUS));
            case NEXT, LATER -> node.setGraphic(null);
        }
        node.setAccessibleText(stop.story());
        Tip.on(node, stop.story());
        if (!stop.choices().isEmpty()) {
            node.setOnAction(_ -> new ContextMenu(day.stops().get(place).choices().stream().map(DayRail::item)
                    .toArray(MenuItem[]::new)).show(node, Side.BOTTOM, 0, 4));
        }
        return node;
    }

    private static MenuItem item(Choice choice) {
        var item = new MenuItem(choice.label());
        item.setOnAction(_ -> choice.does().run());
        return item;
    }

    private static Label text(String words, String... classes) {
        var label = new Label(words);
        label.getStyleClass().addAll(classes);
        label.getStyleClass().add("cap");
        return label;
    }

    private static Region styled(String styleClass) {
        var region = new Region();
        region.getStyleClass().add(styleClass);
        return region;
    }
}
