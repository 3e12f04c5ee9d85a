package app.unhunch.ui.figure;

import app.unhunch.figure.Motion;
import app.unhunch.figure.Palette;
import app.unhunch.ui.player.StageContent;
import app.unhunch.ui.player.Stages;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.paint.Color;

/// Pictures of moves as figures; a move without a motion is shown in words.
///
/// @param motions the motion of a catalog id, if it has one; answers at once
/// @param palette colours of theme and person
/// @param movement how much figures move
public record FigureStages(
        Function<String, Optional<Motion>> motions,
        ObservableValue<Palette> palette,
        ObservableValue<Movement> movement) implements Stages {

    @Override
    public StageContent ring() {
        return new FigureContent(motions, stage(FigureFrame.ROUND), FigureContent.Use.RING);
    }

    @Override
    public Optional<StageContent> card() {
        return Optional.of(new FigureContent(motions, stage(FigureFrame.BARE), FigureContent.Use.CARD));
    }

    @Override
    public Optional<Node> upright() {
        return motions.apply(DeskPerson.ID).map(motion -> {
            var person = new DeskPerson(stage(FigureFrame.ROUND), motion);
            person.slump(0);
            return person.node();
        });
    }

    /// A stage that follows the colours and the wish to move.
    public FigureStage stage(FigureFrame frame) {
        var stage = new FigureStage();
        stage.frameProperty().set(frame);
        stage.backdropProperty().set(Color.TRANSPARENT); // ring and cards have their own
        stage.paletteProperty().bind(palette);
        stage.movementProperty().bind(movement);
        return stage;
    }
}
