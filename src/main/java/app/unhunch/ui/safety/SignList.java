package app.unhunch.ui.safety;

import app.unhunch.safety.Band;
import app.unhunch.safety.WarningSign;
import app.unhunch.text.SafetyWords;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The signs of one band to tick, and mostly "None of these", which rules them out. Nothing is ticked before the user did it.
public final class SignList extends VBox {

    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(Answer.OPEN);
    private final Map<WarningSign, CheckBox> boxes = new EnumMap<>(WarningSign.class);
    private final CheckBox none;

    /// What was ticked.
    public enum Answer {

        /// Nothing yet.
        OPEN,

        /// At least one sign.
        SIGNS,

        /// None of these.
        NONE
    }

    /// A list on which nothing is ticked.
    ///
    /// @param columns one or two
    public SignList(SafetyWords words, Band band, int columns) {
        this(words, band, columns, Optional.empty());
    }

    /// A list that is ruled out by a button beside it instead of a box of its own.
    ///
    /// @param further what is asked in the same breath, at the end
    SignList(SafetyWords words, Band band, Optional<CheckBox> further) {
        this(words, band, 1, Optional.of(further.map(VBox::new).orElseGet(VBox::new)));
    }

    private SignList(SafetyWords words, Band band, int columns, Optional<VBox> instead) {
        super(10);
        var grid = new GridPane(20, 8);
        for (var column = 0; column < columns; column++) {
            var shape = new ColumnConstraints();
            shape.setPercentWidth(100.0 / columns);
            shape.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(shape);
        }
        for (var sign : WarningSign.of(band)) {
            var box = box(words.sign(sign), "sign-" + sign.id());
            grid.add(box, boxes.size() % columns, boxes.size() / columns);
            boxes.put(sign, box);
        }
        none = box(words.texts().get("check.none"), "sign-none");
        none.getStyleClass().add("sb");
        var rule = new Region();
        rule.getStyleClass().add("uh-rule");
        getChildren().setAll(grid);
        getChildren().addAll(instead.map(List::<Node>of).orElseGet(() -> List.of(rule, none)));
        boxes.values().forEach(box -> box.selectedProperty().subscribe(ticked -> {
            if (ticked) {
                none.setSelected(false);
            }
            tell();
        }));
        none.selectedProperty().subscribe(ticked -> {
            if (ticked) {
                boxes.values().forEach(box -> box.setSelected(false));
            }
            tell();
        });
    }

    /// What was ticked.
    public ReadOnlyObjectProperty<Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// The signs that were ticked.
    public Set<WarningSign> signs() {
        var signs = EnumSet.noneOf(WarningSign.class);
        boxes.forEach((sign, box) -> {
            if (box.isSelected()) {
                signs.add(sign);
            }
        });
        return signs;
    }

    /// Gives the keyboard to the first sign.
    public void takeFocus() {
        boxes.values().iterator().next().requestFocus();
    }

    private void tell() {
        var some = boxes.values().stream().anyMatch(CheckBox::isSelected);
        answer.set(some ? Answer.SIGNS : none != null && none.isSelected() ? Answer.NONE : Answer.OPEN);
    }

    /// A box that looks like those of the signs.
    static CheckBox box(String words, String id) {
        var box = new CheckBox(words);
        box.setId(id);
        box.setWrapText(true);
        box.setMnemonicParsing(false);
        box.getStyleClass().add("uh-check");
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }
}
