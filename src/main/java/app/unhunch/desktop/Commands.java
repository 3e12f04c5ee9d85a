package app.unhunch.desktop;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;

/// Runs programs of the system to their end.
@FunctionalInterface
public interface Commands {

    /// Runs `command`, word by word and without a shell, and answers its exit status.
    ///
    /// @throws IOException when it cannot be started, or this thread is interrupted
    int run(List<String> command) throws IOException;

    /// Real processes; what they say is dropped.
    static Commands system() {
        return command -> {
            var process = new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD)
                    .start();
            try {
                return process.waitFor();
            } catch (InterruptedException stop) {
                process.destroy();
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", stop);
            }
        };
    }
}
