package app.unhunch.ui.routines;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Glyph;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.Stepper;
import app.unhunch.ui.routines.BuilderScreen.Mark;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.DoubleSupplier;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A move of the routine: what it is, how much of it, and the ways to change, move and remove it. Where there is little
/// room the picture gives way to the words; where there is less, how much of it stands below them.
final class RowNode extends Region {

    static final double THUMB_WIDE = 70;
    static final double THUMB_HIGH = 50;

    private static final double LEAST_WORDS = 140;
    private static final double LEAST_HIGH = 68;
    private static final double GAP = 10;
    private static final double NAME = 15;
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");

    private final Node grip = Glyph.GRIP.at(16);
    private final MoveThumb thumb;
    private final DoubleSupplier amounts;
    private final Label name = new Label();
    private final Label where = new Label();
    private final VBox words = new VBox(2, name, where);
    private final HBox amount = new HBox(GAP);
    private final Stepper stepper;
    private final Button chip = Buttons.styled(Buttons.quiet(""), "uh-row-chip");
    private final Button remove;
    private final Texts texts;
    private String move = "-";

    /// @param thumb the picture, of [#THUMB_WIDE] and [#THUMB_HIGH]
    /// @param amounts width of the widest amount of all rows, so that they are laid out alike
    /// @param step told which way the dose is to go
    RowNode(MoveThumb thumb, DoubleSupplier amounts, Texts texts, BiConsumer<RowNode, Stepper.Way> step) {
        this.thumb = thumb;
        this.amounts = amounts;
        this.texts = texts;
        stepper = new Stepper(texts.get("row.less"), texts.get("row.more"), () -> step.accept(this, Stepper.Way.LESS),
                () -> step.accept(this, Stepper.Way.MORE));
        remove = Buttons.bare(Icons.of(Feather.X), texts.get("row.remove"));
        remove.setId("row-remove");
        name.getStyleClass().add("t4");
        name.setWrapText(true);
        where.getStyleClass().addAll("small", "muted");
        where.setWrapText(true);
        words.setAlignment(Pos.CENTER_LEFT);
        chip.setMinWidth(78);
        amount.setAlignment(Pos.CENTER_LEFT);
        amount.getChildren().setAll(stepper, chip);
        getStyleClass().add("uh-routine-row");
        setPadding(new Insets(8, 4, 8, 12));
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        getChildren().setAll(grip, thumb, words, amount, remove);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return side() + amount.prefWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return side() + THUMB_WIDE + GAP + words.prefWidth(-1) + GAP + amount.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var shape = shape(width < 0 ? computePrefWidth(-1) : width);
        var words = this.words.prefHeight(shape.words());
        var high = shape.beside() ? Math.max(words, amount.prefHeight(-1)) : words + GAP + amount.prefHeight(-1);
        return Math.max(LEAST_HIGH, high + getInsets().getTop() + getInsets().getBottom());
    }

    @Override
    protected void layoutChildren() {
        var shape = shape(getWidth());
        var top = getInsets().getTop();
        var high = getHeight() - top - getInsets().getBottom();
        var left = getInsets().getLeft();
        var right = getWidth() - getInsets().getRight();
        area(grip, left, top, grip.prefWidth(-1), high, HPos.LEFT);
        area(remove, right - remove.getMinWidth(), top, remove.getMinWidth(), high, HPos.RIGHT);
        left += grip.prefWidth(-1) + GAP;
        right -= remove.getMinWidth() + GAP;
        thumb.setVisible(shape.picture());
        thumb.resizeRelocate(left, snapPositionY(top + (high - THUMB_HIGH) / 2), THUMB_WIDE, THUMB_HIGH);
        left += shape.picture() ? THUMB_WIDE + GAP : 0;
        if (shape.beside()) {
            area(words, left, top, shape.words(), high, HPos.LEFT);
            area(amount, right - amount.prefWidth(-1), top, amount.prefWidth(-1), high, HPos.RIGHT);
        } else {
            var lines = words.prefHeight(shape.words());
            area(words, left, top, shape.words(), lines, HPos.LEFT);
            area(amount, left, top + lines + GAP, right - left, high - lines - GAP, HPos.LEFT);
        }
    }

    private void area(Node node, double x, double y, double width, double height, HPos side) {
        layoutInArea(node, x, y, width, height, 0, side, VPos.CENTER);
    }

    private RowShape shape(double width) {
        return RowShape.of(width - side(), LEAST_WORDS * name.getFont().getSize() / NAME, amounts.getAsDouble(),
                THUMB_WIDE, GAP);
    }

    /// What stands at both ends, with its gaps.
    private double side() {
        return getInsets().getLeft() + grip.prefWidth(-1) + GAP + GAP + remove.getMinWidth() + getInsets().getRight();
    }

    /// Width of what says how much of it, in pixels.
    double amountWidth() {
        return amount.prefWidth(-1);
    }

    Button chip() {
        return chip;
    }

    Button remove() {
        return remove;
    }

    /// Its controls, which Tab reaches in the row that the keyboard is on.
    List<Node> controls() {
        return List.of(stepper.less(), stepper.more(), chip, remove);
    }

    void show(BuilderScreen.Row row) {
        if (!row.move().equals(move)) {
            move = row.move();
            thumb.show(move);
        }
        name.setText(row.name());
        where.setText(row.marks().contains(Mark.OUTSIDE) ? texts.get("row.where", row.where(), texts.get("row.outside"))
                : row.marks().contains(Mark.ON_HOLD) ? texts.get("row.where", row.where(), texts.get("chip.hold"))
                : row.where());
        stepper.show(row.dose(), row.ways());
        stepper.setVisible(!row.dose().isEmpty());
        chip.setText(row.chip());
        chip.setVisible(!row.chip().isEmpty());
        chip.setAccessibleText(texts.get("row.change", row.name(), row.dose(), row.chip()));
        stepper.less().setAccessibleText(texts.get("row.less.of", row.name()));
        stepper.more().setAccessibleText(texts.get("row.more.of", row.name()));
        remove.setAccessibleText(texts.get("row.remove.of", row.name()));
        setAccessibleText(row.heard());
        pseudoClassStateChanged(HELD, row.marks().contains(Mark.ON_HOLD) || row.marks().contains(Mark.MISSING));
    }

    /// Whether the mouse is on something that is not for dragging.
    boolean isControl(Node target) {
        for (Node here = target; here != null && !here.equals(this); here = here.getParent()) {
            if (here.equals(chip) || here.equals(remove) || here.equals(stepper)) {
                return true;
            }
        }
        return false;
    }
}
