package app.unhunch.desktop.audio;

import app.unhunch.desktop.Stop;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs programs as children of this process.
final class ChildProgram implements Program {

    @Override
    public byte[] run(List<String> command, byte[] input, Stop stop) throws IOException {
        var child = start(command);
        stop.then(child.toHandle()::destroy); // the process itself would close what it wrote as well
        var _ = child.onExit().orTimeout(1, TimeUnit.MINUTES).exceptionally(_ -> {
            child.toHandle().destroyForcibly();
            return child;
        });
        feed(child, input);
        var wrote = child.getInputStream().readAllBytes();
        var complaint = new String(child.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        var code = exitCode(child);
        if (code != 0 && !stop.asked()) {
            throw new IOException(command.getFirst() + " ended with " + code + ": " + complaint.strip());
        }
        return wrote;
    }

    private static Process start(List<String> command) throws NoSuchFileException {
        try {
            return new ProcessBuilder(command).start();
        } catch (IOException missing) {
            throw new NoSuchFileException(command.getFirst(), null, "not installed");
        }
    }

    private static void feed(Process child, byte[] input) {
        try (var in = child.getOutputStream()) {
            in.write(input);
        } catch (IOException ended) {
            // a program that ends without reading says why by its exit code
        }
    }

    private static int exitCode(Process child) throws IOException {
        try {
            return child.waitFor();
        } catch (InterruptedException end) {
            child.destroy();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }
}
