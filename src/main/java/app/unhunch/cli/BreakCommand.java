package app.unhunch.cli;

import app.unhunch.link.Request;
import app.unhunch.settings.DurationText;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `unhunch break ...`: what can be said about the next break.
@Command(name = "break", synopsisSubcommandLabel = "(start | snooze [MIN] | skip | undo)")
final class BreakCommand implements Runnable {

    private final RootCommand root;

    @Spec
    private @Nullable CommandSpec spec;

    BreakCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "start, snooze, skip or undo is missing");
        }
    }

    @Command(name = "start")
    int start() {
        return wish(new Request.StartBreak());
    }

    @Command(name = "snooze")
    int snooze(
            @Parameters(arity = "0..1", paramLabel = "MIN", descriptionKey = "minutes", defaultValue = Parameters.NULL_VALUE) @Nullable String minutes) {
        return wish(new Request.Snooze(Optional.ofNullable(minutes).map(BreakCommand::time)));
    }

    @Command(name = "skip")
    int skip() {
        return wish(new Request.Skip());
    }

    @Command(name = "undo")
    int undo() {
        return wish(new Request.Undo());
    }

    private static Duration time(String typed) {
        var number = !typed.isEmpty() && typed.chars().allMatch(Character::isDigit);
        return DurationText.parse(number ? typed + "m" : typed);
    }

    private int wish(Request request) {
        var terminal = Ends.of(spec);
        return new Talk(root.program(), terminal.out(), terminal.err()).wish(request);
    }
}
