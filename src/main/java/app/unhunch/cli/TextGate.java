package app.unhunch.cli;

import app.unhunch.exercise.Exercise;
import app.unhunch.safety.Band;
import app.unhunch.safety.Gate;
import app.unhunch.safety.Question;
import app.unhunch.safety.Verdict;
import app.unhunch.safety.WarningSign;
import app.unhunch.settings.Acknowledgement;
import app.unhunch.settings.Settings;
import app.unhunch.settings.SignAnswer;
import app.unhunch.text.SafetyWords;
import app.unhunch.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stands before a session that is asked for in a terminal: says it, and where it can be answered there, asks.
final class TextGate {

    private final Program program;
    private final Ends ends;
    private final SafetyWords words;
    private final Texts before;
    private Settings settings;

    TextGate(Program program, Ends ends) {
        this.program = program;
        this.ends = ends;
        words = new SafetyWords(program.locale());
        before = Texts.load("disclaimer", program.locale());
        settings = program.settings();
    }

    /// Whether the window may be asked for it; what has to be answered first is asked there.
    boolean opens(List<Exercise> moves) {
        return switch (verdict(moves)) {
            case Verdict.Allowed _,Verdict.AskFirst _ -> true;
            case Verdict.Held(var held) when moves.stream().anyMatch(move -> !held.containsKey(move.id())) -> true;
            case Verdict.Locked _,Verdict.WalkingOnly _,Verdict.Held _ -> !refuses(moves);
        };
    }

    /// Whether the moves may begin in the terminal, after everything that stands before them was read and answered.
    ///
    /// @param keys where answers are typed; nothing is read beyond them
    boolean passes(List<Exercise> moves, InputStream keys) throws IOException {
        return isRead(keys) && isAnswered(moves, keys) && !refuses(moves);
    }

    private boolean isRead(InputStream keys) throws IOException {
        if (settings.safety().accepted(Acknowledgement.CURRENT)) {
            return true;
        }
        Stream.of("title", "general", "ask", "stop").map(before::get).forEach(this::say);
        say(words.texts().get("text.accept"));
        var yes = words.texts().get("text.yes");
        if (!line(keys).equalsIgnoreCase(yes)) {
            ends.err().println(words.texts().get("text.refused"));
            return false;
        }
        keep(settings.withSafety(settings.safety().withDisclaimerAccepted(
                Optional.of(new Acknowledgement(Acknowledgement.CURRENT, program.now().toLocalDate())))));
        return true;
    }

    private boolean isAnswered(List<Exercise> moves, InputStream keys) throws IOException {
        if (!(verdict(moves) instanceof Verdict.AskFirst(var why))) {
            return true;
        }
        say(words.why(why));
        Set<WarningSign> marked = EnumSet.noneOf(WarningSign.class);
        for (var band : why == Question.FIRST ? List.of(Band.EMERGENCY) : List.of(Band.values())) {
            var signs = ask(band, keys);
            if (signs.isEmpty()) {
                ends.err().println(words.texts().get("text.refused"));
                return false;
            }
            marked.addAll(signs.get());
            if (band == Band.EMERGENCY && !marked.isEmpty()) {
                break;
            }
        }
        keep(settings.withSafety(settings.safety().withSigns(Optional.of(new SignAnswer(program.now().toInstant(),
                marked.stream().map(WarningSign::id).collect(Collectors.toSet()))))));
        return true;
    }

    /// The signs of a band that apply; empty where there was no answer.
    private Optional<Set<WarningSign>> ask(Band band, InputStream keys) throws IOException {
        say(words.texts().get(band == Band.EMERGENCY ? "check.title"
                : band == Band.TODAY ? "check.today"
                : "check.book"));
        var signs = WarningSign.of(band);
        signs.forEach(sign -> say(words.texts().get("text.line", signs.indexOf(sign) + 1, words.sign(sign))));
        say(words.texts().get("text.none"));
        var typed = line(keys);
        if (!typed.matches("[0-9]{1,2}([ ,]+[0-9]{1,2})*")) {
            return Optional.empty();
        }
        var numbers = Stream.of(typed.split("[ ,]+", -1)).map(Integer::parseInt).toList();
        if (numbers.stream().anyMatch(number -> number > signs.size()) || (numbers.contains(0) && numbers.size() > 1)) {
            return Optional.empty();
        }
        return Optional.of(numbers.stream().filter(number -> number > 0).map(number -> signs.get(number - 1))
                .collect(Collectors.toCollection(HashSet::new)));
    }

    /// Says why they may not begin.
    private boolean refuses(List<Exercise> moves) {
        var texts = words.texts();
        var number = words.number(settings.safety());
        var now = program.now();
        List<String> why = switch (verdict(moves)) {
            case Verdict.Allowed _ -> List.of();
            case Verdict.AskFirst _ -> List.of(texts.get("text.ask"));
            case Verdict.Locked(var until, _) -> List.of(texts.get("text.call", number),
                    texts.get("text.locked", words.when(now, until.atZone(now.getZone()))));
            case Verdict.WalkingOnly(var band, var signs) -> List.of(texts.get("text.walking",
                    String.join("; ", words.signs(signs))), words.band(band) + ". " + words.bandLine(band) + ".");
            case Verdict.Held(var held) -> {
                List<String> lines = new ArrayList<>();
                held.forEach((id, hold) -> lines.add(words.hold(name(moves, id), hold)));
                yield lines;
            }
        };
        why.forEach(ends.err()::println);
        ends.err().flush();
        return !why.isEmpty();
    }

    private Verdict verdict(List<Exercise> moves) {
        return Gate.at(settings.safety(), program.history(), program.now()).of(moves);
    }

    private static String name(List<Exercise> moves, String id) {
        return moves.stream().filter(move -> move.id().equals(id)).findFirst().orElseThrow().words().name();
    }

    private void keep(Settings changed) throws IOException {
        settings = changed;
        var agent = program.agent();
        if (agent.isEmpty()) {
            program.save(changed);
            return;
        }
        try (var there = agent.get()) {
            new Settling(there, program.locale()).save(changed);
        }
    }

    private void say(String line) {
        ends.out().println(line);
        ends.out().flush();
    }

    /// One line, byte by byte: what follows it belongs to the session.
    private static String line(InputStream keys) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (var next = keys.read(); next >= 0 && next != '\n'; next = keys.read()) {
            bytes.write(next);
        }
        return bytes.toString(Charset.defaultCharset()).strip();
    }
}
