package app.unhunch.architecture.planted;

import app.unhunch.architecture.planted.ui.CrossesOnce;
import javafx.scene.control.Label;

/// The root that may know JavaFX.
public record WindowRoot(Label label, CrossesOnce door) {}
