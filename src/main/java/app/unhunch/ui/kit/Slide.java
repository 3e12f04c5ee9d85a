package app.unhunch.ui.kit;

import atlantafx.base.controls.ProgressSliderSkin;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A number from a range, with what it says beside it. Asks once the thumb is let go.
public final class Slide extends HBox {

    private final Slider slider;
    private final double step;
    private boolean showing = true; // until it is whole, nobody has asked for anything

    /// A slide at its start.
    ///
    /// @param name for those who cannot see what stands beside it
    /// @param step numbers in between are not chosen
    /// @param words what is said of a number
    public Slide(String name, double from, double to, double step, DoubleFunction<String> words,
            DoubleConsumer asked) {
        super(12);
        this.step = step;
        slider = new Slider(from, to, from);
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.getStyleClass().add("uh-slide");
        slider.setBlockIncrement(step);
        slider.setPrefWidth(190);
        slider.setMinWidth(120);
        slider.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.setAccessibleText(name);
        var says = new Label(words.apply(from));
        says.getStyleClass().add("sb");
        says.setMinWidth(52);
        says.setAlignment(Pos.CENTER_RIGHT);
        slider.valueProperty().subscribe(value -> {
            says.setText(words.apply(round(value.doubleValue())));
            if (!showing && !slider.isValueChanging()) {
                asked.accept(round(value.doubleValue()));
            }
        });
        slider.valueChangingProperty().subscribe((was, is) -> {
            if (was && !is) {
                asked.accept(round(slider.getValue()));
            }
        });
        setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(slider, says);
        showing = false;
    }

    /// Shows a number.
    public void show(double value) {
        if (!slider.isValueChanging()) {
            showing = true;
            slider.setValue(value);
            showing = false;
        }
    }

    private double round(double value) {
        return Math.round(Math.round(value / step) * step * 100) / 100.0;
    }
}
