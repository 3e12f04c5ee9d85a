package app.unhunch.cli;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/// Where a command prints.
///
/// @param out what was asked for
/// @param err what went wrong
record Ends(PrintWriter out, PrintWriter err) {

    /// Those of the command that picocli runs.
    static Ends of(@Nullable CommandSpec spec) {
        var line = Objects.requireNonNull(spec, "the command is run by picocli").commandLine();
        return new Ends(line.getOut(), line.getErr());
    }
}
