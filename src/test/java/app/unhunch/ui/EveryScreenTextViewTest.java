package app.unhunch.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.exercise.BrokenPack;
import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Words;
import app.unhunch.routine.Routine;
import app.unhunch.settings.Language;
import app.unhunch.settings.Theme;
import app.unhunch.text.Languages;
import java.text.DateFormatSymbols;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Every screen in a language of longer words, with larger text, in a small window: nothing is cut off, nothing was left out
/// of the bundles; and the same from right to left.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class EveryScreenTextViewTest {

    private static final Locale LONGER = Languages.of(Language.EN_XA, Locale.UK);
    private static final Pattern PLAIN = Pattern.compile("[a-zA-Z]*[aeiou][a-zA-Z]*");

    /// Names of keys, of units in formats, of what only computers read, and of sample data.
    private static final Set<String> NO_LANGUAGE = Set.of("Esc", "Enter", "Space", "Ctrl", "Shift", "Alt", "Tab",
            "Home",
            "End", "Page", "Up", "Down", "Left", "Right", "Delete", "CSV", "JSON", "Unhunch", "pulse", "bus",
            "acme-neck.json", "packs/acme-neck.json:42:21: hold must be a length of time, was 'thirty'",
            "/home/someone/.local/share/unhunch", "My lunch reset", "desk-reset", "Desk reset", "Two-minute set",
            "json", "am", "pm", "packs", "shovel",
            "Desk reset: chin tucks, shoulder rolls, blade squeezes, look far, breathe.");

    @Test
    void nothingIsCutOffOrWasLeftOutOfTheBundles(FxRobot robot) {
        var samples = new SampleScreens(robot, LONGER, Theme.LIGHT, 115);
        var data = data();
        Set<String> cut = new TreeSet<>();
        Set<String> plain = new TreeSet<>();
        for (var name : samples.names()) {
            var scene = samples.show(name);
            robot.interact(() -> {
                cut(scene).forEach(line -> cut.add(name + ": " + line));
                plain(scene, data).forEach(line -> plain.add(name + ": " + line));
                scene.getRoot().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                cut(scene).forEach(line -> cut.add(name + " from the right: " + line));
                scene.getRoot().setNodeOrientation(NodeOrientation.INHERIT);
            });
        }
        samples.close();
        assertEquals("", String.join("\n", plain) + String.join("\n", cut));
    }

    private static List<String> cut(Scene scene) {
        return texts(scene).filter(text -> text.getParent() instanceof Labeled labeled
                && labeled.getText() != null && !labeled.getText().isEmpty() && !isToldElsewhere(labeled)
                && !text.getText().equals(labeled.getText()) && text.getStyleClass().contains("text"))
                .map(text -> "'%s' of '%s', %s".formatted(text.getText(), ((Labeled) text.getParent()).getText(),
                        told(text.getParent())))
                .toList();
    }

    /// A pointer that rests there is told all of it.
    private static boolean isToldElsewhere(@Nullable Node node) {
        return node != null
                && ((node instanceof Control control && control.getTooltip() != null)
                        || isToldElsewhere(node.getParent()));
    }

    private static List<String> plain(Scene scene, List<String> data) {
        return texts(scene).map(EveryScreenTextViewTest::whole)
                .filter(text -> PLAIN.matcher(without(text, data)).find())
                .map(text -> "'%s'".formatted(text)).toList();
    }

    private static String whole(Text text) {
        return text.getParent() instanceof Labeled labeled && text.getStyleClass().contains("text")
                ? labeled.getText()
                : text.getText();
    }

    private static String without(String text, List<String> data) {
        var left = text;
        for (var known : data) {
            left = left.replace(known, "");
        }
        return left;
    }

    private static Stream<Text> texts(Scene scene) {
        return SampleScreens.nodes(scene.getRoot())
                .filter(node -> node instanceof Text && !(node instanceof FontIcon) && isShown(node))
                .map(Text.class::cast).filter(text -> !text.getText().isBlank());
    }

    static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    /// What the catalog says, days, months, and what has no language; the longest first.
    private static List<String> data() {
        var symbols = DateFormatSymbols.getInstance(LONGER);
        var shelf = SampleScreens.shipped();
        var catalog = shelf.catalog().exercises().stream().map(Exercise::words).flatMap(EveryScreenTextViewTest::of);
        var routines = shelf.routines().stream().map(EveryScreenTextViewTest::of).flatMap(words -> words);
        var calendar = Stream.of(symbols.getMonths(), symbols.getShortMonths(), symbols.getWeekdays(),
                symbols.getShortWeekdays(), symbols.getAmPmStrings()).flatMap(Stream::of);
        var works = shelf.catalog().references().stream()
                .flatMap(work -> Stream.of(work.title(), work.publisher()));
        var faults = Stream.of(Stream.of(SamplePacks.BROKEN.path(), SamplePacks.BROKEN.name()),
                SamplePacks.BROKEN.flaws().stream().map(BrokenPack.Flaw::message),
                SamplePacks.BROKEN.excerpt().stream().map(BrokenPack.Line::text)).flatMap(words -> words);
        return Stream.of(catalog, routines, calendar, works, faults, NO_LANGUAGE.stream()).flatMap(words -> words)
                .filter(word -> !word.isBlank()).distinct().sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static Stream<String> of(Words words) {
        return Stream.of(Stream.of(words.name(), words.shortName(), words.cue(), words.feel(), words.breathing(),
                words.easier(), words.harder(), words.deskNote()), words.steps().stream(), words.parts().stream(),
                words.mistakes().stream(), words.cautions().stream(),
                words.beats().values().stream().flatMap(beat -> Stream.of(beat, beat.split("[,;.]", 2)[0].strip())))
                .flatMap(all -> all);
    }

    private static Stream<String> of(Routine routine) {
        return Stream.of(routine.name(), routine.summary());
    }

    private static String told(Node node) {
        return "%s#%s%s".formatted(node.getClass().getSimpleName(), node.getId(), node.getStyleClass());
    }
}
