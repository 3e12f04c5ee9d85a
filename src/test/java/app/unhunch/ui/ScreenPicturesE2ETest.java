package app.unhunch.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.settings.Language;
import app.unhunch.settings.Theme;
import app.unhunch.text.Languages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Draws every screen with its figures and sample data into `target/shots`, to be looked at beside the design and kept in
/// `docs/screens`: in both themes, in the window of a small laptop, and in longer words with larger text.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ScreenPicturesE2ETest {

    private static final List<String> PAGES = List.of("today", "library", "library-move", "routines", "plan",
            "remedies",
            "history", "safety", "settings", "session-move", "session-done", "onboarding-where");

    @Test
    void everyScreenInTheLightTheme(FxRobot robot) {
        draw(robot, Theme.LIGHT, Locale.UK, 100, 1200, 800, "light", List.of());
    }

    @Test
    void everyScreenInTheDarkTheme(FxRobot robot) {
        draw(robot, Theme.DARK, Locale.UK, 100, 1200, 800, "dark", List.of());
    }

    @Test
    void everyPageOnASmallLaptop(FxRobot robot) {
        draw(robot, Theme.LIGHT, Locale.UK, 100, 1366, 768, "1366x768", PAGES);
    }

    @Test
    void everyPageInLongerWordsAndLargerText(FxRobot robot) {
        draw(robot, Theme.LIGHT, Languages.of(Language.EN_XA, Locale.UK), 115, 1024, 768, "1024x768", PAGES);
    }

    private static void draw(FxRobot robot, Theme theme, Locale locale, int text, int width, int height, String look,
            Collection<String> only) {
        var samples = new SampleScreens(robot, locale, theme, text, SampleScreens.Frame.figures(width, height));
        var chapters = samples.chapters();
        var names = only.isEmpty() ? new ArrayList<>(samples.names()) : new ArrayList<>(only);
        names.removeIf(name -> name.equals("settings") && names.containsAll(chapters));
        for (var name : names) {
            var scene = samples.show(name);
            robot.interact(() -> {
                Shots.save(scene, "screens/" + name + "-" + look);
                assertEquals(List.of((double) width, (double) height), List.of(scene.getWidth(), scene.getHeight()));
            });
        }
        samples.close();
    }
}
