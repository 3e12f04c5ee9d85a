package app.unhunch.ui;

import app.unhunch.exercise.Side;
import app.unhunch.figure.BodySide;
import app.unhunch.figure.Motion;
import app.unhunch.routine.Step;
import app.unhunch.ui.figure.FigureStage;
import app.unhunch.ui.player.StageContent;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;

/// A still of the move that a step belongs to, for cards.
final class StillStage implements StageContent {

    private final FigureStage figure;
    private final Function<String, Optional<Motion>> motions;
    private String shown = "";

    StillStage(FigureStage figure, Function<String, Optional<Motion>> motions) {
        this.figure = figure;
        this.motions = motions;
    }

    @Override
    public Node node() {
        return figure;
    }

    @Override
    public void show(Step step, Duration position) {
        var wanted = step.exercise().id() + step.side();
        if (!wanted.equals(shown)) {
            shown = wanted;
            motions.apply(step.exercise().id()).ifPresentOrElse(motion -> {
                figure.show(motion, step.side() == Side.LEFT ? BodySide.LEFT : BodySide.RIGHT);
                figure.thumb();
            }, figure::clear);
        }
    }
}
