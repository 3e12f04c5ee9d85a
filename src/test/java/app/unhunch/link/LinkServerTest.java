package app.unhunch.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class LinkServerTest {

    private static final Request.Hello HELLO = new Request.Hello(Request.Role.WINDOW, "1");

    @TempDir
    private Path folder;

    private LinkPlace place;
    private LinkServer server;
    private final LinkedBlockingQueue<Request> heard = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<Peer> gone = new LinkedBlockingQueue<>();

    @BeforeEach
    void open() throws IOException {
        place = LinkPlace.of(folder.resolve("run"), folder);
        server = LinkServer.open(place, new Peer.Listener() {
            @Override
            public void asked(Peer peer, Request request, Peer.Reply reply) {
                heard.add(request);
                reply.with(request instanceof Request.Skip ? new Answer.Refused("not now") : new Answer.Done());
            }

            @Override
            public void gone(Peer peer) {
                gone.add(peer);
            }
        });
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void answersWhatIsAsked() throws IOException {
        try (var client = meet(new LinkedBlockingQueue<>())) {
            assertEquals(new Answer.Done(), client.ask(new Request.StartBreak()));
            assertEquals(new Answer.Refused("not now"), client.ask(new Request.Skip()));
        }
    }

    @Test
    void tellsWindowsWhatTheyDidNotAskFor() throws Exception {
        var told = new LinkedBlockingQueue<Answer>();
        try (var client = meet(told)) {
            assertTrue(server.tell(Request.Role.WINDOW, new Answer.Do(new Order.Raise())));
            assertEquals(new Answer.Do(new Order.Raise()), told.poll(5, TimeUnit.SECONDS));
            assertEquals(false, server.tell(Request.Role.TEXT_SESSION, new Answer.Done()));
            assertEquals(new Answer.Done(), client.ask(new Request.GetStatus()));
        }
    }

    @Test
    void noticesThatAClientIsGone() throws Exception {
        meet(new LinkedBlockingQueue<>()).close();
        assertEquals(Request.Role.WINDOW, gone.poll(5, TimeUnit.SECONDS).role());
    }

    @Test
    void aClientNoticesThatTheAgentIsGone() throws Exception {
        var gone = new CompletableFuture<Boolean>();
        var client = LinkClient.meet(place, HELLO, _ -> {}, () -> gone.complete(true)).orElseThrow();
        server.close();
        assertTrue(gone.get(5, TimeUnit.SECONDS));
        assertThrows(IOException.class, () -> client.ask(new Request.GetStatus()));
        client.close();
    }

    @Test
    void aClientThatFailsAtOneMessageHearsTheNext() throws Exception {
        var told = new LinkedBlockingQueue<Answer>();
        try (var client = LinkClient.meet(place, HELLO, answer -> {
            if (answer instanceof Answer.Refused) {
                throw new IllegalStateException("planted");
            }
            told.add(answer);
        }, () -> {}).orElseThrow()) {
            server.tell(Request.Role.WINDOW, new Answer.Refused("planted"));
            server.tell(Request.Role.WINDOW, new Answer.Do(new Order.Raise()));
            assertEquals(new Answer.Do(new Order.Raise()), told.poll(5, TimeUnit.SECONDS));
            assertEquals(new Answer.Done(), client.ask(new Request.GetStatus()));
        }
    }

    @Test
    void aBadLineIsAnsweredAndHarmsNobody() throws Exception {
        try (var raw = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            raw.connect(UnixDomainSocketAddress.of(place.socket()));
            var lines = new LineChannel(raw);
            raw.write(ByteBuffer
                    .wrap("nonsense\n{\"n\":7,\"request\":{\"is\":\"Resume\"}}\n".getBytes(StandardCharsets.UTF_8)));
            assertTrue(lines.read().orElseThrow().contains("\"Refused\""));
            assertEquals("{\"is\":\"Said\",\"re\":7,\"answer\":{\"is\":\"Done\"}}", lines.read().orElseThrow());
        }
    }

    @Test
    void aLineWithoutEndEndsTheConversation() throws Exception {
        try (var raw = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            raw.connect(UnixDomainSocketAddress.of(place.socket()));
            var flood = "x".repeat(LineChannel.LONGEST + 8192).getBytes(StandardCharsets.UTF_8);
            assertThrows(IOException.class, () -> {
                for (int i = 0; i < 10; i++) {
                    raw.write(ByteBuffer.wrap(flood));
                }
            });
        }
    }

    @Test
    void aClientThatDoesNotReadIsLetGo() throws Exception {
        try (var raw = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            raw.connect(UnixDomainSocketAddress.of(place.socket()));
            raw.write(ByteBuffer
                    .wrap((Wire.line(Plain.of(new Envelope.Asked(1, HELLO))) + "\n").getBytes(StandardCharsets.UTF_8)));
            assertEquals(HELLO, heard.poll(5, TimeUnit.SECONDS));
            var much = new Answer.Refused("x".repeat(100_000));
            while (gone.isEmpty()) {
                server.tell(Request.Role.WINDOW, much);
            }
            assertEquals(1, gone.size());
        }
    }

    @Test
    void f4_aSocketThatWasLeftBehindIsTakenOver() throws IOException {
        var other = LinkPlace.of(folder.resolve("other"), folder);
        Files.createDirectories(other.socket().getParent());
        try (var left = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            left.bind(UnixDomainSocketAddress.of(other.socket()));
        }
        assertEquals(Optional.empty(), LinkClient.meet(other, HELLO, _ -> {}, () -> {}));
        try (var again = LinkServer.open(other, (_, _, reply) -> reply.with(new Answer.Done()));
                var client = LinkClient.meet(other, HELLO, _ -> {}, () -> {}).orElseThrow()) {
            assertEquals(new Answer.Done(), client.ask(new Request.GetStatus()));
            assertTrue(again.has(Request.Role.WINDOW));
        }
    }

    @Test
    void anAgentThatDoesNotGreetIsLeft() throws Exception {
        var other = LinkPlace.of(folder.resolve("other"), folder);
        Files.createDirectories(other.socket().getParent());
        var told = new CompletableFuture<Boolean>();
        try (var mute = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            mute.bind(UnixDomainSocketAddress.of(other.socket()));
            assertEquals(Optional.empty(), LinkClient.meet(other, HELLO, _ -> {}, () -> told.complete(true)));
            try (var left = mute.accept()) {
                var lines = new LineChannel(left);
                assertTrue(lines.read().orElseThrow().contains("Hello"));
                assertEquals(Optional.empty(), lines.read());
            }
        }
        assertEquals(false, told.isDone());
    }

    @Test
    void aClientHangsUpOnAnAgentThatTalksNonsense() throws Exception {
        var other = LinkPlace.of(folder.resolve("other"), folder);
        Files.createDirectories(other.socket().getParent());
        try (var mad = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            mad.bind(UnixDomainSocketAddress.of(other.socket()));
            var met = CompletableFuture.supplyAsync(() -> LinkClient.meet(other, HELLO, _ -> {}, () -> {}));
            try (var client = mad.accept()) {
                var lines = new LineChannel(client);
                assertTrue(lines.read().isPresent());
                lines.write("nonsense");
                assertEquals(Optional.empty(), lines.read());
            }
            assertEquals(Optional.empty(), met.get(5, TimeUnit.SECONDS));
        }
    }

    @Test
    void whatIsStillAskedFailsInItsOrderBeforeTheEndIsTold() throws Exception {
        var other = LinkPlace.of(folder.resolve("other"), folder);
        var order = new LinkedBlockingQueue<Integer>();
        var silent = LinkServer.open(other, (_, request, reply) -> {
            if (request instanceof Request.Hello) {
                reply.with(new Answer.Done());
            }
        });
        try (var client = LinkClient.meet(other, HELLO, _ -> {}, () -> order.add(0)).orElseThrow()) {
            for (int n = 1; n <= 40; n++) {
                var number = n;
                var _ = client.post(new Request.GetStatus()).whenComplete((_, _) -> order.add(number));
            }
            silent.close();
            for (int n = 1; n <= 40; n++) {
                assertEquals(n, order.poll(5, TimeUnit.SECONDS));
            }
            assertEquals(0, order.poll(5, TimeUnit.SECONDS));
        }
    }

    @Test
    void goesOnAfterAClientThatCannotBeLetInAndSaysSo() throws Exception {
        var other = LinkPlace.of(folder.resolve("other"), folder);
        var faults = new LinkedBlockingQueue<>(
                List.of(new IOException("Too many open files"), new IOException("still too many")));
        try (var busy = LinkServer.open(other, failing(LinkServer.socket(other), faults),
                (_, _, reply) -> reply.with(new Answer.Done()), Duration.ofMillis(1));
                var client = LinkClient.meet(other, HELLO, _ -> {}, () -> {}).orElseThrow()) {
            assertEquals(new Answer.Done(), client.ask(new Request.GetStatus()));
            assertEquals(List.of(), List.copyOf(faults));
            assertEquals(new SenseLine("link", "socket", "working", Optional.empty(), Optional.of("still too many")),
                    busy.report());
        }
    }

    @Test
    void waitsBeforeTheNextTryAndNotBeyondItsEnd() throws Exception {
        var other = LinkPlace.of(folder.resolve("other"), folder);
        var faults = new LinkedBlockingQueue<>(List.of(new IOException("one"), new IOException("two")));
        var busy = LinkServer.open(other, failing(LinkServer.socket(other), faults), (_, _, _) -> {},
                Duration.ofHours(1));
        while (!busy.report().state().equals("failed")) {
            Thread.onSpinWait();
        }
        busy.close();
        assertEquals(List.of("two"), faults.stream().map(Throwable::getMessage).toList());
    }

    /// Fails with each of `faults` before it lets anybody in.
    private static LinkServer.Door failing(LinkServer.Door door, Queue<IOException> faults) {
        return new LinkServer.Door() {
            @Override
            public SocketChannel next() throws IOException {
                var fault = faults.poll();
                if (fault != null) {
                    throw fault;
                }
                return door.next();
            }

            @Override
            public void close() throws IOException {
                door.close();
            }
        };
    }

    @Test
    void onlyTheOwnerMayUseIt() throws IOException {
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(place.socket())));
        assertEquals("rwx------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(place.socket().getParent())));
    }

    @Test
    void oneAtATimeHoldsTheLock() throws IOException {
        try (var first = LinkLock.take(place.lock()).orElseThrow()) {
            assertEquals(Optional.empty(), LinkLock.take(place.lock()));
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(place.lock())));
            assertTrue(first != null);
        }
        LinkLock.take(place.lock()).orElseThrow().close();
    }

    @Test
    void whoeverAsksForALockThatIsOursLeavesItToUs() throws IOException {
        assumeTrue(Files.isReadable(Path.of("/proc/locks")));
        try (var first = LinkLock.take(place.lock()).orElseThrow()) {
            assertEquals(Optional.empty(), LinkLock.take(place.lock()));
            assertTrue(first.isHeld());
            var inode = ":" + Files.getAttribute(place.lock(), "unix:ino") + " ";
            assertTrue(Files.readString(Path.of("/proc/locks")).contains(inode));
        }
    }

    @Test
    void aRequestThatIsNotKnownIsRefusedByItsNumber() throws Exception {
        try (var raw = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            raw.connect(UnixDomainSocketAddress.of(place.socket()));
            raw.write(ByteBuffer.wrap("{\"n\":9,\"request\":{\"is\":\"Dance\"}}\n".getBytes(StandardCharsets.UTF_8)));
            var said = Rebuilt.of(Envelope.Said.class, Wire.value(new LineChannel(raw).read().orElseThrow()));
            assertEquals(new Envelope.Said(9,
                    new Answer.Refused("Asked.request is 'Dance', which is no Request")), said);
        }
    }

    @Test
    void everyDataFolderHasAPlaceOfItsOwnAndItsPathIsShort() {
        var run = Path.of("/run/user/1000/unhunch");
        assertTrue(!LinkPlace.of(run, Path.of("/home/a")).equals(LinkPlace.of(run, Path.of("/home/b"))));
        assertThrows(IllegalArgumentException.class, () -> LinkPlace.of(Path.of("/" + "x".repeat(90)), folder));
    }

    private LinkClient meet(LinkedBlockingQueue<Answer> told) {
        return LinkClient.meet(place, HELLO, told::add, () -> {}).orElseThrow();
    }
}
