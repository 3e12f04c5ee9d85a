package app.unhunch.ui.kit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The moves of a session as a strip, each as wide as the time it takes, filled as far as it is done.
public final class StepStrip extends Region {

    /// One move of the strip.
    ///
    /// @param name shown below it, where names are shown
    /// @param length how wide it is against the others; those without a time get a small share
    public record Part(String name, Duration length) {}

    /// Whether the names of the moves stand below the strip.
    public enum Names {
        SHOWN, HIDDEN
    }

    private static final double GAP = 5;
    private static final double LEAST_SHARE = 0.03;

    private final Names names;
    private final double thickness;
    private final List<Part> parts = new ArrayList<>();
    private final List<Region> tracks = new ArrayList<>();
    private final List<Region> fills = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private int index;
    private double fraction;

    /// An empty strip.
    public StepStrip(Names names) {
        this.names = names;
        thickness = names == Names.SHOWN ? 6 : 8;
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        setMinHeight(USE_PREF_SIZE);
    }

    /// Shows other moves.
    public void setParts(List<Part> moves) {
        if (!parts.equals(moves)) {
            parts.clear();
            parts.addAll(moves);
            rebuild();
        }
    }

    /// Shows how far it has come.
    ///
    /// @param now place of the present move; all before it are done
    /// @param over how much of it is done, 0 to 1
    public void show(int now, double over) {
        var moved = now != index;
        index = now;
        fraction = over;
        if (moved) {
            name();
        }
        fill();
    }

    @Override
    protected double computePrefHeight(double width) {
        return names == Names.SHOWN && !labels.isEmpty() ? thickness + 6 + Math.ceil(labels.getFirst().prefHeight(-1))
                : thickness;
    }

    @Override
    protected void layoutChildren() {
        var shares = shares();
        var free = getWidth() - GAP * (parts.size() - 1);
        var x = 0.0;
        for (var i = 0; i < parts.size(); i++) {
            var width = free * shares.get(i);
            tracks.get(i).resizeRelocate(x, 0, width, thickness);
            fills.get(i).relocate(x, 0);
            if (names == Names.SHOWN) {
                labels.get(i).resizeRelocate(x, thickness + 6, width, labels.get(i).prefHeight(-1));
            }
            x += width + GAP;
        }
        fill();
    }

    private void rebuild() {
        tracks.clear();
        fills.clear();
        labels.clear();
        parts.forEach(part -> {
            tracks.add(styled("uh-strip-track"));
            fills.add(styled("uh-strip-fill"));
            labels.add(label(part.name()));
        });
        getChildren().setAll(tracks);
        getChildren().addAll(fills);
        if (names == Names.SHOWN) {
            getChildren().addAll(labels);
        }
        name();
        requestLayout();
    }

    private void name() {
        for (var i = 0; i < labels.size(); i++) {
            labels.get(i).getStyleClass().removeAll("sb", "muted");
            labels.get(i).getStyleClass().add(i == index ? "sb" : "muted");
            labels.get(i).setGraphic(i < index ? Icons.small(Feather.CHECK) : null);
        }
    }

    private void fill() {
        for (var i = 0; i < fills.size(); i++) {
            var over = i < index ? 1 : i > index ? 0 : Math.clamp(fraction, 0, 1);
            var width = tracks.get(i).getWidth() * over;
            fills.get(i).resize(over == 0 ? 0 : Math.max(thickness, width), thickness);
            fills.get(i).setVisible(over > 0);
        }
    }

    private List<Double> shares() {
        var total = parts.stream().mapToDouble(part -> part.length().toMillis()).sum();
        var raw = parts.stream().map(part -> Math.max(LEAST_SHARE, total == 0 ? 1 : part.length().toMillis() / total))
                .toList();
        var sum = raw.stream().mapToDouble(share -> share).sum();
        return raw.stream().map(share -> share / sum).toList();
    }

    private static Region styled(String styleClass) {
        var region = new Region();
        region.getStyleClass().add(styleClass);
        return region;
    }

    private static Label label(String name) {
        var label = new Label(name);
        label.getStyleClass().add("cap");
        label.setGraphicTextGap(4);
        Tip.on(label, name);
        return label;
    }
}
