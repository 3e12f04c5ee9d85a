package app.unhunch.ui.player;

import app.unhunch.routine.Step;
import java.time.Duration;
import javafx.scene.Node;

/// What is seen in the middle of the ring: a picture of the step that is being done.
public interface StageContent {

    /// The picture; always the same node. It fills the square it is given.
    Node node();

    /// Draws a step as it is at a time since its start, pauses not counted. Called for every frame while it moves.
    void show(Step step, Duration position);
}
