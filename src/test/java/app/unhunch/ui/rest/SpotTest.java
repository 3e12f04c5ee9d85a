package app.unhunch.ui.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

/// Which screen a break is on, and where on it.
class SpotTest {

    private static final Rectangle2D MAIN = new Rectangle2D(0, 30, 1920, 1050);
    private static final Rectangle2D LEFT = new Rectangle2D(-1280, -200, 1280, 1024);
    private static final Rectangle2D SCALED = new Rectangle2D(1920, 0, 1706.67, 960.5);

    @Test
    void e7_aWindowSitsInTheMiddleOfItsOwnScreen() {
        assertEquals(new Point2D(580, 295), Spot.middle(MAIN, 760, 520));
        assertEquals(new Point2D(-1020, 52), Spot.middle(LEFT, 760, 520), "left of and above the main screen");
        assertEquals(new Point2D(2393.335, 220.25), Spot.middle(SCALED, 760, 520), "on a fraction of a pixel");
        assertEquals(new Point2D(0, 30), Spot.middle(new Rectangle2D(0, 30, 640, 400), 760, 520),
                "on one that is too small its top left corner can be reached");
    }

    @Test
    void e6_whatWasOnAScreenThatIsGoneComesToOneThatIsThere() {
        var screens = List.of(MAIN, LEFT, SCALED);
        assertEquals(LEFT, Spot.home(screens, new Rectangle2D(-700, 0, 760, 520)), "most of it is there");
        assertEquals(MAIN, Spot.home(screens, new Rectangle2D(-100, 100, 760, 520)));
        assertEquals(MAIN, Spot.home(List.of(MAIN), new Rectangle2D(-1280, -200, 1280, 1024)), "nothing shows it");
        assertEquals(SCALED, Spot.home(screens, new Rectangle2D(1920, 0, 3000, 3000)), "one that has become larger");
    }
}
