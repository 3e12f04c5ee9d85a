package app.unhunch.ui;

import app.unhunch.exercise.BrokenPack;
import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Words;
import app.unhunch.routine.Routine;
import app.unhunch.settings.Language;
import app.unhunch.text.Languages;
import app.unhunch.ui.kit.Tip;
import java.text.DateFormatSymbols;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is wrong with the words of a scene in a language that is longer: cut off, out of the window, or in no bundle.
final class Wording {

    /// English that is about a third longer, with an accent on every letter that can have one.
    static final Locale LONGER = Languages.of(Language.EN_XA, Locale.UK);
    private static final Pattern PLAIN = Pattern.compile("[a-zA-Z]*[aeiou][a-zA-Z]*");

    /// Names of keys, of units in formats, of what only computers read, and of sample data.
    private static final Set<String> NO_LANGUAGE = Set.of("Esc", "Enter", "Space", "Ctrl", "Shift", "Alt", "Tab",
            "Home",
            "End", "Page", "Up", "Down", "Left", "Right", "Delete", "CSV", "JSON", "Unhunch", "pulse", "bus",
            "acme-neck.json", "packs/acme-neck.json:42:21: hold must be a length of time, was 'thirty'",
            "/home/someone/.local/share/unhunch", "My lunch reset", "desk-reset", "Desk reset", "Two-minute set",
            "json", "am", "pm", "packs", "shovel", "Pseudo-Accents", "notifier: absent bus",
            "Desk reset: chin tucks, shoulder rolls, blade squeezes, look far, breathe.");

    private static final List<String> NAMES = data();

    private Wording() {}

    /// Labels that show less than they say. On the FX thread.
    static List<String> cut(Scene scene) {
        return texts(scene).filter(text -> text.getParent() instanceof Labeled labeled
                && labeled.getText() != null && !labeled.getText().isEmpty() && !isToldElsewhere(labeled)
                && !text.getText().equals(labeled.getText()) && text.getStyleClass().contains("text"))
                .map(text -> "'%s' of '%s', %s".formatted(text.getText(), ((Labeled) text.getParent()).getText(),
                        EveryScreenViewTest.told(text.getParent())))
                .toList();
    }

    /// Texts that lie partly outside of the window, or beside what scrolls only up and down. On the FX thread.
    static List<String> outside(Scene scene) {
        var window = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
        return texts(scene).filter(text -> !isIn(text, TextInputControl.class)).flatMap(text -> {
            var bounds = text.localToScene(text.getLayoutBounds());
            var frame = frame(text);
            var room = frame.map(pane -> pane.localToScene(pane.getLayoutBounds())).orElse(window);
            return bounds.getMinX() < room.getMinX() - 1 || bounds.getMaxX() > room.getMaxX() + 1
                    || (frame.isEmpty() && (bounds.getMinY() < -1 || bounds.getMaxY() > scene.getHeight() + 1))
                            ? Stream.of("'%s' at %.0f to %.0f, %.0f to %.0f of %s".formatted(text.getText(),
                                    bounds.getMinX(), bounds.getMaxX(), bounds.getMinY(), bounds.getMaxY(), room))
                            : Stream.<String>of();
        }).toList();
    }

    /// What scrolls a node, if anything does.
    private static Optional<Node> frame(Node node) {
        return Stream.<Node>iterate(node, Objects::nonNull, Node::getParent)
                .filter(outer -> outer.getStyleClass().contains("viewport")
                        || outer.getStyleClass().contains("clipped-container"))
                .findFirst();
    }

    private static boolean isIn(@Nullable Node node, Class<?> kind) {
        return node != null && (kind.isInstance(node) || isIn(node.getParent(), kind));
    }

    /// A pointer that rests there is told all of it.
    private static boolean isToldElsewhere(@Nullable Node node) {
        return node != null
                && (Tip.find(node).isPresent() || isToldElsewhere(node.getParent()));
    }

    /// Texts that are in no bundle. On the FX thread.
    static List<String> plain(Scene scene) {
        return texts(scene).map(Wording::whole)
                .filter(Wording::isPlain)
                .map(text -> "'%s'".formatted(text)).toList();
    }

    private static String whole(Text text) {
        return text.getParent() instanceof Labeled labeled && text.getStyleClass().contains("text")
                ? labeled.getText()
                : text.getText();
    }

    /// Whether there is a word in it that was never in a bundle and is nothing that has no language, as an address.
    static boolean isPlain(String text) {
        return !text.startsWith("http") && PLAIN.matcher(without(text)).find();
    }

    private static String without(String text) {
        var left = text;
        for (var known : NAMES) {
            left = left.replace(known, "");
        }
        return left;
    }

    private static Stream<Text> texts(Scene scene) {
        return OpenScenes.nodes(scene.getRoot())
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
        var catalog = shelf.catalog().exercises().stream().map(Exercise::words).flatMap(Wording::of);
        var routines = shelf.routines().stream().map(Wording::of).flatMap(words -> words);
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
}
