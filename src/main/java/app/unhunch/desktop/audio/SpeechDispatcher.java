package app.unhunch.desktop.audio;

import app.unhunch.desktop.Speech;
import app.unhunch.desktop.Stop;
import app.unhunch.desktop.Voice;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Speaks through speech-dispatcher with the voice the user chose for the whole desktop, over the daemon's own socket:
/// that tells when the last word has been heard, which `spd-say` does not pass on.
final class SpeechDispatcher implements Voice {

    private static final Duration LOOK = Duration.ofMillis(25);

    private final Path socket;
    private final Program program;
    private final Set<String> declined;

    /// Keeps the daemon alive between two sentences; it ends itself a few seconds after its last client.
    private final AtomicReference<@Nullable SsipConnection> anchor = new AtomicReference<>();

    /// @param socket where the daemon listens
    /// @param program starts the daemon
    /// @param declined output modules that count as no voice
    SpeechDispatcher(Path socket, Program program, Set<String> declined) {
        this.socket = socket;
        this.program = program;
        this.declined = Set.copyOf(declined);
    }

    @Override
    public void warmUp() throws IOException {
        var connection = connect();
        try {
            var module = connection.outputModule();
            if (declined.contains(module)) {
                throw new IOException("speech-dispatcher speaks with " + module);
            }
        } catch (IOException unusable) {
            connection.close();
            throw unusable;
        }
        replaceAnchor(connection);
    }

    /// The daemon has no way to prepare; it answers within a tenth of a second.
    @Override
    public void prepare(Speech speech) {}

    @Override
    public void say(Speech speech, double volume, Duration patience, Stop stop) throws IOException {
        if (stop.asked()) {
            return;
        }
        if (anchor.get() == null) {
            warmUp();
        }
        try (var connection = connect()) {
            connection.say(speech, volume, patience, stop);
        }
    }

    @Override
    public void close() {
        replaceAnchor(null);
    }

    private void replaceAnchor(@Nullable SsipConnection connection) {
        var before = anchor.getAndSet(connection);
        if (before != null) {
            before.close();
        }
    }

    private SsipConnection connect() throws IOException {
        try {
            return open();
        } catch (IOException notRunning) {
            return spawn();
        }
    }

    /// Starts the daemon. Where that is refused, another client may be starting it at this moment.
    private SsipConnection spawn() throws IOException {
        try {
            program.run(List.of("speech-dispatcher", "--spawn", "--communication-method", "unix_socket",
                    "--socket-path", socket.toString()), new byte[0], new Stop());
        } catch (NoSuchFileException notInstalled) {
            throw notInstalled;
        } catch (IOException refused) {
            return openSoon(refused);
        }
        return openSoon(new IOException("speech-dispatcher does not answer"));
    }

    private SsipConnection openSoon(IOException otherwise) throws IOException {
        for (var attempt = 0; attempt < 20; attempt++) {
            try {
                return open();
            } catch (IOException notYet) {
                LockSupport.parkNanos(LOOK.toNanos());
            }
        }
        throw otherwise;
    }

    private SsipConnection open() throws IOException {
        var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.connect(UnixDomainSocketAddress.of(socket));
            return new SsipConnection(channel);
        } catch (IOException refused) {
            channel.close();
            throw refused;
        }
    }
}
