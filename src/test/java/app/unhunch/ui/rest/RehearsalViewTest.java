package app.unhunch.ui.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.settings.Settings;
import app.unhunch.ui.Sessions;
import app.unhunch.ui.kit.ByHand;
import app.unhunch.ui.look.Look;
import app.unhunch.ui.player.Stages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class RehearsalViewTest {

    private final List<String> seen = new ArrayList<>();

    @AfterEach
    void closeWindows(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void theBreakIsThereInFullBeyondTheScreenAndGoneHalfASecondLater(FxRobot robot) {
        var later = new ByHand();
        robot.interact(() -> {
            var look = new Look();
            new Rehearsal(() -> Sessions.START, Sessions.CATALOG, Stages.words(), look,
                    new Unfocused(look, () -> () -> {}), Locale.UK)
                    .play(Sessions.after(Duration.ZERO, List.of("look-far")), Settings.DEFAULTS, later);
            look();
            later.pass(Duration.ofMillis(499));
            look();
            later.pass(Duration.ofMillis(1));
            look();
        });
        assertEquals(List.of("beyond: Look far and breathe", "beyond: Look far and breathe", "nothing"), seen);
    }

    private void look() {
        seen.add(Window.getWindows().stream().filter(Popup.class::isInstance).filter(Window::isShowing).findFirst()
                .map(popup -> (popup.getX() + popup.getWidth() < 0 ? "beyond: " : "in sight: ") + title(popup))
                .orElse("nothing"));
    }

    private static String title(Window popup) {
        return popup.getScene().getRoot().lookupAll(".label").stream().filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText()).filter("Look far and breathe"::equals).findFirst()
                .orElse("no title");
    }
}
