package app.unhunch.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.function.IntConsumer;

/// A terminal that hears every key at once and keeps one line at the bottom up to date.
public final class KeyTerminal implements Terminal {

    private static final String CLEAR_LINE = "\r\u001b[K";

    private final InputStream in;
    private final PrintStream out;
    private final Tty tty;
    private String status = "";

    /// A terminal on these streams, which stay open.
    ///
    /// @param tty the device behind them, which is told to hand out every key
    public KeyTerminal(InputStream in, PrintStream out, Tty tty) {
        this.in = in;
        this.out = out;
        this.tty = tty;
    }

    @Override
    public void line(String text) {
        out.print(CLEAR_LINE + text + System.lineSeparator() + status);
        out.flush();
    }

    @Override
    public void status(String text) {
        if (!text.equals(status)) {
            status = text;
            out.print(CLEAR_LINE + text);
            out.flush();
        }
    }

    @Override
    public int width() {
        return tty.width() - 1;
    }

    @Override
    public void listen(IntConsumer key) {
        Thread.ofVirtual().name("keys").start(() -> {
            var keys = new Keystrokes(in);
            for (var next = keys.next(); next != END_OF_KEYS; next = keys.next()) {
                key.accept(next);
            }
            key.accept(END_OF_KEYS);
        });
    }

    @Override
    public void close() {
        status("");
        tty.close();
    }
}
