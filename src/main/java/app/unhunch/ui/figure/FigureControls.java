package app.unhunch.ui.figure;

import app.unhunch.figure.BodySide;
import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Glyph;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.Tip;
import atlantafx.base.controls.ProgressSliderSkin;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;

/// A figure with what it is played by: a button to play and stop, a slider, the speed, and the side that is shown.
final class FigureControls extends StackPane {

    private static final List<Double> SPEEDS = List.of(1.0, .5, .25);
    private static final double ROUNDING = 32;
    private static final double EDGE = 16;
    private static final double FOOT = 52;
    private static final double STEP = .05;

    private final Texts texts;
    private final NumberFormat numbers;
    private final Button play;
    private final Slider slider = new Slider(0, 1, 0);
    private final Button speed = small();
    private final Button sideShown = small();
    private int chosen;

    FigureControls(FigureStage figure, Texts texts, Locale locale) {
        this.texts = texts;
        numbers = NumberFormat.getNumberInstance(locale);
        play = Buttons.round(Glyph.PAUSE.at(14), texts.get("pause"), 36);
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.setBlockIncrement(STEP);
        slider.setAccessibleText(texts.get("place"));
        speed.setOnAction(_ -> speed(chosen + 1));
        speed(0);
        sideShown.setGraphic(Icons.small(Feather.REPEAT));
        var foot = new HBox(10, play, slider, speed);
        HBox.setHgrow(slider, Priority.ALWAYS);
        foot.setAlignment(Pos.CENTER);
        foot.setMinHeight(FOOT);
        foot.setMaxHeight(USE_PREF_SIZE);
        foot.setPadding(new Insets(0, EDGE, 0, EDGE));
        foot.getStyleClass().add("uh-figure-foot");
        getStyleClass().add("uh-figure");
        getChildren().setAll(figure, foot, sideShown);
        setAlignment(foot, Pos.BOTTOM_CENTER);
        setAlignment(sideShown, Pos.TOP_LEFT);
        setMargin(sideShown, new Insets(EDGE));
        setMargin(figure, new Insets(0, 0, FOOT, 0));
        setPrefSize(500, 300);
        setMinSize(240, 200);
        round();
    }

    private void round() {
        var clip = new Rectangle();
        clip.setArcWidth(ROUNDING);
        clip.setArcHeight(ROUNDING);
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    private static Button small() {
        return Buttons.styled(new Button(), "uh-chip", "plate");
    }

    Button play() {
        return play;
    }

    /// Where in the move it is, 0 to 1.
    Slider slider() {
        return slider;
    }

    Button sideShown() {
        return sideShown;
    }

    /// How fast it plays; 1 is the tempo of the dose.
    double speed() {
        return SPEEDS.get(chosen);
    }

    private void speed(int which) {
        chosen = which % SPEEDS.size();
        speed.setText(texts.get("speed.times", numbers.format(speed())));
        speed.setAccessibleText(texts.get("speed", numbers.format(speed())));
    }

    void playing(boolean now) {
        play.setGraphic((now ? Glyph.PAUSE : Glyph.PLAY).at(14));
        play.setAccessibleText(texts.get(now ? "pause" : "play"));
        Tip.on(play, texts.get(now ? "pause" : "play"));
    }

    /// Whether it can play, or is led by the slider alone.
    void loops(boolean can) {
        show(play, can);
        show(speed, can);
    }

    void sides(boolean has, BodySide side) {
        show(sideShown, has);
        sideShown.setText(texts.get(side == BodySide.LEFT ? "side.left" : "side.right"));
    }

    private static void show(Button button, boolean shown) {
        button.setVisible(shown);
        button.setManaged(shown);
    }
}
