package app.unhunch.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// The terminal device of this process, set to hand out every key at once without showing it; done by `stty`, which
/// every Unix has.
public final class Tty implements AutoCloseable {

    /// Every key at once, unseen; Ctrl+C comes as a key, so that a session can end in good order.
    private static final String EVERY_KEY = "stty -icanon -echo min 1 time 0 intr undef < /dev/tty";
    /// Rows and columns.
    private static final Pattern SIZE = Pattern.compile("[0-9]+ ([0-9]{1,4})");
    private static final int USUAL_WIDTH = 80;

    private final String before;
    private final int width;

    private Tty(String before, int width) {
        this.before = before;
        this.width = width;
    }

    /// Sets the device; empty where there is none or no `stty`. It is set back by [#close], or when the program ends.
    public static Optional<Tty> open() {
        var before = run("stty -g < /dev/tty");
        if (before.isEmpty() || run(EVERY_KEY).isEmpty()) {
            return Optional.empty();
        }
        var tty = new Tty(before.get(), run("stty size < /dev/tty").map(Tty::columns).orElse(USUAL_WIDTH));
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("tty").unstarted(tty::close));
        return Optional.of(tty);
    }

    /// Characters in a line.
    int width() {
        return width;
    }

    @Override
    public void close() {
        run("stty " + before + " < /dev/tty");
    }

    private static int columns(String size) {
        var columns = SIZE.matcher(size).replaceAll("$1");
        return columns.equals(size) || columns.equals("0") ? USUAL_WIDTH : Integer.parseInt(columns);
    }

    private static Optional<String> run(String command) {
        try {
            var process = new ProcessBuilder(List.of("/bin/sh", "-c", command))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return process.waitFor(2, TimeUnit.SECONDS) && process.exitValue() == 0 ? Optional.of(said)
                    : Optional.empty();
        } catch (IOException without) {
            return Optional.empty();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
