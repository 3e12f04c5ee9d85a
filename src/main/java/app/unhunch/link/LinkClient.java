package app.unhunch.link;

import app.unhunch.link.Envelope.Asked;
import app.unhunch.link.Envelope.Said;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// A client's end of the socket. Every method may be called from any thread.
public final class LinkClient implements AutoCloseable {

    /// How long the agent may take to answer.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final LineChannel lines;
    private final Consumer<Answer> told;
    private final Runnable gone;
    private final AtomicLong last = new AtomicLong();
    private final Map<Long, CompletableFuture<Answer>> open = new ConcurrentHashMap<>();
    private final BlockingQueue<String> outbox = new LinkedBlockingQueue<>();
    private final CompletableFuture<Exception> ended = new CompletableFuture<>();

    private LinkClient(LineChannel lines, Consumer<Answer> told, Runnable gone) {
        this.lines = lines;
        this.told = told;
        this.gone = gone;
    }

    /// Meets the agent; empty if none is there.
    ///
    /// @param told is given what the agent says without being asked, on a thread of the client
    /// @param gone called once when the agent is gone
    public static Optional<LinkClient> meet(LinkPlace place, Request.Hello hello, Consumer<Answer> told,
            Runnable gone) {
        if (!Files.exists(place.socket())) {
            return Optional.empty();
        }
        try {
            var socket = SocketChannel.open(StandardProtocolFamily.UNIX);
            socket.connect(UnixDomainSocketAddress.of(place.socket()));
            var client = new LinkClient(new LineChannel(socket), told, gone);
            Thread.ofVirtual().name("link-out").start(client::write);
            Thread.ofVirtual().name("link-in").start(client::read);
            client.ask(hello);
            return Optional.of(client);
        } catch (IOException nobody) {
            return Optional.empty();
        }
    }

    /// Asks and waits for the answer.
    ///
    /// @throws IOException if the agent is gone or does not answer in time
    public Answer ask(Request request) throws IOException {
        var answer = post(request);
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new IOException("the agent does not answer", late);
        } catch (ExecutionException lost) {
            throw new IOException("the agent is gone", lost.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stop);
        }
    }

    /// Asks for something whose answer is of no interest, without waiting.
    public void send(Request request) {
        var _ = post(request);
    }

    private CompletableFuture<Answer> post(Request request) {
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
            told.accept(said.answer());
        }
    }

    private void end(Exception why) {
        ended.complete(why);
        outbox.add("");
        open.values().forEach(waiting -> waiting.completeExceptionally(why));
        gone.run();
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
