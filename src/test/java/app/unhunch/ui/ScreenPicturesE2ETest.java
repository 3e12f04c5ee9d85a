package app.unhunch.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.settings.Language;
import app.unhunch.settings.Theme;
import app.unhunch.text.Languages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// Draws every screen with its figures and sample data into `target/shots`, to be looked at beside the design and kept in
/// `docs/screens`: in both themes, in the window of a small laptop, and in longer words with larger text.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ScreenPicturesE2ETest {

    private static final List<String> PAGES = List.of("today", "today-plan", "library", "library-move", "routines",
            "routines-builder", "plan-running", "remedies", "history", "safety", "settings", "session-hold",
            "session-done",
            "onboarding-where");

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
        var breaks = samples.breaks();
        var names = only.isEmpty() ? new ArrayList<>(samples.names()) : new ArrayList<>(only);
        names.removeIf(name -> name.equals("settings") && names.containsAll(chapters));
        for (var name : names) {
            var scene = samples.show(name);
            awaitFigures(scene);
            robot.interact(() -> {
                Shots.save(scene, "screens/" + name + "-" + look);
                if (!breaks.contains(name)) {
                    assertEquals(List.of((double) width, (double) height),
                            List.of(scene.getWidth(), scene.getHeight()));
                }
            });
        }
        samples.close();
    }

    /// Small pictures come one a pulse, and a still fades in over the one before.
    private static void awaitFigures(Scene scene) {
        try {
            WaitForAsyncUtils.waitFor(3, TimeUnit.MINUTES, () -> WaitForAsyncUtils.waitForAsyncFx(10_000,
                    () -> OpenScenes.nodes(scene.getRoot()).allMatch(ScreenPicturesE2ETest::isDrawn)));
        } catch (TimeoutException slow) {
            throw new AssertionError("figures were still missing after three minutes", slow);
        }
    }

    private static boolean isDrawn(Node node) {
        return switch (node) {
            case Canvas sheet -> sheet.getOpacity() == 1 || !isInFront(sheet) || !isSeen(sheet);
            case ImageView view -> view.getImage() != null || !isSeen(view);
            default -> true;
        };
    }

    private static boolean isInFront(Canvas sheet) {
        return sheet.getParent().getChildrenUnmodifiable().stream().filter(Canvas.class::isInstance)
                .reduce((_, later) -> later).filter(sheet::equals).isPresent();
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }
}
