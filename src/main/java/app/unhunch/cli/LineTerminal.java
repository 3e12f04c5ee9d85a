package app.unhunch.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.function.IntConsumer;

/// A terminal where lines only grow, for screen readers, pipes and files: nothing moves, and a key counts once Enter
/// follows it. An empty line is the Enter key.
public final class LineTerminal implements Terminal {

    private final InputStream in;
    private final PrintStream out;

    /// A terminal on these streams, which stay open.
    public LineTerminal(InputStream in, PrintStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public void line(String text) {
        out.println(text);
        out.flush();
    }

    @Override
    public void status(String text) {}

    @Override
    public int width() {
        return 0;
    }

    @Override
    public void listen(IntConsumer key) {
        Thread.ofVirtual().name("keys").start(() -> {
            var lines = new BufferedReader(new InputStreamReader(in, Charset.defaultCharset()));
            for (var line = next(lines); line >= 0; line = next(lines)) {
                key.accept(line);
            }
            key.accept(END_OF_KEYS);
        });
    }

    @Override
    public void close() {}

    private static int next(BufferedReader lines) {
        try {
            var line = lines.readLine();
            if (line == null) {
                return END_OF_KEYS;
            }
            return line.isEmpty() ? '\n' : line.codePointAt(0);
        } catch (IOException gone) {
            return END_OF_KEYS;
        }
    }
}
