package app.unhunch.link;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/// The agent's end of the socket.
public final class LinkServer implements AutoCloseable {

    private static final Logger LOG = System.getLogger(LinkServer.class.getName());

    /// After a client could not be let in: what it lacked, such as a free file, may be there again soon.
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final LinkPlace place;
    private final Door door;
    private final Peer.Listener listener;
    private final Duration pause;
    private final Set<Peer> peers = ConcurrentHashMap.newKeySet();
    private final AtomicReference<SenseLine> report = new AtomicReference<>(line("working", Optional.empty()));
    private final CountDownLatch closed = new CountDownLatch(1);

    /// Where clients come in.
    interface Door {

        /// Waits for the next one.
        ///
        /// @throws ClosedChannelException if nobody can come any more
        /// @throws IOException if one cannot be let in; the next may be
        SocketChannel next() throws IOException;

        void close() throws IOException;
    }

    private LinkServer(LinkPlace place, Door door, Peer.Listener listener, Duration pause) {
        this.place = place;
        this.door = door;
        this.listener = listener;
        this.pause = pause;
    }

    /// Opens the socket. Whoever calls this holds the [LinkLock], so that a socket that is there was left behind.
    ///
    /// @throws IOException if it cannot be opened
    public static LinkServer open(LinkPlace place, Peer.Listener listener) throws IOException {
        return open(place, socket(place), listener, PAUSE);
    }

    static LinkServer open(LinkPlace place, Door door, Peer.Listener listener, Duration pause) {
        var server = new LinkServer(place, door, listener, pause);
        Thread.ofVirtual().name("link-door").start(server::letIn);
        return server;
    }

    /// The socket itself.
    static Door socket(LinkPlace place) throws IOException {
        OwnFolder.makeSafe(LinkLock.parent(place.socket()));
        Files.deleteIfExists(place.socket());
        var socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        socket.bind(UnixDomainSocketAddress.of(place.socket()));
        OwnFolder.keepToOwner(place.socket());
        return new Door() {
            @Override
            public SocketChannel next() throws IOException {
                return socket.accept();
            }

            @Override
            public void close() throws IOException {
                socket.close();
            }
        };
    }

    /// Tells every client of a kind something; returns whether there was one.
    public boolean tell(Request.Role role, Answer answer) {
        var there = false;
        for (var peer : peers) {
            if (peer.role() == role) {
                peer.tell(answer);
                there = true;
            }
        }
        return there;
    }

    /// Whether a client of that kind is there.
    public boolean has(Request.Role role) {
        return peers.stream().anyMatch(peer -> peer.role() == role);
    }

    /// How letting clients in goes: a line of the diagnostics, `link`.
    public SenseLine report() {
        return report.get();
    }

    private void letIn() {
        while (closed.getCount() > 0) {
            try {
                welcome(door.next());
                report.updateAndGet(old -> line("working", old.failure()));
            } catch (ClosedChannelException _) {
                LOG.log(Level.DEBUG, "the socket is closed");
                return;
            } catch (IOException fault) {
                refused(fault);
            }
        }
    }

    private void welcome(SocketChannel client) {
        var peer = new Peer(client, new Peer.Listener() {
            @Override
            public void asked(Peer from, Request request, Peer.Reply reply) {
                listener.asked(from, request, reply);
            }

            @Override
            public void gone(Peer from) {
                peers.remove(from);
                listener.gone(from);
            }
        });
        peers.add(peer);
        peer.start();
    }

    /// Logged once for all that follow until somebody comes in.
    private void refused(IOException fault) {
        var before = report.getAndSet(line("failed", Optional.of(String.valueOf(fault.getMessage()))));
        LOG.log(before.state().equals("failed") ? Level.DEBUG : Level.ERROR, "a client cannot come in: {0}",
                fault.getMessage());
        try {
            var _ = closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static SenseLine line(String state, Optional<String> failure) {
        return new SenseLine("link", "socket", state, Optional.empty(), failure);
    }

    /// Closes the socket and lets every client go, once it has heard what was said to it.
    @Override
    public void close() throws IOException {
        closed.countDown();
        door.close();
        Files.deleteIfExists(place.socket());
        peers.forEach(Peer::finish);
    }
}
