package app.unhunch.ui.figure;

import app.unhunch.figure.BodySide;
import app.unhunch.figure.Motion;
import app.unhunch.ui.today.DeskFigure;
import javafx.scene.Node;

/// The person at the desk, who sinks with the time sat.
///
/// @param stage where it is drawn
/// @param motion a motion with the poses `upright` and `hunched`
public record DeskPerson(FigureStage stage, Motion motion) implements DeskFigure {

    /// The catalog of motions has it under this id.
    public static final String ID = "desk-sitting";

    @Override
    public Node node() {
        return stage;
    }

    @Override
    public void slump(double how) {
        stage.stand(motion, BodySide.RIGHT);
        stage.between("upright", "hunched", how);
    }
}
