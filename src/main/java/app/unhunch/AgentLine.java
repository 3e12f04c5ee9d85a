package app.unhunch;

import app.unhunch.link.Answer;
import app.unhunch.link.LinkClient;
import app.unhunch.link.Request;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// A client's line to the agent: starts an agent where none answers, and meets it again when it went away. What is to be
/// kept waits for it meanwhile; other requests made while nobody answers are dropped.
final class AgentLine {

    private static final Logger LOG = System.getLogger(AgentLine.class.getName());

    /// Between two looks for an agent that was started.
    private static final Duration AGAIN = Duration.ofMillis(100);

    /// Looks before another agent is started.
    private static final int LOOKS = 100;

    private final Home home;
    private final Request.Hello hello;
    private final Consumer<Answer> told;
    private final Consumer<Contact> contact;
    private final AtomicReference<Optional<LinkClient>> client = new AtomicReference<>(Optional.empty());
    private final Queue<Request> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger looks = new AtomicInteger();
    private final AtomicReference<Contact> state = new AtomicReference<>(Contact.LOST);

    /// Whether somebody answers.
    enum Contact {
        MET, LOST, LEFT
    }

    /// @param told is given what the agent says unasked
    /// @param contact is given whether the agent answers, whenever that changes
    AgentLine(Home home, Request.Hello hello, Consumer<Answer> told, Consumer<Contact> contact) {
        this.home = home;
        this.hello = hello;
        this.told = told;
        this.contact = contact;
    }

    /// Meets the agent, now or as soon as it answers.
    void open() {
        if (state.get() == Contact.LEFT) {
            return;
        }
        var met = LinkClient.meet(home.place(), hello, told, this::lost);
        if (met.isPresent()) {
            client.set(met);
            looks.set(0);
            say(Contact.MET);
            for (var late = waiting.poll(); late != null; late = waiting.poll()) {
                post(late);
            }
        } else {
            lookAgain();
        }
    }

    /// Asks without waiting.
    void post(Request request) {
        client.get().ifPresentOrElse(there -> there.send(request), () -> {
            if (request instanceof Request.Write || request instanceof Request.Settle) {
                waiting.add(request);
            }
        });
    }

    /// Looks for no other agent when this one is gone.
    void leave() {
        state.set(Contact.LEFT);
    }

    /// Leaves the agent alone, once it has heard everything.
    void close() {
        leave();
        client.getAndSet(Optional.empty()).ifPresent(there -> {
            try (there) {
                there.ask(new Request.GetStatus()); // answered in turn: what was sent before has been heard
            } catch (IOException gone) {
                LOG.log(Level.DEBUG, "the agent was gone already", gone);
            }
        });
    }

    private void lost() {
        client.set(Optional.empty());
        if (state.get() != Contact.LEFT) {
            say(Contact.LOST);
            open();
        }
    }

    private void lookAgain() {
        if (looks.getAndIncrement() % LOOKS == 0) {
            try {
                var _ = new Children(home.dataDir()).start("agent");
            } catch (IOException no) {
                LOG.log(Level.ERROR, "no agent can be started", no);
            }
        }
        CompletableFuture.delayedExecutor(AGAIN.toMillis(), TimeUnit.MILLISECONDS, Thread::startVirtualThread)
                .execute(this::open);
    }

    private void say(Contact now) {
        if (state.getAndSet(now) != now) {
            contact.accept(now);
        }
    }
}
