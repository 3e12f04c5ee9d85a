package app.unhunch.ui;

import app.unhunch.figure.BodySide;
import app.unhunch.figure.Motion;
import app.unhunch.figure.Palette;
import app.unhunch.ui.figure.FigureFrame;
import app.unhunch.ui.figure.FigureStage;
import app.unhunch.ui.figure.Looks;
import app.unhunch.ui.figure.Movement;
import app.unhunch.ui.figure.Palettes;
import app.unhunch.ui.look.Look;
import app.unhunch.ui.player.StageContent;
import app.unhunch.ui.player.Stages;
import app.unhunch.ui.today.DeskFigure;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.paint.Color;

/// The drawn person in every place that shows one, dressed alike in all of them.
public final class Figures {

    private static final String DESK = "desk-sitting";

    private final Function<String, Optional<Motion>> motions;
    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palettes.LIGHT);
    private final ObjectProperty<Movement> movement = new SimpleObjectProperty<>(Movement.FULL);

    /// @param motions the motion of an exercise by its id; empty for one that is told in words
    public Figures(Function<String, Optional<Motion>> motions) {
        this.motions = motions;
    }

    /// The pictures for the screens.
    public Pictures pictures() {
        return new Pictures(stages(), motions.apply(DESK).map(this::desk), this::dress);
    }

    private void dress(Look.Choice choice, int figure) {
        var dark = choice.tone() == Look.Tone.DARK;
        var theme = dark ? Palettes.DARK : Palettes.LIGHT;
        var person = Looks.of(figure - 1, dark ? Looks.Light.NIGHT : Looks.Light.DAY);
        var dressed = new Palette(person, theme.scenery(), theme.marks());
        palette.set(choice.contrast() == Look.Contrast.HIGH ? Palettes.contrasting(dressed) : dressed);
        movement.set(choice.motion() == Look.Motion.REDUCED ? Movement.STILLS : Movement.FULL);
    }

    private Stages stages() {
        return new Stages() {
            @Override
            public StageContent ring() {
                return new MoveStage(stage(FigureFrame.ROUND), motions);
            }

            @Override
            public Optional<StageContent> card() {
                return Optional.of(new StillStage(stage(FigureFrame.BARE), motions));
            }
        };
    }

    private DeskFigure desk(Motion motion) {
        var stage = stage(FigureFrame.BARE);
        stage.show(motion, BodySide.RIGHT);
        stage.between("upright", "hunched", 0);
        return new DeskFigure() {
            @Override
            public Node node() {
                return stage;
            }

            @Override
            public void slump(double how) {
                stage.between("upright", "hunched", how);
            }
        };
    }

    private FigureStage stage(FigureFrame frame) {
        var stage = new FigureStage();
        stage.frameProperty().set(frame);
        stage.backdropProperty().set(Color.TRANSPARENT);
        stage.paletteProperty().bind(palette);
        stage.movementProperty().bind(movement);
        return stage;
    }
}
