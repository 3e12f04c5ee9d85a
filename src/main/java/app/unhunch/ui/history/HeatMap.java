package app.unhunch.ui.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Days as squares, a week to a column, the darker the more was done. Arrow keys walk, Enter and a click open a day.
final class HeatMap extends Region {

    private static final double CELL = 18;
    private static final double GAP = 4;
    private static final double COMFORT = 20;
    private static final double LEAST_NAMES = 38;
    private static final double MONTHS = 20;

    private final DayCursor cursor;
    private final List<Region> cells = new ArrayList<>();
    private final List<Label> rows = new ArrayList<>();
    private final List<Label> months = new ArrayList<>();
    private final Region mark = new Region();
    private HistoryScreen.Heat heat = new HistoryScreen.Heat(List.of(), List.of(), List.of(), -1,
            new HistoryScreen.Table(List.of(), List.of()));

    /// @param name of the chart
    /// @param open told which day to open
    HeatMap(String name, Consumer<LocalDate> open) {
        getStyleClass().add("uh-heat");
        mark.getStyleClass().add("uh-heat-mark");
        mark.setMouseTransparent(true);
        setId("history-heat");
        cursor = new DayCursor(this, name, new DayCursor.Stride(7, 1), open, this::pointed, this::markPlace);
    }

    void show(HistoryScreen.Heat shown) {
        heat = shown;
        cursor.show(heat.cells().stream().map(cell -> new DayCursor.Stop(cell.day(), cell.words())).toList());
        cells.clear();
        for (var i = 0; i < heat.cells().size(); i++) {
            cells.add(cell(heat.cells().get(i), i == heat.today()));
        }
        name(rows, heat.rows());
        name(months, heat.months().stream().map(HistoryScreen.Mark::name).toList());
        getChildren().setAll(cells);
        getChildren().addAll(rows);
        getChildren().addAll(months);
        getChildren().add(mark);
        markPlace();
    }

    private static Region cell(HistoryScreen.Cell day, boolean today) {
        var cell = new Region();
        cell.getStyleClass().addAll("uh-heat-cell", "level-" + day.level());
        if (today) {
            cell.getStyleClass().add("today");
        }
        cell.setMouseTransparent(true);
        return cell;
    }

    private static void name(List<Label> labels, List<String> names) {
        labels.clear();
        for (var name : names) {
            var label = new Label(name);
            label.getStyleClass().addAll("cap", "muted");
            labels.add(label);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return names() + columns() * COMFORT;
    }

    @Override
    protected double computeMinWidth(double height) {
        return names() + columns() * 6;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 7 * pitch(width < 0 ? prefWidth(-1) : width) + MONTHS;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var pitch = pitch(getWidth());
        var size = size(pitch);
        for (var i = 0; i < cells.size(); i++) {
            cells.get(i).resizeRelocate(names() + Math.floorDiv(i, 7) * pitch, i % 7 * pitch, size, size);
        }
        for (var i = 0; i < rows.size(); i++) {
            put(rows.get(i), 0, i * pitch + size / 2 - 8);
        }
        for (var i = 0; i < months.size(); i++) {
            put(months.get(i), names() + heat.months().get(i).at() * pitch, 7 * pitch + 1);
        }
        markPlace();
    }

    private void put(Label label, double x, double y) {
        layoutInArea(label, x, y, label.prefWidth(-1), 16, 0, HPos.LEFT, VPos.CENTER);
    }

    private void markPlace() {
        var at = cursor.marked();
        mark.setVisible(at.isPresent());
        at.ifPresent(cell -> {
            var pitch = pitch(getWidth());
            mark.resizeRelocate(names() + Math.floorDiv(cell, 7) * pitch - 3, cell % 7 * pitch - 3, size(pitch) + 6,
                    size(pitch) + 6);
        });
    }

    private int pointed(MouseEvent event) {
        var pitch = pitch(getWidth());
        var column = (int) Math.floor((event.getX() - names()) / pitch);
        var row = (int) Math.floor(event.getY() / pitch);
        var cell = column * 7 + row;
        return column >= 0 && row >= 0 && row < 7 && cell < cells.size() ? cell : -1;
    }

    private int columns() {
        return Math.max(1, Math.ceilDiv(heat.cells().size(), 7));
    }

    private double names() {
        return rows.stream().mapToDouble(name -> name.prefWidth(-1) + 8).reduce(LEAST_NAMES, Math::max);
    }

    private double pitch(double width) {
        return Math.min(CELL + GAP, Math.floor(2 * (width - names()) / columns()) / 2);
    }

    private static double size(double pitch) {
        return pitch - Math.max(1.5, GAP * pitch / (CELL + GAP));
    }
}
