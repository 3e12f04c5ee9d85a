package app.unhunch.desktop.linux.bus;

import app.unhunch.desktop.Lane;
import app.unhunch.desktop.Watch;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The bus behind a socket file. Its lane alone connects, writes and loses the line; one more virtual
/// thread reads.
public final class SocketBus implements Bus {

    private static final Logger LOG = System.getLogger(SocketBus.class.getName());
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Call BUS = Call.to("org.freedesktop.DBus", "/org/freedesktop/DBus", "Hello");

    private final Optional<Path> path;
    private final Lane lane;
    private final AtomicInteger serials = new AtomicInteger();
    private final Incoming incoming = new Incoming();
    private final List<Consumer<BusLife>> lives = new CopyOnWriteArrayList<>();

    // of the lane
    private @Nullable BusSocket line;
    private String name = "";
    private Duration wait = Duration.ofSeconds(1);
    private Watch retry = () -> {};

    /// @param name shown in thread dumps
    /// @param path its socket file; empty where there is none
    public SocketBus(String name, Optional<Path> path) {
        this.path = path;
        this.lane = new Lane(name);
    }

    @Override
    public List<Object> call(Call call, Duration limit, Consumer<List<Object>> late) throws BusFailure {
        var answer = new CompletableFuture<Message>();
        lane.execute(() -> send(call, answer));
        try {
            return content(answer.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException slow) {
            var _ = answer.thenAccept(message -> Incoming.deliverLate(message, late));
            throw new BusFailure(BusFailure.TIMED_OUT, call.member() + " took over " + limit.toMillis() + " ms");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new BusFailure(BusFailure.TIMED_OUT, "interrupted");
        } catch (ExecutionException lost) {
            throw new BusFailure(BusFailure.NO_BUS, String.valueOf(lost.getCause()));
        }
    }

    @Override
    public Watch listen(Signals signals, Consumer<Message> listener) {
        var entry = new Incoming.Listening(signals, listener);
        lane.execute(() -> {
            incoming.listening().add(entry);
            if (connected()) {
                post(match("AddMatch", signals));
            }
        });
        return () -> lane.execute(() -> forget(entry));
    }

    @Override
    public Watch onLife(Consumer<BusLife> listener) {
        lane.execute(() -> {
            lives.add(listener);
            if (connected() && !name.isEmpty()) {
                listener.accept(new BusLife.Up(name));
            }
        });
        return () -> lives.remove(listener);
    }

    @Override
    public Watch offer(String at, BusObject object) {
        incoming.offered().put(at, object);
        lane.execute(this::connected);
        return () -> incoming.offered().remove(at, object);
    }

    @Override
    public void emit(Message signal) {
        lane.execute(() -> post(signal));
    }

    @Override
    public void close() {
        lane.execute(() -> {
            incoming.forgetAll();
            lives.clear();
            lose("closed");
            lane.close();
        });
    }

    // on the lane

    private void send(Call call, CompletableFuture<Message> answer) {
        if (!connected()) {
            answer.completeExceptionally(new IOException("no bus at " + path.map(Path::toString).orElse("any path")));
            return;
        }
        int serial = serials.incrementAndGet();
        incoming.await(serial, answer);
        write(Message.call(call, serial));
    }

    private void post(Message message) {
        if (line != null) {
            write(message.numbered(serials.incrementAndGet()));
        }
    }

    private void write(Message message) {
        if (line == null) {
            return;
        }
        try {
            line.write(message);
        } catch (IOException gone) {
            lose(gone.toString());
        }
    }

    /// Whether there is a line, after an attempt to get one.
    private boolean connected() {
        return line != null || connect();
    }

    private boolean connect() {
        retry.close();
        try {
            var opened = BusSocket.open(path.orElseThrow(() -> new IOException("no bus is named")));
            line = opened;
            wait = Duration.ofSeconds(1);
            Thread.ofVirtual().name("bus reader").start(() -> read(opened));
            greet();
            return true;
        } catch (IOException absent) {
            tryLater();
            return false;
        }
    }

    private void greet() {
        var hello = new CompletableFuture<Message>();
        var _ = hello.thenAccept(message -> lane.execute(() -> welcome(message.text())));
        send(BUS, hello);
        for (var entry : incoming.listening()) {
            post(match("AddMatch", entry.signals()));
        }
    }

    private void welcome(String given) {
        name = given;
        tell(new BusLife.Up(given));
    }

    private void lost(BusSocket from, String why) {
        if (line == from) {
            lose(why);
        }
    }

    private void lose(String why) {
        if (line == null) {
            return;
        }
        try {
            line.close();
        } catch (IOException closed) {
            LOG.log(Level.DEBUG, "closing a lost bus", closed);
        }
        line = null;
        name = "";
        incoming.abandon(why);
        tell(new BusLife.Down(why));
        tryLater();
    }

    private void tryLater() {
        if (incoming.isIdle() && lives.isEmpty()) {
            return;
        }
        retry.close();
        retry = lane.later(wait, this::connected);
        var doubled = wait.multipliedBy(2);
        wait = doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
    }

    private void forget(Incoming.Listening entry) {
        if (incoming.listening().remove(entry) && line != null) {
            post(match("RemoveMatch", entry.signals()));
        }
    }

    private void tell(BusLife life) {
        for (var listener : lives) {
            Incoming.guarded(() -> listener.accept(life));
        }
    }

    private static Message match(String member, Signals signals) {
        return Message.call(Call.to(BUS.destination(), BUS.path(), member).with("s", signals.rule()), 0);
    }

    // on the reader's thread

    private void read(BusSocket from) {
        try {
            while (true) {
                incoming.take(from.read()).ifPresent(answer -> lane.execute(() -> post(answer)));
            }
        } catch (IOException gone) {
            lane.execute(() -> lost(from, gone.toString()));
        }
    }

    private static List<Object> content(Message answer) throws BusFailure {
        if (answer.kind() == Message.Kind.FAILURE) {
            throw new BusFailure(answer.error(), answer.text());
        }
        return answer.body();
    }
}
