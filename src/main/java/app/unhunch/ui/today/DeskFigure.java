package app.unhunch.ui.today;

import javafx.scene.Node;

/// The person at the desk on the Today page.
public interface DeskFigure {

    /// The picture; fills the space it is given.
    Node node();

    /// Lets the person sink.
    ///
    /// @param how 0 upright to 1 hunched
    void slump(double how);
}
