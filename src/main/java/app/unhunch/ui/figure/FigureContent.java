package app.unhunch.ui.figure;

import app.unhunch.exercise.Side;
import app.unhunch.figure.BodySide;
import app.unhunch.figure.Motion;
import app.unhunch.routine.Step;
import app.unhunch.ui.player.StageContent;
import app.unhunch.ui.player.TextStage;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// Shows the step that is being done as a figure in its true tempo, or in words where the move has no motion.
final class FigureContent implements StageContent {

    /// Where the picture stands.
    enum Use {
        /// In the ring: moves.
        RING,
        /// On a card: a still.
        CARD
    }

    /// Seconds to move into a held position, and to turn to the other side.
    private static final double ENTERING = 3;
    private static final double TURNING = 1.4;

    private final Function<String, Optional<Motion>> motions;
    private final FigureStage figure;
    private final TextStage words = new TextStage();
    private final Use use;
    private final StackPane box;

    FigureContent(Function<String, Optional<Motion>> motions, FigureStage figure, Use use) {
        this.motions = motions;
        this.figure = figure;
        this.use = use;
        box = use == Use.RING ? new RingBox(figure) : new StackPane(figure);
        box.getChildren().setAll(words.node(), figure);
    }

    /// Lets a figure fill the ring up to its edge: further than the square that fits into it, in which words stand.
    private static final class RingBox extends StackPane {

        /// From the square in a circle to the circle, a little inside.
        private static final double WHOLE = 1.4;
        /// A box flatter than this has a number above it.
        private static final double FLAT = .9;

        private final FigureStage figure;

        RingBox(FigureStage figure) {
            this.figure = figure;
            figure.setManaged(false);
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            var low = getHeight() < getWidth() * FLAT;
            var square = low ? getWidth() : Math.min(getWidth(), getHeight());
            var side = Math.floor(square * WHOLE);
            figure.frameProperty().set(low ? FigureFrame.LOW : FigureFrame.ROUND);
            figure.resizeRelocate(Math.rint((getWidth() - side) / 2),
                    Math.rint(getHeight() - (low ? square : getHeight()) / 2 - side / 2), side, side);
        }
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Step step, Duration position) {
        var motion = motions.apply(step.exercise().id());
        figure.setVisible(motion.isPresent());
        words.node().setVisible(motion.isEmpty() && use == Use.RING);
        if (motion.isPresent()) {
            figure.setAccessibleText(step.exercise().words().cue());
            show(motion.get(), step, position);
        } else if (use == Use.RING) {
            words.show(step, position);
        }
    }

    private void show(Motion motion, Step step, Duration position) {
        var side = step.side() == Side.LEFT ? BodySide.LEFT : BodySide.RIGHT;
        var seconds = position.toNanos() / 1e9;
        if (use == Use.CARD) {
            figure.show(motion, side, FigureStage.Still.THUMB);
            return;
        }
        figure.breathe(seconds);
        switch (step.phase()) {
            case GET_READY, CHANGE, REST -> figure.show(motion, side);
            case CLOSE, CHECKLIST -> figure.show(motion, side, FigureStage.Still.THUMB);
            case SWITCH -> figure.turn(motion, side, Math.clamp((seconds - .4) / TURNING, 0, 1));
            case HOLD -> {
                figure.stand(motion, side);
                figure.hold(seconds, ENTERING);
            }
            case TIMED, PART -> {
                figure.stand(motion, side);
                figure.seconds(seconds);
            }
            case REPS, BREATHS, CIRCLES -> {
                figure.stand(motion, side);
                paced(motion, step, position);
            }
        }
    }

    private void paced(Motion motion, Step step, Duration position) {
        var place = step.beatAt(position);
        if (place.isEmpty()) {
            figure.seconds(position.toNanos() / 1e9);
            return;
        }
        var beats = step.pace().orElseThrow().beats();
        var at = place.get();
        if (motion.flow() != Motion.Flow.CIRCLING && motion.play().size() % beats.size() == 0) {
            figure.pose((at.rep() - 1) * beats.size() + at.index(), at.fraction());
            return;
        }
        var share = (at.index() + at.fraction()) / beats.size();
        var backwards = motion.flow() == Motion.Flow.CIRCLING && step.round().number() % 2 == 0;
        figure.round(backwards ? 1 - share : share);
    }
}
