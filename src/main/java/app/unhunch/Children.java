package app.unhunch;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Starts this program again, as the agent or as the window: from its own image, or, where it runs from a build, with
/// the same module path and an end that comes with the build's.
final class Children {

    /// Names the process with which an agent that was started from a build ends.
    static final String ENDS_WITH = "UNHUNCH_ENDS_WITH";

    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

    private final Optional<Path> dataDir;

    Children(Optional<Path> dataDir) {
        this.dataDir = dataDir;
    }

    /// Starts this program with `arguments`; what it prints is dropped.
    Process start(String... arguments) throws IOException {
        var builder = new ProcessBuilder(command(arguments)).redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD);
        if (runFromBuild()) {
            builder.environment().putIfAbsent(ENDS_WITH, Long.toString(build().pid()));
        }
        var process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    /// The command that starts this program with `arguments`.
    List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(
                launcher().map(path -> List.of(path.toString())).orElseGet(Children::java));
        dataDir.ifPresent(folder -> command.addAll(List.of("--data-dir", folder.toString())));
        command.addAll(List.of(arguments));
        return command;
    }

    /// Whether this program runs from a build in place of its image.
    static boolean runFromBuild() {
        return launcher().isEmpty();
    }

    private static Optional<Path> launcher() {
        var own = JAVA_HOME.resolve("bin").resolve("unhunch");
        var windows = JAVA_HOME.resolve("bin").resolve("unhunch.bat");
        return Files.exists(own) ? Optional.of(own) : Optional.of(windows).filter(Files::exists);
    }

    private static List<String> java() {
        return List.of(JAVA_HOME.resolve("bin").resolve("java").toString(),
                "--enable-native-access=javafx.graphics,app.unhunch",
                "--module-path", System.getProperty("jdk.module.path", ""), "--module",
                "app.unhunch/app.unhunch.Main");
    }

    private static ProcessHandle build() {
        return ProcessHandle.current().parent().orElse(ProcessHandle.current());
    }
}
