package app.unhunch.ui.kit;

import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A choice of a form: its name, a line of help, and its control; below each other where both are too wide.
public final class FormRow extends Region {

    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");
    private static final double GAP = 16;
    private static final double LEAST_WORDS = 200;
    private static final double LEAST_HEIGHT = 60;

    private final Label name = new Label();
    private final Label help = new Label();
    private final Label problem = new Label();
    private final VBox words = new VBox(2, name);
    private final Region control;

    /// A row without a problem.
    ///
    /// @param help may be empty
    public FormRow(String name, String help, Region control) {
        this.control = control;
        this.name.setText(name);
        this.name.getStyleClass().add("md");
        this.name.setWrapText(true);
        this.help.getStyleClass().addAll("small", "muted");
        this.help.setWrapText(true);
        problem.getStyleClass().addAll("small", "danger-text");
        problem.setWrapText(true);
        words.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("uh-row");
        getChildren().setAll(words, control);
        help(help);
    }

    /// Says another line of help; may be empty.
    public void help(String line) {
        help.setText(line);
        words.getChildren().remove(help);
        if (!line.isEmpty()) {
            words.getChildren().add(1, help);
        }
    }

    /// Says what is wrong with what was typed; empty takes that away.
    public void problem(String line) {
        problem.setText(line);
        words.getChildren().remove(problem);
        if (!line.isEmpty()) {
            words.getChildren().add(problem);
        }
    }

    /// Outlines the row: it was looked for.
    public void outline() {
        pseudoClassStateChanged(FOUND, true);
    }

    /// Takes the outline away.
    public void plain() {
        pseudoClassStateChanged(FOUND, false);
    }

    /// What the user changes.
    public Region control() {
        return control;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST_WORDS;
    }

    @Override
    protected double computePrefWidth(double height) {
        return side() + words.prefWidth(-1) + GAP + control.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var inner = (width < 0 ? computePrefWidth(-1) : width) - side();
        var body = isBeside(inner)
                ? Math.max(words.prefHeight(inner - GAP - control.prefWidth(-1)), high(inner))
                : words.prefHeight(inner) + 8 + high(inner);
        return Math.max(LEAST_HEIGHT, body + getInsets().getTop() + getInsets().getBottom());
    }

    @Override
    protected void layoutChildren() {
        var inner = getWidth() - side();
        var left = getInsets().getLeft();
        var wide = Math.min(control.prefWidth(-1), inner);
        if (isBeside(inner)) {
            layoutInArea(words, left, 0, inner - GAP - wide, getHeight(), 0, HPos.LEFT, VPos.CENTER);
            layoutInArea(control, left + inner - wide, 0, wide, getHeight(), 0, HPos.RIGHT, VPos.CENTER);
        } else {
            var high = words.prefHeight(inner);
            layoutInArea(words, left, getInsets().getTop(), inner, high, 0, HPos.LEFT, VPos.TOP);
            layoutInArea(control, left, getInsets().getTop() + high + 8, wide, high(inner), 0, HPos.LEFT, VPos.TOP);
        }
    }

    private double side() {
        return getInsets().getLeft() + getInsets().getRight();
    }

    /// What a control wants may be less than it takes, as with lists in the style of a theme.
    private double high(double inner) {
        var wide = Math.min(control.prefWidth(-1), inner);
        return Math.max(control.minHeight(wide), control.prefHeight(wide));
    }

    private boolean isBeside(double inner) {
        return Math.min(words.prefWidth(-1), LEAST_WORDS) + GAP + control.prefWidth(-1) <= inner;
    }
}
