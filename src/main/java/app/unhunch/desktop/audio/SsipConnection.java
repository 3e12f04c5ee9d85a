package app.unhunch.desktop.audio;

import app.unhunch.desktop.Speech;
import app.unhunch.desktop.Stop;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// One conversation with speech-dispatcher in its line protocol, SSIP: a command, lines `NNN-more`, a last line
/// `NNN what`; and in between, in the same form, events about what is being spoken.
final class SsipConnection implements Closeable {

    /// No sentence of ours takes longer; a daemon that says nothing for so long is given up.
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final String BEGIN = "701 ";
    private static final String END = "702 ";
    private static final String CANCELED = "703 ";

    private final SocketChannel channel;
    private final BufferedReader in;

    /// @param channel connected; closed with this
    SsipConnection(SocketChannel channel) throws IOException {
        this.channel = channel;
        in = new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8));
        command("SET SELF CLIENT_NAME user:unhunch:cues");
        command("SET SELF NOTIFICATION ALL ON");
        command("SET SELF PRIORITY message");
    }

    /// Name of what the daemon speaks with.
    String outputModule() throws IOException {
        return command("GET OUTPUT_MODULE");
    }

    /// Says `speech` and returns when it has been heard, cancelled by `stop`, or was not begun within `patience`.
    void say(Speech speech, double volume, Duration patience, Stop stop) throws IOException {
        command("SET SELF LANGUAGE " + speech.language().getLanguage());
        command("SET SELF RATE " + rate(speech.rate()));
        command("SET SELF VOLUME " + Math.round(200 * Level.gain(volume) - 100));
        command("SPEAK");
        command(dotted(speech.text()) + "\r\n.");
        var begun = within(patience, this::cancel);
        var ended = within(LONGEST, this::close);
        stop.then(this::cancel);
        for (var line = read(); !line.startsWith(END) && !line.startsWith(CANCELED); line = read()) {
            if (line.startsWith(BEGIN)) {
                begun.complete(null);
            }
        }
        begun.complete(null);
        ended.complete(null);
    }

    /// Also ends a read that is waiting.
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException gone) {
            // it is as closed as it can be
        }
    }

    private void cancel() {
        try {
            send("CANCEL SELF");
            var _ = within(Duration.ofSeconds(2), this::close);
        } catch (IOException gone) {
            close();
        }
    }

    /// Sends `line` and answers the first line that came back, without its number.
    private String command(String line) throws IOException {
        send(line);
        var first = read();
        for (var last = first; last.charAt(3) == '-'; last = read()) {
            // the lines between carry nothing we ask for
        }
        if (first.charAt(0) != '2') {
            throw new IOException("speech-dispatcher: " + first);
        }
        return first.substring(4);
    }

    private void send(String line) throws IOException {
        var bytes = ByteBuffer.wrap((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private String read() throws IOException {
        var line = in.readLine();
        if (line == null || line.length() < 4) {
            throw new EOFException("speech-dispatcher ended the conversation");
        }
        return line;
    }

    private static CompletableFuture<@Nullable Void> within(Duration time, Runnable otherwise) {
        var done = new CompletableFuture<@Nullable Void>();
        var _ = done.orTimeout(time.toNanos(), TimeUnit.NANOSECONDS).whenComplete((_, late) -> {
            if (late != null) {
                otherwise.run();
            }
        });
        return done;
    }

    /// One line, which must not begin with the dot that ends a text.
    private static String dotted(String text) {
        var line = text.replaceAll("\\R", " ");
        return line.startsWith(".") ? "." + line : line;
    }

    /// The daemon's pace of -100 to 100 for a factor: its voices go from about half to about 2.3 times.
    private static long rate(double factor) {
        return Math.round(factor < 1 ? (factor - 1) / 0.53 * 100 : (factor - 1) / 1.3 * 100);
    }
}
