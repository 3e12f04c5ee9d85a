package app.unhunch.ui;

import app.unhunch.exercise.Beat;
import app.unhunch.exercise.Side;
import app.unhunch.figure.BodySide;
import app.unhunch.figure.Motion;
import app.unhunch.routine.Pace;
import app.unhunch.routine.Step;
import app.unhunch.ui.figure.FigureStage;
import app.unhunch.ui.player.StageContent;
import app.unhunch.ui.player.TextStage;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A figure that moves with the step that is played: the beats of its motion take their seconds from the step's. Where
/// an exercise has no motion it is told in words.
final class MoveStage implements StageContent {

    /// Into a hold, and from one side to the other.
    private static final Duration ENTERING = Duration.ofSeconds(2);
    private static final Duration TURN = Duration.ofMillis(900);

    private final FigureStage figure;
    private final TextStage words = new TextStage();
    private final StackPane box = new StackPane();
    private final Function<String, Optional<Motion>> motions;
    private @Nullable Step present;
    private @Nullable Motion motion;

    MoveStage(FigureStage figure, Function<String, Optional<Motion>> motions) {
        this.figure = figure;
        this.motions = motions;
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Step step, Duration position) {
        if (!step.equals(present)) {
            present = step;
            begin(step);
        }
        var moving = motion;
        if (moving == null) {
            words.show(step, position);
        } else {
            draw(moving, step, position);
        }
    }

    private void begin(Step step) {
        motion = motions.apply(step.exercise().id())
                .map(found -> step.pace().map(pace -> paced(found, pace)).orElse(found))
                .orElse(null);
        box.getChildren().setAll(motion == null ? words.node() : figure);
        if (motion != null) {
            figure.show(motion, side(step.side()));
        }
    }

    private void draw(Motion moving, Step step, Duration position) {
        var seconds = seconds(position);
        figure.breathe(seconds);
        switch (step.phase()) {
            case GET_READY, CHANGE, REST -> figure.start();
            case SWITCH -> figure.turn(moving, side(step.side()), seconds / seconds(TURN));
            case HOLD -> figure.hold(seconds, entering(step));
            case REPS, BREATHS -> figure.seconds(inRepetition(step, position));
            case CIRCLES -> figure.seconds(step.round().number() % 2 == 0
                    ? -inRepetition(step, position)
                    : inRepetition(step, position));
            case TIMED, PART, CHECKLIST, CLOSE -> figure.seconds(seconds);
        }
    }

    private static double entering(Step step) {
        return step.length().map(length -> Math.min(seconds(ENTERING), seconds(length) / 3)).orElse(seconds(ENTERING));
    }

    /// Seconds since the repetition began, so that every one begins in the start pose whatever came before.
    private static double inRepetition(Step step, Duration position) {
        return step.pace().map(pace -> seconds(position.minus(pace.start(pace.at(position).rep(), 0))))
                .orElse(seconds(position));
    }

    private static Motion paced(Motion motion, Pace pace) {
        Map<String, Double> beats = new HashMap<>();
        for (Beat beat : pace.beats()) {
            beats.merge(beat.name(), seconds(beat.length()), (one, _) -> one);
        }
        return motion.paced(beats);
    }

    private static BodySide side(Side side) {
        return side == Side.LEFT ? BodySide.LEFT : BodySide.RIGHT;
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }
}
