package app.unhunch.ui.rest;

import javafx.geometry.Rectangle2D;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;

/// Where the user looks: the screen that has the pointer.
final class Spot {

    private Spot() {}

    /// The free part of that screen.
    static Rectangle2D underPointer() {
        var pointer = new Robot().getMousePosition();
        return Screen.getScreensForRectangle(pointer.getX(), pointer.getY(), 1, 1).stream().findFirst()
                .orElseGet(Screen::getPrimary).getVisualBounds();
    }
}
