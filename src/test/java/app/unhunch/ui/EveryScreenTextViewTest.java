package app.unhunch.ui;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.settings.Theme;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Every screen and whatever opens over one in a language of longer words, with larger text, in a small window: nothing is
/// cut off, nothing was left out of the bundles; and the same from right to left.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class EveryScreenTextViewTest {

    private static final double WIDEST_HINT = 410;

    @Test
    void nothingIsCutOffOrWasLeftOutOfTheBundles(FxRobot robot) {
        walk(robot, SampleScreens::names);
    }

    @Test
    void norIsAnythingOfWhatOpensOverThem(FxRobot robot) {
        walk(robot, SampleScreens::openings);
    }

    private static void walk(FxRobot robot, Function<SampleScreens, Set<String>> which) {
        var samples = new SampleScreens(robot, Wording.LONGER, Theme.LIGHT, 115);
        var hints = new Hints();
        Set<String> cut = new TreeSet<>();
        Set<String> plain = new TreeSet<>();
        for (var name : which.apply(samples)) {
            var scene = samples.show(name);
            robot.interact(() -> {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                wrong(scene).forEach(line -> cut.add(name + ": " + line));
                Wording.plain(scene).forEach(line -> plain.add(name + ": " + line));
                hints.each(scene, hint -> {
                    wrong(hint.getScene()).forEach(line -> cut.add(name + ", hint: " + line));
                    Wording.plain(hint.getScene()).forEach(line -> plain.add(name + ", hint: " + line));
                    if (hint.getWidth() > WIDEST_HINT) {
                        cut.add("%s, hint: %.0f px wide, '%s'".formatted(name, hint.getWidth(), hint.getText()));
                    }
                });
                scene.getRoot().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                wrong(scene).forEach(line -> cut.add(name + " from the right: " + line));
                scene.getRoot().setNodeOrientation(NodeOrientation.INHERIT);
            });
        }
        samples.close();
        assertAll(() -> assertEquals("", String.join("\n", plain)), () -> assertEquals("", String.join("\n", cut)));
    }

    private static List<String> wrong(Scene scene) {
        return Stream.concat(Wording.cut(scene).stream(), Wording.outside(scene).stream()).toList();
    }
}
