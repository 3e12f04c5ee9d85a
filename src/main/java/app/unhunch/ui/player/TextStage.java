package app.unhunch.ui.player;

import app.unhunch.exercise.Exercise;
import app.unhunch.routine.Phase;
import app.unhunch.routine.Step;
import java.time.Duration;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextAlignment;

/// A stage of words: how the exercise is done, sentence by sentence while it runs.
public final class TextStage implements StageContent {

    private static final double NEEDS_SMALL = 240;

    private final Label words = new Label();
    private final StackPane box = new StackPane(words);

    /// A stage with nothing on it.
    public TextStage() {
        words.setWrapText(true);
        words.setTextAlignment(TextAlignment.CENTER);
        box.setPadding(new Insets(8));
        words.getStyleClass().add("t1");
        box.widthProperty().map(width -> width.doubleValue() > 0 && width.doubleValue() < NEEDS_SMALL ? "t4" : "t1")
                .subscribe((_, type) -> words.getStyleClass().setAll("label", type));
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Step step, Duration position) {
        words.setText(sentence(step, position));
    }

    static String sentence(Step step, Duration position) {
        var steps = steps(step.exercise());
        if (!step.phase().isWork()) {
            return step.phase() == Phase.CLOSE ? "" : steps.getFirst();
        }
        return steps.get((int) Math.min(steps.size() - 1, (long) (through(step, position) * steps.size())));
    }

    /// With a rhythm the sentences follow each repetition, so that the movement is told again and again.
    private static double through(Step step, Duration position) {
        return step.pace().filter(_ -> step.phase() == Phase.REPS)
                .map(pace -> (double) position.minus(pace.start(pace.at(position).rep(), 0)).toNanos()
                        / pace.each().toNanos())
                .orElseGet(() -> step.fraction(position));
    }

    private static List<String> steps(Exercise exercise) {
        return exercise.words().steps().isEmpty() ? List.of(exercise.words().cue()) : exercise.words().steps();
    }
}
