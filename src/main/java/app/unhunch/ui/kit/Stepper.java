package app.unhunch.ui.kit;

import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// An amount between a button for less and one for more; up and down on the keyboard do the same.
public final class Stepper extends HBox {

    /// Which way an amount can go.
    public enum Way {
        LESS, MORE
    }

    /// The least room it takes, from side to side.
    public static final double LEAST = 126;

    private final Label value = new Label();
    private final Button less;
    private final Button more;

    /// A stepper without an amount.
    ///
    /// @param lessName what the button for less is called
    /// @param moreName what the button for more is called
    public Stepper(String lessName, String moreName, Runnable less, Runnable more) {
        this.less = button(Feather.MINUS, lessName, less);
        this.more = button(Feather.PLUS, moreName, more);
        this.less.getStyleClass().add("left");
        this.more.getStyleClass().add("right");
        value.getStyleClass().add("sb");
        value.setAlignment(Pos.CENTER);
        value.setMinWidth(USE_PREF_SIZE);
        value.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        HBox.setHgrow(value, Priority.ALWAYS);
        getStyleClass().add("uh-stepper");
        setAlignment(Pos.CENTER);
        setMaxHeight(USE_PREF_SIZE);
        getChildren().setAll(this.less, value, this.more);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
                (event.getCode() == KeyCode.UP ? this.more : this.less).fire();
                event.consume();
            }
        });
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(LEAST, super.computeMinWidth(height));
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(LEAST, super.computePrefWidth(height));
    }

    /// Shows an amount, and which way it can go from there.
    public void show(String amount, Set<Way> ways) {
        value.setText(amount);
        less.setDisable(!ways.contains(Way.LESS));
        more.setDisable(!ways.contains(Way.MORE));
    }

    /// The button for less.
    public Button less() {
        return less;
    }

    /// The button for more.
    public Button more() {
        return more;
    }

    private static Button button(Feather icon, String name, Runnable does) {
        var button = Buttons.bare(Icons.small(icon), name);
        button.getStyleClass().add("uh-step");
        button.setOnAction(_ -> does.run());
        return button;
    }
}
