package app.unhunch.desktop.linux.bus;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Who is waiting for what comes over a bus: answers by their number, signals by their kind, calls by the object they are
/// for. Safe on every thread.
final class Incoming {

    private static final Logger LOG = System.getLogger(Incoming.class.getName());

    private final ConcurrentMap<Integer, CompletableFuture<Message>> waiting = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, BusObject> offered = new ConcurrentHashMap<>();
    private final List<Listening> listening = new CopyOnWriteArrayList<>();

    /// Somebody who wants to hear of such signals.
    record Listening(Signals signals, Consumer<Message> listener) {}

    /// Everybody who listens.
    List<Listening> listening() {
        return listening;
    }

    /// Our objects by their paths.
    ConcurrentMap<String, BusObject> offered() {
        return offered;
    }

    /// Whether nobody listens and nothing is offered.
    boolean isIdle() {
        return listening.isEmpty() && offered.isEmpty();
    }

    /// Hands the answer to the call `serial` to `answer`.
    void await(int serial, CompletableFuture<Message> answer) {
        waiting.put(serial, answer);
    }

    /// No answer will come any more.
    void abandon(String why) {
        for (var serial : new ArrayList<>(waiting.keySet())) {
            var answer = waiting.remove(serial);
            if (answer != null) {
                answer.completeExceptionally(new IOException(why));
            }
        }
    }

    /// Nobody listens any more, and nothing is offered.
    void forgetAll() {
        offered.clear();
        listening.clear();
    }

    /// Hands a message on.
    ///
    /// @return what to answer, if it was a call
    Optional<Message> take(Message message) {
        switch (message.kind()) {
            case REPLY, FAILURE -> {
                var answer = waiting.remove(message.replyTo());
                if (answer != null) {
                    answer.complete(message);
                }
            }
            case SIGNAL -> {
                for (var entry : listening) {
                    if (entry.signals().match(message)) {
                        guarded(() -> entry.listener().accept(message));
                    }
                }
            }
            case CALL -> {
                return Optional.of(answer(message));
            }
        }
        return Optional.empty();
    }

    private Message answer(Message call) {
        var object = offered.get(call.path());
        try {
            if (object == null) {
                throw new BusFailure("org.freedesktop.DBus.Error.UnknownObject", call.path());
            }
            var answer = object.on(call);
            return call.reply(answer.signature(), answer.values());
        } catch (BusFailure refused) {
            return call.failure(refused.name(), String.valueOf(refused.getMessage()));
        } catch (RuntimeException bug) {
            LOG.log(Level.ERROR, "answering " + call.member() + " failed", bug);
            return call.failure("org.freedesktop.DBus.Error.Failed", bug.toString());
        }
    }

    /// Hands on an answer that nobody waits for any more.
    static void deliverLate(Message answer, Consumer<List<Object>> late) {
        if (answer.kind() == Message.Kind.REPLY) {
            guarded(() -> late.accept(answer.body()));
        }
    }

    /// Lets one who throws disturb nobody else.
    static void guarded(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException bug) {
            LOG.log(Level.ERROR, "a listener failed", bug);
        }
    }
}
