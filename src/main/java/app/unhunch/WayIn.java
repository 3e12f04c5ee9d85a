package app.unhunch;

import app.unhunch.cli.Exit;
import app.unhunch.cli.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A start of one of the two processes that stay, told by its words alone. The parser of the command line would keep a
/// fifth of the agent's memory all day, and hold up the window.
///
/// @param kind which process
/// @param dataDir the folder asked for; empty for the usual one
record WayIn(Kind kind, Optional<Path> dataDir) {

    /// The processes that stay.
    enum Kind {
        AGENT, WINDOW, HIDDEN_WINDOW
    }

    /// The start that `words` ask for; empty if they have to be parsed.
    static Optional<WayIn> of(List<String> words) {
        var option = words.indexOf("--data-dir");
        if (option < 0) {
            return kind(words).map(kind -> new WayIn(kind, Optional.empty()));
        }
        if (option == words.size() - 1) {
            return Optional.empty();
        }
        var others = new ArrayList<>(words);
        others.subList(option, option + 2).clear();
        return kind(others).map(kind -> new WayIn(kind, Optional.of(Path.of(words.get(option + 1)))));
    }

    /// Is that process until it ends.
    ///
    /// @return the exit code, one of [Exit]
    int go(Function<Optional<Path>, Program> programs) {
        var program = programs.apply(dataDir);
        try {
            return switch (kind) {
                case AGENT -> program.beAgent();
                case WINDOW -> program.window();
                case HIDDEN_WINDOW -> program.hiddenWindow();
            };
        } catch (IOException fault) {
            System.err.println(fault.getMessage());
            return Exit.PROBLEM;
        }
    }

    private static Optional<Kind> kind(List<String> words) {
        if (words.isEmpty()) {
            return Optional.of(Kind.WINDOW);
        }
        if (words.equals(List.of("agent"))) {
            return Optional.of(Kind.AGENT);
        }
        return words.equals(List.of("window", "--hidden")) ? Optional.of(Kind.HIDDEN_WINDOW) : Optional.empty();
    }
}
