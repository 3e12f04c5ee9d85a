package app.unhunch.ui.routines;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Gallery;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.Stepper;
import app.unhunch.ui.routines.BuilderScreen.Mark;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A move of the routine: what it is, how much of it, and the ways to change, move and remove it.
final class RowNode extends HBox {

    private static final double THUMB_WIDE = 70;
    private static final double THUMB_HIGH = 50;
    private static final double NEEDS_THUMB = 500;
    private static final double NAME = 15;
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");

    private final Gallery gallery;
    private final StackPane thumb = new StackPane();
    private final Label name = new Label();
    private final Label where = new Label();
    private final Stepper stepper;
    private final Button chip = Buttons.styled(Buttons.quiet(""), "uh-row-chip");
    private final Button remove;
    private final Texts texts;
    private String move = "";

    /// @param step told which way the dose is to go
    RowNode(Gallery gallery, Texts texts, BiConsumer<RowNode, Stepper.Way> step) {
        super(10);
        this.gallery = gallery;
        this.texts = texts;
        stepper = new Stepper(texts.get("row.less"), texts.get("row.more"), () -> step.accept(this, Stepper.Way.LESS),
                () -> step.accept(this, Stepper.Way.MORE));
        remove = Buttons.bare(Icons.of(Feather.X), texts.get("row.remove"));
        remove.setId("row-remove");
        stepper.setMinWidth(USE_PREF_SIZE);
        var grip = Icons.of(Feather.MENU);
        thumb.getStyleClass().add("uh-thumb");
        thumb.setMinSize(THUMB_WIDE, THUMB_HIGH);
        thumb.setMaxSize(THUMB_WIDE, THUMB_HIGH);
        name.getStyleClass().add("t4");
        name.setMinWidth(60);
        where.getStyleClass().addAll("small", "muted");
        where.setMinWidth(40);
        var words = new VBox(2, name, where);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(60);
        HBox.setHgrow(words, Priority.ALWAYS);
        chip.setMinWidth(78);
        getStyleClass().add("uh-routine-row");
        setAlignment(Pos.CENTER_LEFT);
        setPadding(new Insets(8, 4, 8, 12));
        setMinHeight(68);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        getChildren().setAll(grip, thumb, words, stepper, chip, remove);
        widthProperty().subscribe(_ -> fit());
        name.fontProperty().subscribe(_ -> fit());
    }

    /// Where there is little room for the words, the picture gives way.
    private void fit() {
        var room = getWidth() >= NEEDS_THUMB * name.getFont().getSize() / NAME;
        thumb.setVisible(room);
        thumb.setManaged(room);
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
            thumb.getChildren().clear();
            gallery.thumb(move, THUMB_WIDE, THUMB_HIGH).ifPresent(thumb.getChildren()::add);
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

    /// Room that shows where a dragged row would fall.
    static Region slot(double height) {
        var slot = new Region();
        slot.getStyleClass().add("uh-slot");
        slot.setMinHeight(height);
        slot.setMaxHeight(height);
        return slot;
    }
}
