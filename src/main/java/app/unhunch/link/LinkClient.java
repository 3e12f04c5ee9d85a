package app.unhunch.link;

import app.unhunch.link.Envelope.Asked;
import app.unhunch.link.Envelope.Said;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// A client's end of the socket. Every method may be called from any thread.
public final class LinkClient implements AutoCloseable {

    private static final Logger LOG = System.getLogger(LinkClient.class.getName());

    /// How long the agent may take to answer what does not take it longer.
    public static final Duration PATIENCE = Duration.ofSeconds(5);

    private final LineChannel lines;
    private final Consumer<Answer> told;
    private final AtomicLong last = new AtomicLong();
    private final Map<Long, CompletableFuture<Answer>> open = new ConcurrentSkipListMap<>();
    private final BlockingQueue<String> outbox = new LinkedBlockingQueue<>();
    private final CompletableFuture<Exception> ended = new CompletableFuture<>();
    private final CompletableFuture<Boolean> over = new CompletableFuture<>();

    private LinkClient(LineChannel lines, Consumer<Answer> told) {
        this.lines = lines;
        this.told = told;
    }

    /// Meets the agent; empty if none is there.
    ///
    /// @param told is given what the agent says without being asked, on a thread of the client
    /// @param gone called once when the agent that was met is gone
    public static Optional<LinkClient> meet(LinkPlace place, Request.Hello hello, Consumer<Answer> told,
            Runnable gone) {
        if (!Files.exists(place.socket())) {
            return Optional.empty();
        }
        try {
            return Optional.of(greet(SocketChannel.open(StandardProtocolFamily.UNIX), place, hello, told, gone));
        } catch (IOException nobody) {
            return Optional.empty();
        }
    }

    private static LinkClient greet(SocketChannel socket, LinkPlace place, Request.Hello hello,
            Consumer<Answer> told, Runnable gone) throws IOException {
        var lines = new LineChannel(socket);
        try {
            OwnFolder.requireOurs(LinkLock.parent(place.socket()));
            socket.connect(UnixDomainSocketAddress.of(place.socket()));
            var client = new LinkClient(lines, told);
            Thread.ofVirtual().name("link-out").start(client::write);
            Thread.ofVirtual().name("link-in").start(client::read);
            client.ask(hello);
            var _ = client.over.thenRun(gone);
            return client;
        } catch (IOException nobody) {
            lines.close();
            throw nobody;
        }
    }

    /// Asks and waits for the answer.
    ///
    /// @throws IOException if the agent is gone or does not answer in time
    public Answer ask(Request request) throws IOException {
        return ask(request, PATIENCE);
    }

    /// As [#ask(Request)], for what may take the agent longer.
    ///
    /// @param patience how long it may take to answer
    public Answer ask(Request request, Duration patience) throws IOException {
        var answer = post(request);
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new IOException("the agent does not answer", late);
        } catch (ExecutionException lost) {
            throw new IOException("the agent is gone", lost.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stop);
        }
    }

    /// Asks without waiting.
    ///
    /// @return the answer to come; fails if the agent is gone before
    public CompletableFuture<Answer> post(Request request) {
        var n = last.incrementAndGet();
        var answer = new CompletableFuture<Answer>();
        open.put(n, answer);
        outbox.add(Wire.line(Plain.of(new Asked(n, request))));
        if (ended.isDone()) {
            answer.completeExceptionally(ended.join());
        }
        return answer;
    }

    private void read() {
        try {
            for (var line = lines.read(); line.isPresent(); line = lines.read()) {
                hear(Rebuilt.of(Said.class, Wire.value(line.get())));
            }
            end(new IOException("the agent closed the socket"));
        } catch (IOException | IllegalArgumentException broken) {
            end(broken);
        }
    }

    private void hear(Said said) {
        var asked = open.remove(said.re());
        if (asked != null) {
            asked.complete(said.answer());
        } else if (said.re() == 0) {
            tell(said.answer());
        }
    }

    /// A bug of whoever is told ends where all bugs do; it must not make the client deaf.
    private void tell(Answer answer) {
        try {
            told.accept(answer);
        } catch (RuntimeException bug) {
            var here = Thread.currentThread();
            here.getUncaughtExceptionHandler().uncaughtException(here, bug);
        }
    }

    private void end(Exception why) {
        ended.complete(why);
        outbox.add("");
        open.values().forEach(waiting -> waiting.completeExceptionally(why));
        hangUp();
        over.complete(true);
    }

    private void hangUp() {
        try {
            lines.close();
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "the socket did not close", gone);
        }
    }

    private void write() {
        try {
            for (var line = outbox.take(); !line.isEmpty(); line = outbox.take()) {
                lines.write(line);
            }
        } catch (IOException lost) {
            open.values().forEach(waiting -> waiting.completeExceptionally(lost));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /// Leaves; what was asked without waiting may still be on its way.
    @Override
    public void close() throws IOException {
        lines.close();
    }
}
