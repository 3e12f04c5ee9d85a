package app.unhunch.desktop.linux;

import app.unhunch.settings.QuietSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/// Which of the chosen programs runs, by the executables of this user's processes.
///
/// @param proc where the kernel lists processes
record Processes(Path proc) implements PolledSense.Look {

    private static final String DELETED = " (deleted)";

    @Override
    public Optional<String> find(QuietSettings wanted) throws IOException {
        try (var processes = Files.newDirectoryStream(proc, Processes::isProcess)) {
            for (var process : processes) {
                var program = executable(process);
                if (isAmong(wanted.programs(), program)) {
                    return Optional.of(program);
                }
            }
            return Optional.empty();
        }
    }

    /// Whole paths and whole names only: `zoom` is not `zoombox`.
    static boolean isAmong(Set<String> programs, String executable) {
        return !executable.isEmpty() && (programs.contains(executable)
                || programs.contains(executable.substring(executable.lastIndexOf('/') + 1)));
    }

    private static boolean isProcess(Path entry) {
        return Character.isDigit(entry.getFileName().toString().charAt(0));
    }

    /// The kernel's own threads and other users' processes have none that could be read.
    private static String executable(Path process) {
        try {
            var target = Files.readSymbolicLink(process.resolve("exe")).toString();
            return target.endsWith(DELETED) ? target.substring(0, target.length() - DELETED.length()) : target;
        } catch (IOException hidden) {
            return "";
        }
    }
}
