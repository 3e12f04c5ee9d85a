package app.unhunch.ui.rest;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;

/// Where the user looks: the screen that has the pointer.
final class Spot {

    private Spot() {}

    /// The screen on which `window` is to be, given that screens come and go: the one that shows most of it; where none
    /// shows any of it, the first.
    ///
    /// @param screens free parts of the screens, the main one first; at least one
    static Rectangle2D home(List<Rectangle2D> screens, Rectangle2D window) {
        var home = screens.getFirst();
        var most = 0.0;
        for (var screen : screens) {
            var shown = shown(screen, window);
            if (shown > most) {
                home = screen;
                most = shown;
            }
        }
        return home;
    }

    /// Where a window of that size sits in the middle of `screen`, its top and left edge never outside.
    static Point2D middle(Rectangle2D screen, double width, double height) {
        return new Point2D(screen.getMinX() + Math.max(0, (screen.getWidth() - width) / 2),
                screen.getMinY() + Math.max(0, (screen.getHeight() - height) / 2));
    }

    /// The free parts of all screens, the main one first.
    static List<Rectangle2D> all() {
        var all = new ArrayList<Rectangle2D>();
        all.add(Screen.getPrimary().getVisualBounds());
        for (var screen : Screen.getScreens()) {
            if (!screen.equals(Screen.getPrimary())) {
                all.add(screen.getVisualBounds());
            }
        }
        return all;
    }

    /// The whole of the screens that show nothing of `window`.
    static List<Rectangle2D> beside(Rectangle2D window) {
        return Screen.getScreens().stream().map(Screen::getBounds).filter(screen -> shown(screen, window) == 0)
                .toList();
    }

    private static double shown(Rectangle2D screen, Rectangle2D window) {
        var width = Math.min(screen.getMaxX(), window.getMaxX()) - Math.max(screen.getMinX(), window.getMinX());
        var height = Math.min(screen.getMaxY(), window.getMaxY()) - Math.max(screen.getMinY(), window.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }

    /// The free part of that screen.
    static Rectangle2D underPointer() {
        var pointer = new Robot().getMousePosition();
        return Screen.getScreensForRectangle(pointer.getX(), pointer.getY(), 1, 1).stream().findFirst()
                .orElseGet(Screen::getPrimary).getVisualBounds();
    }
}
