package app.unhunch.link;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The agent's end of the socket.
public final class LinkServer implements AutoCloseable {

    private static final Logger LOG = System.getLogger(LinkServer.class.getName());

    private final LinkPlace place;
    private final ServerSocketChannel door;
    private final Peer.Listener listener;
    private final Set<Peer> peers = ConcurrentHashMap.newKeySet();

    private LinkServer(LinkPlace place, ServerSocketChannel door, Peer.Listener listener) {
        this.place = place;
        this.door = door;
        this.listener = listener;
    }

    /// Opens the socket. Whoever calls this holds the [LinkLock], so that a socket that is there was left behind.
    ///
    /// @throws IOException if it cannot be opened
    public static LinkServer open(LinkPlace place, Peer.Listener listener) throws IOException {
        OwnFolder.makeSafe(LinkLock.parent(place.socket()));
        Files.deleteIfExists(place.socket());
        var door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        door.bind(UnixDomainSocketAddress.of(place.socket()));
        OwnFolder.keepToOwner(place.socket());
        var server = new LinkServer(place, door, listener);
        Thread.ofVirtual().name("link-door").start(server::accept);
        return server;
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

    private void accept() {
        try {
            while (true) {
                var peer = new Peer(door.accept(), new Peer.Listener() {
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
        } catch (ClosedChannelException closed) {
            LOG.log(Level.DEBUG, "the socket is closed");
        } catch (IOException broken) {
            LOG.log(Level.ERROR, "the socket broke: no client can come in any more", broken);
        }
    }

    /// Closes the socket and lets every client go, once it has heard what was said to it.
    @Override
    public void close() throws IOException {
        door.close();
        Files.deleteIfExists(place.socket());
        peers.forEach(Peer::finish);
    }
}
