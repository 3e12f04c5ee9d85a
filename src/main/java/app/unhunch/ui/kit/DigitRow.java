package app.unhunch.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// A number whose digits all take the same width, so that it stands still while it counts. Other characters, and the first
/// of several digits, keep their own width. Its line is a little lower than the font's, as large numerals have no descenders. Words without a digit take as
/// many lines as they need.
public final class DigitRow extends Region {

    private static final double LINE = 0.97;
    private static final double TIGHT = 0.97;

    private String styleClass;
    private final List<Label> cells = new ArrayList<>();
    private String text = "";
    private Font measured = Font.getDefault();
    private double digit;

    /// A number in the type of that style class, such as `display-xl`.
    public DigitRow(String styleClass) {
        this.styleClass = styleClass;
        getStyleClass().add("uh-digits");
        setAccessibleRole(AccessibleRole.TEXT);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /// Shows another number.
    public void setText(String number) {
        if (!number.equals(text)) {
            text = number;
            setAccessibleText(number);
            show(pieces(number));
            setMinWidth(isWords() ? 0 : USE_PREF_SIZE);
            setNodeOrientation(isWords() ? NodeOrientation.INHERIT : NodeOrientation.LEFT_TO_RIGHT);
        }
    }

    /// Shows it in the type of another style class.
    public void setType(String other) {
        if (!other.equals(styleClass)) {
            cells.forEach(cell -> cell.getStyleClass().setAll("label", other));
            styleClass = other;
            requestLayout();
        }
    }

    /// What is shown.
    public String getText() {
        return text;
    }

    @Override
    public @Nullable Orientation getContentBias() {
        return isWords() ? Orientation.HORIZONTAL : null;
    }

    @Override
    protected double computePrefWidth(double height) {
        measure();
        return cells.stream().mapToDouble(this::width).sum();
    }

    @Override
    protected double computePrefHeight(double width) {
        measure();
        return Math.ceil(measured.getSize() * LINE)
                + (isWords() && width >= 0 ? cells.getFirst().prefHeight(width) - cells.getFirst().prefHeight(-1) : 0);
    }

    @Override
    public double getBaselineOffset() {
        measure();
        return cells.isEmpty() ? 0 : cells.getFirst().getBaselineOffset() + above(cells.getFirst());
    }

    @Override
    protected void layoutChildren() {
        measure();
        if (isWords()) {
            cells.getFirst().resizeRelocate(0, above(cells.getFirst()), getWidth(),
                    cells.getFirst().prefHeight(getWidth()));
            return;
        }
        var x = 0.0;
        for (var cell : cells) {
            var width = width(cell);
            var own = cell.prefWidth(-1);
            cell.resizeRelocate(x + (width - own) / 2, above(cell), own, cell.prefHeight(-1));
            x += width;
        }
    }

    private boolean isWords() {
        return cells.size() == 1 && !isDigit(cells.getFirst().getText());
    }

    private double above(Label cell) {
        return (prefHeight(-1) - cell.prefHeight(-1)) / 2;
    }

    private double width(Label cell) {
        var own = cell.prefWidth(-1);
        if (!isDigit(cell.getText())) {
            return own;
        }
        return isLeading(cell) ? Math.min(digit, own * TIGHT) : digit;
    }

    /// The first of several digits changes seldom, and is to stand where the words above and below it begin.
    private boolean isLeading(Label cell) {
        return cells.size() > 1 && cell.equals(cells.getFirst());
    }

    private void show(List<String> pieces) {
        while (cells.size() > pieces.size()) {
            getChildren().remove(cells.removeLast());
        }
        while (cells.size() < pieces.size()) {
            cells.add(cell());
        }
        for (var i = 0; i < cells.size(); i++) {
            cells.get(i).setText(pieces.get(i));
            cells.get(i).setWrapText(isWords());
        }
        requestLayout();
    }

    private Label cell() {
        var cell = new Label();
        cell.getStyleClass().add(styleClass);
        cell.setMinWidth(USE_PREF_SIZE);
        getChildren().add(cell);
        return cell;
    }

    private void measure() {
        if (!cells.isEmpty() && !cells.getFirst().getFont().equals(measured)) {
            measured = cells.getFirst().getFont();
            digit = 0;
            for (var c = '0'; c <= '9'; c++) {
                var ruler = new Text(String.valueOf(c));
                ruler.setFont(measured);
                digit = Math.max(digit, ruler.getLayoutBounds().getWidth() * TIGHT);
            }
        }
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        var start = 0;
        for (var i = 0; i < text.length(); i++) {
            if (isDigit(text.substring(i, i + 1))) {
                if (start < i) {
                    pieces.add(text.substring(start, i));
                }
                pieces.add(text.substring(i, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            pieces.add(text.substring(start));
        }
        return pieces;
    }

    private static boolean isDigit(String piece) {
        return piece.length() == 1 && Character.isDigit(piece.charAt(0));
    }
}
