package app.unhunch.ui;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.settings.Theme;
import app.unhunch.ui.kit.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Laws for every screen of the program, whoever adds it.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class EveryScreenViewTest {

    private static final double TEXT = 4.5;
    private static final double LARGE_OR_SIGN = 3;

    @Test
    void everyPageOfTheShellIsAmongTheSamples(FxRobot robot) {
        var samples = new SampleScreens(robot, Locale.UK, Theme.LIGHT, 100);
        for (var tab : Place.Tab.values()) {
            assertTrue(samples.names().contains(tab.name().toLowerCase(Locale.ROOT)), tab.name());
        }
        samples.close();
    }

    @Test
    void everythingHoldsInTheLightTheme(FxRobot robot) {
        walk(Theme.LIGHT, robot, SampleScreens.Frame.SMALL, SampleScreens::names, 1000);
    }

    @Test
    void everyTextStandsOutInTheDarkTheme(FxRobot robot) {
        walk(Theme.DARK, robot, SampleScreens.Frame.SMALL, SampleScreens::names, 1000);
    }

    /// One walk for all laws: putting up every screen takes its time. The way round is the same in both themes.
    static void walk(Theme theme, FxRobot robot, SampleScreens.Frame frame,
            Function<SampleScreens, Set<String>> which, int least) {
        var tour = new FocusTour();
        var samples = new SampleScreens(robot, Locale.UK, theme, 100, frame);
        Set<String> faint = new TreeSet<>();
        Set<String> nameless = new TreeSet<>();
        Set<String> missed = new TreeSet<>();
        var texts = new AtomicInteger();
        var hints = new Hints();
        for (var name : which.apply(samples)) {
            var scene = samples.show(name);
            robot.interact(() -> {
                scene.getRoot().applyCss(); // something may have been put up since
                scene.getRoot().layout();
                var seen = Paint.texts(scene.getRoot(), Paint.ground(scene)).size();
                if (seen == 0) {
                    faint.add(name + ": no text at all");
                }
                texts.addAndGet(seen);
                faint(scene).forEach(line -> faint.add(name + ": " + line));
                vague(scene).forEach(line -> faint.add(name + ": " + line));
                hints.each(scene, hint -> {
                    texts.addAndGet(Paint.texts(hint.getScene().getRoot(), Paint.ground(hint.getScene())).size());
                    faint(hint.getScene()).forEach(line -> faint.add(name + ", hint: " + line));
                });
                reachable(scene).filter(node -> !isNamed(node)).forEach(node -> nameless.add(name + ": " + told(node)));
                if (theme == Theme.LIGHT && takesKeys(scene)) {
                    tour.of(scene).forEach(line -> missed.add(name + ": " + line));
                }
            });
        }
        samples.close();
        assertAll(() -> assertEquals("", String.join("\n", faint)),
                () -> assertEquals("", String.join("\n", nameless)),
                () -> assertEquals("", String.join("\n", missed)),
                () -> assertTrue(texts.get() > least, "only " + texts + " texts were seen"));
    }

    private static List<String> faint(Scene scene) {
        List<String> faint = new ArrayList<>();
        for (var seen : Paint.texts(scene.getRoot(), Paint.ground(scene))) {
            var text = seen.text();
            var wanted = text instanceof FontIcon || isLarge(text) ? LARGE_OR_SIGN : TEXT;
            var hidden = text instanceof FontIcon && seen.contrast() == 1; // in the color of its ground until it is meant
            if (seen.contrast() < wanted && !hidden) {
                faint.add("%.2f of %.1f '%s' %s on %s, %s".formatted(seen.contrast(), wanted, text.getText(),
                        seen.ink(), seen.ground(), told(text.getParent())));
            }
        }
        return faint;
    }

    /// Arrow keys lead through a menu, and what comes unasked never has the keyboard.
    private static boolean takesKeys(Scene scene) {
        return !(scene.getWindow() instanceof PopupWindow);
    }

    private static List<String> vague(Scene scene) {
        return Paint.surfaces(scene.getRoot(), Paint.ground(scene)).stream()
                .filter(surface -> surface.contrast() < LARGE_OR_SIGN)
                .map(surface -> "%.2f of %.1f, outline of %s in %s on %s".formatted(surface.contrast(), LARGE_OR_SIGN,
                        told(surface.region()), told(surface.region().getParent()), surface.ground()))
                .toList();
    }

    private static boolean isLarge(Text text) {
        var size = text.getFont().getSize();
        var bold = text.getFont().getName().contains("Bold");
        return size >= 24 || (bold && size >= 18.66);
    }

    private static Stream<Node> reachable(Scene scene) {
        return OpenScenes.nodes(scene.getRoot()).filter(FocusTour::isStop);
    }

    private static boolean isNamed(Node node) {
        var name = Optional.ofNullable(node.getAccessibleText())
                .orElseGet(() -> (String) node.queryAccessibleAttribute(AccessibleAttribute.TEXT));
        var words = node instanceof Labeled labeled ? labeled.getText()
                : node instanceof TextInputControl field ? field.getPromptText()
                : "";
        return node.getAccessibleRole() != null && node.getAccessibleRole() != AccessibleRole.NODE
                && (node.getAccessibleRole() != AccessibleRole.PARENT || name != null)
                && ((name != null && !name.isBlank()) || (words != null && !words.isBlank()));
    }

    static String told(Node node) {
        return "%s#%s%s".formatted(node.getClass().getSimpleName(), node.getId(), node.getStyleClass());
    }
}
