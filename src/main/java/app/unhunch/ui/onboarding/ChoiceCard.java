package app.unhunch.ui.onboarding;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What stands on a large button. A button asks for a height without a width; lines that wrap need one to answer.
final class ChoiceCard extends VBox {

    ChoiceCard(Node... parts) {
        super(8, parts);
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? getPrefWidth() : width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
