package app.unhunch.cli;

import app.unhunch.breaks.PauseLength;
import app.unhunch.link.Request;
import app.unhunch.settings.DurationText;
import app.unhunch.text.Texts;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `unhunch pause`: no breaks for a while.
@Command(name = "pause")
final class PauseCommand implements Callable<Integer> {

    private static final String TOMORROW = "until-tomorrow";
    private static final String NEXT_START = "until-next-start";

    private final RootCommand root;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "DURATION|" + TOMORROW + "|" + NEXT_START, descriptionKey = "length")
    private @Nullable String length;

    PauseCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        var terminal = Ends.of(spec);
        return new Talk(root.program(), terminal.out(), terminal.err()).wish(new Request.Pause(length()));
    }

    private PauseLength length() {
        return switch (length) {
            case null -> new PauseLength.UntilResumed();
            case TOMORROW -> new PauseLength.UntilTomorrow();
            case NEXT_START -> new PauseLength.UntilNextStart();
            default -> timed(length);
        };
    }

    private PauseLength timed(String typed) {
        try {
            return new PauseLength.For(DurationText.parse(typed));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(
                    Texts.load("cli", root.program().locale()).get("pause.unknown", typed, TOMORROW, NEXT_START),
                    wrong);
        }
    }
}
