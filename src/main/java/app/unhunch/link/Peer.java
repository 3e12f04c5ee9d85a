package app.unhunch.link;

import app.unhunch.link.Envelope.Asked;
import app.unhunch.link.Envelope.Said;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/// One client as the agent sees it. A client that does not read is let go rather than waited for.
public final class Peer {

    /// What the agent does with what a client asks.
    @FunctionalInterface
    public interface Listener {

        /// Called on a thread of that client; must not wait.
        ///
        /// @param reply answers this very request
        void asked(Peer peer, Request request, Reply reply);

        /// A client is gone.
        default void gone(Peer peer) {}
    }

    /// Answers a request.
    @FunctionalInterface
    public interface Reply {

        /// Sends the answer; callable from every thread, never waits.
        void with(Answer answer);
    }

    private static final Logger LOG = System.getLogger(Peer.class.getName());

    /// Messages that may wait for a client.
    private static final int PATIENCE = 256;

    /// What a client may take to read the last answers.
    private static final Duration LAST_WORDS = Duration.ofMillis(500);

    private final CountDownLatch written = new CountDownLatch(1);
    private final LineChannel lines;
    private final Listener listener;
    private final BlockingQueue<String> outbox = new ArrayBlockingQueue<>(PATIENCE);
    private final AtomicReference<Request.Role> role = new AtomicReference<>(Request.Role.COMMAND);

    Peer(SocketChannel socket, Listener listener) {
        this.lines = new LineChannel(socket);
        this.listener = listener;
    }

    void start() {
        Thread.ofVirtual().name("link-out").start(this::write);
        Thread.ofVirtual().name("link-in").start(this::read);
    }

    /// What the client said it is.
    public Request.Role role() {
        return role.get();
    }

    /// Tells the client something it did not ask for; callable from every thread, never waits.
    public void tell(Answer answer) {
        send(new Said(0, answer));
    }

    /// Ends the conversation once everything was written that was to be said, or the client does not read.
    void finish() {
        var _ = outbox.offer("");
        try {
            if (!written.await(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.log(Level.WARNING, "a client does not read to the end");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        close();
    }

    /// Ends the conversation.
    public void close() {
        try {
            lines.close();
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "a client's socket did not close", gone);
        }
    }

    private void send(Said said) {
        if (!outbox.offer(Wire.line(Plain.of(said)))) {
            LOG.log(Level.WARNING, "a client does not read and is let go");
            close();
        }
    }

    private void read() {
        try {
            for (var line = lines.read(); line.isPresent(); line = lines.read()) {
                hear(line.get());
            }
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "a client is gone", gone);
        } finally {
            close();
            outbox.offer("");
            listener.gone(this);
        }
    }

    private void hear(String line) {
        try {
            hear(Wire.value(line));
        } catch (IllegalArgumentException wrong) {
            refuse(0, wrong);
        }
    }

    private void hear(Object message) {
        try {
            var asked = Rebuilt.of(Asked.class, message);
            if (asked.request() instanceof Request.Hello(var now, var _)) {
                role.set(now);
            }
            listener.asked(this, asked.request(), answer -> send(new Said(asked.n(), answer)));
        } catch (IllegalArgumentException wrong) {
            refuse(number(message), wrong); // whoever asked from a later version need not wait in vain
        }
    }

    private void refuse(long number, IllegalArgumentException wrong) {
        send(new Said(number, new Answer.Refused(String.valueOf(wrong.getMessage()))));
    }

    /// The number of a request that makes no sense otherwise; 0 where it has none.
    private static long number(Object message) {
        return message instanceof Map<?, ?> asked && asked.get("n") instanceof Double n ? n.longValue() : 0;
    }

    private void write() {
        try {
            for (var line = outbox.take(); !line.isEmpty(); line = outbox.take()) {
                lines.write(line);
            }
        } catch (IOException gone) {
            close();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            written.countDown();
        }
    }
}
