package app.unhunch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.breaks.SessionEnd;
import app.unhunch.breaks.SessionKind;
import app.unhunch.history.Change;
import app.unhunch.history.Entry;
import app.unhunch.link.Answer;
import app.unhunch.link.LinkServer;
import app.unhunch.link.Order;
import app.unhunch.link.Request;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class AgentLineTest {

    private static final Request.Hello HELLO = new Request.Hello(Request.Role.WINDOW, "1");
    private static final Request WRITE = write("dev1-a-a");
    private static final Request ENDED = new Request.SessionEnded(Duration.ofMinutes(2), SessionEnd.FINISHED);
    private static final Request STARTED = new Request.SessionStarted(SessionKind.OTHER, Duration.ofMinutes(2));

    private static final Patience PATIENCE = new Patience(Duration.ofMillis(1), Duration.ofSeconds(30));

    @TempDir
    private Path folder;

    private Home home;
    private AgentLine line;
    private final BlockingQueue<AgentLine.Contact> contacts = new LinkedBlockingQueue<>();
    private final BlockingQueue<Request> heard = new LinkedBlockingQueue<>();
    private final BlockingQueue<Boolean> started = new LinkedBlockingQueue<>();

    @BeforeEach
    void aLine() {
        home = Home.of(Optional.of(folder.resolve("data")), Map.of("XDG_RUNTIME_DIR", folder.resolve("r").toString()));
        line = new AgentLine(home.place(), HELLO, _ -> {}, contacts::add, () -> started.add(true),
                new SparePen(home, PATIENCE));
    }

    @Test
    void anAgentIsStartedWhereNoneAnswersAndHearsWhatIsToBeKept() throws Exception {
        line.post(STARTED);
        line.post(WRITE);
        line.open();
        assertEquals(true, next(started));
        try (var agent = answering()) {
            assertEquals(AgentLine.Contact.MET, next(contacts));
            assertEquals(List.of(HELLO, WRITE), List.of(next(heard), next(heard)));
            line.close();
            assertEquals(new Request.GetStatus(), next(heard));
            assertEquals(false, agent.has(Request.Role.TEXT_SESSION));
        }
        assertEquals(List.of(), written());
    }

    @Test
    void whatAnAgentTookAndDidNotAnswerIsToldToTheNextBeforeAnythingElse() throws Exception {
        try (var first = greeting()) {
            line.open();
            assertEquals(AgentLine.Contact.MET, next(contacts));
            line.post(ENDED);
            line.post(WRITE);
            assertEquals(List.of(HELLO, ENDED, WRITE), List.of(next(heard), next(heard), next(heard)));
            assertEquals(true, first.has(Request.Role.WINDOW));
        }
        assertEquals(AgentLine.Contact.LOST, next(contacts));
        try (var second = answering()) {
            assertEquals(AgentLine.Contact.MET, next(contacts));
            line.post(STARTED);
            assertEquals(List.of(HELLO, ENDED, WRITE, STARTED),
                    List.of(next(heard), next(heard), next(heard), next(heard)));
            line.close();
            assertEquals(false, second.has(Request.Role.TEXT_SESSION));
        }
        assertEquals(List.of(), written());
    }

    @Test
    void whatWasSaidToAWindowIsHeardBeforeItIsNoneAnyMore() throws Exception {
        var orders = new ArrayList<Order>();
        line = new AgentLine(home.place(), HELLO, answer -> {
            if (answer instanceof Answer.Do(var order)) {
                orders.add(order);
            }
        }, contacts::add, () -> started.add(true), new SparePen(home, PATIENCE));
        try (var agent = LinkServer.open(home.place(), (peer, request, reply) -> {
            if (request instanceof Request.GetStatus) { // an order that is on its way while the window says that it goes
                peer.tell(new Answer.Do(new Order.Raise()));
            }
            heard.add(request);
            reply.with(new Answer.Done());
        })) {
            line.open();
            assertEquals(AgentLine.Contact.MET, next(contacts));
            line.gone();
            assertEquals(List.of(new Order.Raise()), orders);
            assertEquals(false, agent.has(Request.Role.WINDOW));
            line.back();
            assertEquals(true, agent.has(Request.Role.WINDOW));
            line.close();
        }
    }

    @Test
    void afterALastWishThatNobodyHeardAnAgentIsMetOnceOnly() throws Exception {
        line.open();
        var answered = new LinkedBlockingQueue<Optional<Answer>>();
        line.askLast(new Request.DeleteAll(), answer -> {
            line.meetAgain();
            answered.add(answer);
        });
        assertEquals(Optional.empty(), next(answered));
        assertEquals(AgentLine.Contact.LOST, next(contacts));
        try (var agent = answering()) {
            assertEquals(AgentLine.Contact.MET, next(contacts));
            assertEquals(HELLO, next(heard));
            assertEquals(null, heard.poll(300, TimeUnit.MILLISECONDS), "nobody else looks every tenth of a second");
            assertEquals(true, agent.has(Request.Role.WINDOW));
            line.close();
        }
    }

    @Test
    void whatNoAgentHeardIsWrittenAtTheEnd() throws Exception {
        try (var agent = greeting()) {
            line.open();
            assertEquals(AgentLine.Contact.MET, next(contacts));
            line.post(WRITE);
            assertEquals(List.of(HELLO, WRITE), List.of(next(heard), next(heard)));
            line.leave();
            assertEquals(true, agent.has(Request.Role.WINDOW));
        }
        line.post(write("dev1-b-b"));
        line.close();
        assertEquals(List.of("dev1-a-a", "dev1-b-b"), written());
        assertEquals(List.of(), List.copyOf(started));
    }

    /// An agent that answers everything.
    private LinkServer answering() throws IOException {
        return LinkServer.open(home.place(), (_, request, reply) -> {
            heard.add(request);
            reply.with(new Answer.Done());
        });
    }

    /// An agent that answers nothing but the greeting.
    private LinkServer greeting() throws IOException {
        return LinkServer.open(home.place(), (_, request, reply) -> {
            heard.add(request);
            if (request instanceof Request.Hello) {
                reply.with(new Answer.Done());
            }
        });
    }

    private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        return Optional.ofNullable(queue.poll(20, TimeUnit.SECONDS)).orElseThrow();
    }

    private List<String> written() {
        return SparePen.journal(home).read().value().all().stream().map(recorded -> recorded.id()).toList();
    }

    private static Request write(String id) {
        return new Request.Write(new Change.Add(id,
                new Entry.Pain(ZonedDateTime.of(2026, 11, 23, 10, 0, 0, 0, ZoneId.of("Europe/Paris")), 3)));
    }
}
