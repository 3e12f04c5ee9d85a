package app.unhunch.desktop.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.unhunch.desktop.Speech;
import app.unhunch.desktop.Stop;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeechDispatcherTest {

    private static final Speech UP = new Speech("Reach up.", Locale.UK, 1);
    private static final Duration SOON = Duration.ofSeconds(5);

    private Path socket;
    private FakeDaemon daemon;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        socket = folder.resolve("speechd.sock");
        daemon = new FakeDaemon(socket, "piper");
    }

    @AfterEach
    void stop() throws IOException {
        daemon.close();
    }

    @Test
    void saysAndReturnsWhenTheLastWordWasHeard() {
        assertTimeoutPreemptively(SOON, () -> voice().say(UP, 1, SOON, new Stop()));
        assertEquals(
                List.of("SET SELF CLIENT_NAME user:unhunch:cues", "SET SELF NOTIFICATION ALL ON",
                        "SET SELF PRIORITY message", "SET SELF LANGUAGE en", "SET SELF RATE 0",
                        "SET SELF VOLUME 100", "SPEAK", "Reach up.", "."),
                daemon.lines.subList(4, daemon.lines.size()));
    }

    @Test
    void aTextCannotEndItselfNorGiveCommands() {
        var nasty = new Speech("...\r\n.\r\nSTOP ALL", Locale.ENGLISH, 1);
        assertTimeoutPreemptively(SOON, () -> voice().say(nasty, 0.5, SOON, new Stop()));
        assertEquals(List.of("SET SELF VOLUME -50", "SPEAK", ".... . STOP ALL", "."),
                daemon.lines.subList(9, daemon.lines.size()));
    }

    @Test
    void stopCancelsWhatIsBeingSaid() {
        var stop = new Stop();
        daemon.onBegin = Optional.of(stop::ask);
        assertTimeoutPreemptively(SOON, () -> voice().say(UP, 1, SOON, stop));
        assertEquals("CANCEL SELF", daemon.lines.getLast());
    }

    @Test
    void whatDoesNotBeginInTimeIsCancelled() {
        daemon.begins = false;
        assertTimeoutPreemptively(SOON, () -> voice().say(UP, 1, Duration.ofMillis(50), new Stop()));
        assertEquals("CANCEL SELF", daemon.lines.getLast());
    }

    @Test
    void aVoiceThatIsDeclinedIsNoVoice() {
        var picky = new SpeechDispatcher(socket, (_, _, _) -> new byte[0], Set.of("piper"));
        assertEquals("speech-dispatcher speaks with piper",
                assertThrows(IOException.class, picky::warmUp).getMessage());
    }

    @Test
    void aDaemonThatIsNotThereIsStartedOnce() throws IOException {
        daemon.close();
        var asked = new ArrayList<List<String>>();
        var voice = new SpeechDispatcher(socket.resolveSibling("other"), (command, _, _) -> {
            asked.add(command);
            return new byte[0];
        }, Set.of());
        assertEquals("speech-dispatcher does not answer",
                assertThrows(IOException.class, voice::warmUp).getMessage());
        assertEquals(List.of(List.of("speech-dispatcher", "--spawn", "--communication-method", "unix_socket",
                "--socket-path", socket.resolveSibling("other").toString())), asked);
    }

    @Test
    void aDaemonThatDiesWhileSpeakingIsAProblem() {
        daemon.onBegin = Optional.of(daemon::hangUp);
        assertThrows(IOException.class,
                () -> assertTimeoutPreemptively(SOON, () -> voice().say(UP, 1, SOON, new Stop())));
    }

    private SpeechDispatcher voice() {
        return new SpeechDispatcher(socket, (_, _, _) -> new byte[0], Set.of("dummy"));
    }

    /// Answers as the daemon does, and ends each sentence when it was begun and nothing else was asked.
    private static final class FakeDaemon {

        final List<String> lines = new CopyOnWriteArrayList<>();
        private final ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        private final BlockingQueue<SocketChannel> clients = new LinkedBlockingQueue<>();
        private final String module;
        boolean begins = true;
        Optional<Runnable> onBegin = Optional.empty();

        FakeDaemon(Path socket, String module) throws IOException {
            this.module = module;
            server.bind(UnixDomainSocketAddress.of(socket));
            Thread.ofVirtual().start(this::accept);
        }

        void close() throws IOException {
            server.close();
            hangUp();
        }

        void hangUp() {
            clients.forEach(client -> {
                try {
                    client.close();
                } catch (IOException gone) {
                    throw new IllegalStateException(gone);
                }
            });
        }

        private void accept() {
            try {
                while (true) {
                    var client = server.accept();
                    clients.add(client);
                    Thread.ofVirtual().start(() -> serve(client));
                }
            } catch (IOException closed) {
                // the test is over
            }
        }

        private void serve(SocketChannel client) {
            try {
                var in = new BufferedReader(Channels.newReader(client, StandardCharsets.UTF_8));
                for (var line = in.readLine(); line != null; line = in.readLine()) {
                    lines.add(line);
                    answer(client, line);
                }
            } catch (IOException closed) {
                // the client or the test is gone
            }
        }

        private void answer(SocketChannel client, String line) throws IOException {
            switch (line) {
                case "GET OUTPUT_MODULE" -> send(client, "251-" + module + "\r\n251 OK GET RETURNED");
                case "SPEAK" -> send(client, "230 OK RECEIVING DATA");
                case "." -> speak(client);
                case "CANCEL SELF" -> send(client, "213 OK CANCELED\r\n703-1\r\n703-1\r\n703 CANCELED");
                default -> {
                    if (line.startsWith("SET ")) {
                        send(client, "201 OK SET");
                    }
                }
            }
        }

        private void speak(SocketChannel client) throws IOException {
            send(client, "225-1\r\n225 OK MESSAGE QUEUED");
            if (!begins) {
                return;
            }
            send(client, "701-1\r\n701-1\r\n701 BEGIN");
            if (onBegin.isEmpty()) {
                send(client, "702-1\r\n702-1\r\n702 END");
            }
            onBegin.ifPresent(Runnable::run);
        }

        private static void send(SocketChannel client, String lines) throws IOException {
            client.write(ByteBuffer.wrap((lines + "\r\n").getBytes(StandardCharsets.UTF_8)));
        }
    }
}
