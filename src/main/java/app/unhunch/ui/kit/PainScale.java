package app.unhunch.ui.kit;

import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The scores from 0 to 10 as a row of keys; one click chooses.
public final class PainScale extends HBox {

    private static final int WORST = 10;

    /// A scale with nothing chosen.
    ///
    /// @param name says a score in words, for those who hear it
    /// @param chosen is told of every choice
    public PainScale(IntFunction<String> name, IntConsumer chosen) {
        super(2);
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        IntStream.rangeClosed(0, WORST).mapToObj(score -> key(score, name.apply(score), chosen))
                .forEach(getChildren()::add);
        OneStop.ofMany(this);
    }

    /// Marks a score as chosen, or none.
    public void show(OptionalInt score) {
        for (var i = 0; i <= WORST; i++) {
            key(i).setSelected(score.isPresent() && score.getAsInt() == i);
        }
    }

    private ToggleButton key(int score) {
        return (ToggleButton) getChildren().get(score);
    }

    private ToggleButton key(int score, String name, IntConsumer chosen) {
        var key = Buttons.styled(new ToggleButton(String.valueOf(score)), "uh-pain");
        key.setId("pain-" + score);
        key.setAccessibleText(name);
        key.setMinWidth(30);
        key.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(key, Priority.ALWAYS);
        key.setPrefWidth(36);
        key.setOnAction(_ -> {
            show(OptionalInt.of(score));
            chosen.accept(score);
        });
        return key;
    }
}
