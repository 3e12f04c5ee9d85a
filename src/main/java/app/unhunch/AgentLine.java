package app.unhunch;

import app.unhunch.link.Answer;
import app.unhunch.link.LinkClient;
import app.unhunch.link.LinkPlace;
import app.unhunch.link.Request;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// A client's line to the agent: starts an agent where none answers, and meets it again when it went away. What is to be
/// kept is told again until it was heard; other requests made while nobody answers are dropped.
final class AgentLine implements WindowEnd.Say {

    private static final Logger LOG = System.getLogger(AgentLine.class.getName());

    /// Between two looks for an agent that was started.
    private static final Duration AGAIN = Duration.ofMillis(100);

    /// What an agent may take for its last deed, which may keep the disk busy.
    private static final Duration AT_LAST = Duration.ofMinutes(2);

    /// Looks before another agent is started.
    private static final int LOOKS = 100;

    private final LinkPlace place;
    private final Request.Hello hello;
    private final Consumer<Answer> told;
    private final Consumer<Contact> contact;
    private final AtomicReference<Optional<LinkClient>> client = new AtomicReference<>(Optional.empty());
    private final Starter starter;
    private final SparePen pen;
    private final Queue<Request> unheard = new ConcurrentLinkedQueue<>();
    private final AtomicInteger looks = new AtomicInteger();
    private final AtomicBoolean looking = new AtomicBoolean();
    private final AtomicReference<Contact> state = new AtomicReference<>(Contact.LOST);

    /// Whether somebody answers.
    enum Contact {
        MET, LOST, LEFT
    }

    /// Starts an agent.
    @FunctionalInterface
    interface Starter {

        /// Starts it, without waiting for it.
        void start() throws IOException;
    }

    /// @param told is given what the agent says unasked
    /// @param contact is given whether the agent answers, whenever that changes
    /// @param pen keeps what no agent heard until the end
    AgentLine(LinkPlace place, Request.Hello hello, Consumer<Answer> told, Consumer<Contact> contact, Starter starter,
            SparePen pen) {
        this.place = place;
        this.hello = hello;
        this.told = told;
        this.contact = contact;
        this.starter = starter;
        this.pen = pen;
    }

    /// Meets the agent, now or as soon as it answers.
    ///
    /// @return whether it answers now
    boolean open() {
        if (state.get() == Contact.LEFT || client.get().isPresent()) {
            return state.get() != Contact.LEFT;
        }
        var gone = new CompletableFuture<Boolean>();
        var met = LinkClient.meet(place, hello, told, () -> gone.complete(true));
        if (met.isPresent()) {
            client.set(met);
            looks.set(0);
            unheard.forEach(late -> send(met.get(), late));
            say(Contact.MET);
            var _ = gone.thenRun(this::lost); // it may be gone again already, and is forgotten only now
        } else {
            lookAgain();
        }
        return met.isPresent();
    }

    /// Asks without waiting.
    void post(Request request) {
        if (isKept(request)) {
            unheard.add(request);
        }
        client.get().ifPresent(there -> send(there, request));
    }

    private void send(LinkClient there, Request request) {
        var _ = there.post(request).thenRun(() -> unheard.remove(request));
    }

    private static boolean isKept(Request request) {
        return request instanceof Request.Write || request instanceof Request.Settle
                || request instanceof Request.Arrange
                || request instanceof Request.SessionEnded;
    }

    /// Asks, and gives the answer on another thread; empty where nobody answers.
    void ask(Request request, Consumer<Optional<Answer>> then) {
        ask(request, LinkClient.PATIENCE, then);
    }

    private void ask(Request request, Duration patience, Consumer<Optional<Answer>> then) {
        Thread.ofVirtual().name("ask").start(() -> {
            var there = client.get();
            try {
                then.accept(there.isEmpty() ? Optional.empty() : Optional.of(there.get().ask(request, patience)));
            } catch (IOException gone) {
                LOG.log(Level.DEBUG, "the agent went away", gone);
                then.accept(Optional.empty());
            }
        });
    }

    /// Asks for something with which the agent ends, and gives the answer on another thread; empty where nobody answers.
    ///
    /// Until [#meetAgain()] no other agent is looked for.
    void askLast(Request request, Consumer<Optional<Answer>> then) {
        leave();
        ask(request, AT_LAST, then);
    }

    /// Nothing that was not heard is to be kept any more.
    void forget() {
        unheard.clear();
    }

    /// Goes on with the agent that is there still, or with another one.
    void meetAgain() {
        state.set(Contact.MET);
        if (client.get().isEmpty()) {
            lookForAnother();
        }
    }

    /// Says that this is a command from now on. What was said to a window before is heard before the second answer: it is
    /// given by the thread that gives orders.
    @Override
    public void gone() {
        say(Request.Role.COMMAND);
    }

    @Override
    public void back() {
        say(hello.role());
    }

    private void say(Request.Role role) {
        client.get().ifPresent(there -> {
            try {
                there.ask(new Request.Hello(role, hello.version()));
                there.ask(new Request.GetStatus());
            } catch (IOException gone) {
                LOG.log(Level.DEBUG, "the agent went away", gone);
            }
        });
    }

    /// Looks for no other agent when this one is gone.
    void leave() {
        state.set(Contact.LEFT);
    }

    /// Leaves the agent alone, once it has heard everything; what it did not hear is kept without it.
    void close() {
        leave();
        client.getAndSet(Optional.empty()).ifPresent(there -> {
            try (there) {
                there.ask(new Request.GetStatus()); // answered in turn: what was sent before has been heard
            } catch (IOException gone) {
                LOG.log(Level.DEBUG, "the agent was gone already", gone);
            }
        });
        keep(List.copyOf(unheard));
    }

    private void keep(List<Request> wishes) {
        try {
            if (!wishes.isEmpty()) {
                pen.keep(wishes);
            }
        } catch (IOException no) {
            LOG.log(Level.ERROR, "not saved: " + wishes, no);
        }
    }

    private void lost() {
        client.set(Optional.empty());
        lookForAnother();
    }

    /// Whoever notices first that the agent is gone looks, and nobody else.
    private void lookForAnother() {
        if (state.compareAndSet(Contact.MET, Contact.LOST)) {
            contact.accept(Contact.LOST);
            var _ = open();
        }
    }

    private void lookAgain() {
        if (!looking.compareAndSet(false, true)) {
            return;
        }
        if (looks.getAndIncrement() % LOOKS == 0) {
            try {
                starter.start();
            } catch (IOException no) {
                LOG.log(Level.ERROR, "no agent can be started", no);
            }
        }
        CompletableFuture.delayedExecutor(AGAIN.toMillis(), TimeUnit.MILLISECONDS, Thread::startVirtualThread)
                .execute(this::look);
    }

    private void look() {
        looking.set(false);
        var _ = open();
    }

    private void say(Contact now) {
        if (state.getAndSet(now) != now) {
            contact.accept(now);
        }
    }
}
