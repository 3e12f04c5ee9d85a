package app.unhunch.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A program that runs on a [Desk], with what it wrote so far.
///
/// @param process the process itself
/// @param out file with its standard output
/// @param err file with its standard error
public record Program(Process process, Path out, Path err) {

    /// Waits for its end by itself and answers what it left behind.
    public Output end(Duration limit) throws IOException, InterruptedException {
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("still running after " + limit.toMillis() + " ms: " + process.info() + written());
        }
        return new Output(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /// Waits for the first line of its standard output.
    public String firstLine(Duration limit) throws Exception {
        return Until.present("a line from " + process.info(), limit,
                () -> Files.readString(out).contains("\n") ? lines().stream().findFirst() : Optional.empty());
    }

    /// The lines of its standard output so far.
    public List<String> lines() throws IOException {
        return Files.readAllLines(out);
    }

    /// Ends it at once, as `kill -9` does.
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private String written() throws IOException {
        return "\n" + Files.readString(out) + "\n" + Files.readString(err);
    }
}
