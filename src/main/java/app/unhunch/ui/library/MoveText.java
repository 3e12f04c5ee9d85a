package app.unhunch.ui.library;

import app.unhunch.exercise.Reference;
import app.unhunch.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The page about a move as plain text, for a note or a message to somebody.
final class MoveText {

    private MoveText() {}

    /// Name, dose, steps, sections, cautions and sources, with an empty line between the parts; never what the user told
    /// Unhunch about themselves.
    static String of(MoveScreen screen, Texts texts) {
        List<String> parts = new ArrayList<>();
        parts.add(lines(Stream.concat(Stream.of(screen.name(), String.join(" · ", screen.chips())),
                screen.dose().map(MoveScreen.Dose::line).stream())));
        if (!screen.steps().isEmpty()) {
            parts.add(part(texts.get(screen.dose().isPresent() ? "how" : "read"), IntStream
                    .range(0, screen.steps().size()).mapToObj(at -> at + 1 + ". " + screen.steps().get(at))));
        }
        screen.sections().forEach(section -> parts.add(part(section.title(), section.lines().stream())));
        parts.add(part(texts.get("care"), Stream.concat(screen.cautions().stream(),
                Stream.of(texts.get("copy.care", texts.get("care.stop"), texts.get("care.doctor"))))));
        if (!screen.sources().isEmpty()) {
            parts.add(part(texts.get("source"), screen.sources().stream().map(MoveText::source)));
        }
        parts.add(texts.get("written"));
        return String.join("\n\n", parts) + "\n";
    }

    private static String source(Reference source) {
        return Stream.of(source.title(), source.publisher(), source.address()).filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String part(String title, Stream<String> told) {
        return lines(Stream.concat(Stream.of(title), told));
    }

    private static String lines(Stream<String> told) {
        return told.filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
