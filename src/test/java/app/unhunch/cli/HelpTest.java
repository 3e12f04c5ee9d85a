package app.unhunch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HelpTest {

    /// An option or a parameter with nothing behind it, nor on the next line.
    private static final Pattern BARE = Pattern.compile("(?m)^ {6}(\\S+)\\s*\\n(?! {10})");
    private static final Pattern COMMAND = Pattern.compile("(?m)^ {2}([a-z]+) {2,}");

    @Test
    void everyOptionAndParameterOfEveryCommandSaysWhatItIsFor() {
        List<String> bare = new ArrayList<>();
        collect(List.of(), bare);
        assertEquals(List.of(), bare);
    }

    @Test
    void everyExitCodeIsNamed() {
        assertEquals(List.of("0", "1", "2", "3", "4", "6"),
                Pattern.compile("\\b\\d\\b").matcher(help(List.of()).replaceFirst("(?s).*Exit codes", "")).results()
                        .map(MatchResult::group).toList());
    }

    private static void collect(List<String> command, List<String> bare) {
        var help = help(command);
        BARE.matcher(help).results().map(found -> String.join(" ", command) + ": " + found.group(1))
                .forEach(bare::add);
        COMMAND.matcher(help).results().map(found -> found.group(1))
                .forEach(sub -> collect(Stream.concat(command.stream(), Stream.of(sub)).toList(), bare));
    }

    private static String help(List<String> command) {
        var out = new StringWriter();
        new Commands(_ -> {
            throw new IllegalStateException("help needs no program");
        }, "1", Locale.ENGLISH).run(new PrintWriter(out, true), new PrintWriter(out, true),
                Stream.concat(command.stream(), Stream.of("--help")).toArray(String[]::new));
        return out.toString();
    }
}
