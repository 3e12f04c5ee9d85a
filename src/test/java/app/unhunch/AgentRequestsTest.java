package app.unhunch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.unhunch.breaks.BreakEvent;
import app.unhunch.breaks.BreakState;
import app.unhunch.breaks.Breaks;
import app.unhunch.breaks.SessionKind;
import app.unhunch.history.Change;
import app.unhunch.link.Answer;
import app.unhunch.link.LinkClient;
import app.unhunch.link.LinkPlace;
import app.unhunch.link.LinkServer;
import app.unhunch.link.Request;
import app.unhunch.machine.Moment;
import app.unhunch.remedy.RemedyStatus;
import app.unhunch.remedy.RemedyWish;
import app.unhunch.routine.RoutineChange;
import app.unhunch.settings.SettingKeys;
import app.unhunch.settings.SettingValue;
import app.unhunch.settings.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Wishes over a real socket to the real scheduler, in simulated time.
class AgentRequestsTest {

    private static final Request SNOOZE = new Request.Snooze(Optional.empty());
    private static final Request SKIP = new Request.Skip();
    private static final Request UNDO = new Request.Undo();
    private static final Answer NO_SNOOZE = new Answer.Refused("There is no break to put off now.");
    private static final Answer NO_UNDO = new Answer.Refused(
            "There is no skip to take back. That can be done for two minutes after it.");

    /// A Monday in working hours.
    private static final ZonedDateTime START = ZonedDateTime.of(2026, 11, 23, 10, 0, 0, 0, ZoneId.of("Europe/Paris"));

    @TempDir
    private Path folder;

    private final ExecutorService engine = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    private final Breaks breaks = new Breaks();
    private Duration past = Duration.ZERO;
    private BreakState state = BreakState.NOT_STARTED;
    private LinkServer server;
    private LinkClient client;

    @BeforeEach
    void meet() throws Exception {
        var place = LinkPlace.of(folder.resolve("run"), folder);
        server = LinkServer.open(place, new AgentRequests(this::send, () -> state, new NothingElse(),
                new Refusals(Locale.ENGLISH)));
        client = LinkClient.meet(place, new Request.Hello(Request.Role.COMMAND, "1"), _ -> {}, () -> {}).orElseThrow();
        send(at -> new BreakEvent.Started(at, Settings.DEFAULTS, Optional.empty()));
    }

    @AfterEach
    void leave() throws Exception {
        client.close();
        server.close();
    }

    @Test
    void aSnoozeWithoutABreakIsRefused() throws Exception {
        assertEquals(NO_SNOOZE, client.ask(SNOOZE));
        pass(Duration.ofMinutes(59).plusSeconds(40));
        assertGranted(SNOOZE);
        assertEquals(NO_SNOOZE, client.ask(SNOOZE));
    }

    @Test
    void aBreakIsMovedUntilItIsAnnounced() throws Exception {
        assertGranted(new Request.Move(Duration.ofMinutes(15)));
        assertEquals(Duration.ofMinutes(75), engine.submit(() -> state.status(now()).left()).get());
        pass(Duration.ofMinutes(74).plusSeconds(40));
        assertEquals(new Answer.Refused("There is no break to move now."),
                client.ask(new Request.Move(Duration.ofMinutes(15))));
    }

    @Test
    void aFourthSnoozeIsRefused() throws Exception {
        pass(Duration.ofHours(1).minusSeconds(20));
        for (int snooze = 0; snooze < 3; snooze++) {
            assertGranted(SNOOZE);
            pass(Settings.DEFAULTS.breaks().snooze().length());
        }
        assertEquals(new Answer.Refused("This break was put off as often as it can be."), client.ask(SNOOZE));
    }

    @Test
    void aLengthThatIsNotOneOfThemIsRefusedAsBefore() throws Exception {
        pass(Duration.ofHours(1).minusSeconds(20));
        assertInstanceOf(Answer.Refused.class, client.ask(new Request.Snooze(Optional.of(Duration.ofDays(2)))));
    }

    @Test
    void aBackupThatCanBeNoFileIsRefused() throws Exception {
        assertInstanceOf(Answer.Refused.class, client.ask(new Request.Restore("no\0where")));
    }

    @Test
    void aSkipIsTakenBackOnceAndNotWithoutOne() throws Exception {
        assertEquals(NO_UNDO, client.ask(UNDO));
        assertGranted(SKIP);
        assertGranted(UNDO);
        assertEquals(NO_UNDO, client.ask(UNDO));
    }

    @Test
    void aSkipIsFinalAfterTwoMinutes() throws Exception {
        assertGranted(SKIP);
        pass(Duration.ofMinutes(2));
        assertEquals(NO_UNDO, client.ask(UNDO));
    }

    @Test
    void aSessionThatRunsIsNotSkipped() throws Exception {
        send(at -> new BreakEvent.SessionStarted(at, SessionKind.OTHER, Duration.ofMinutes(5)));
        assertEquals(new Answer.Refused("A session is running. End it where it runs."), client.ask(SKIP));
        assertEquals(NO_SNOOZE, client.ask(SNOOZE));
    }

    @Test
    void strictBreaksAreNotSkipped() throws Exception {
        var strict = SettingKeys.with(Settings.DEFAULTS, "breaks.strict",
                new SettingValue.Flag(true));
        send(at -> new BreakEvent.Settled(at, strict));
        assertEquals(new Answer.Refused("Skipping is off: breaks are strict. Change that with: "
                + "unhunch settings set breaks.strict false"), client.ask(SKIP));
    }

    /// Lets time go by, a minute at a time.
    private void pass(Duration time) {
        for (var left = time; left.isPositive(); left = left.minusMinutes(1)) {
            var step = left.compareTo(Duration.ofMinutes(1)) < 0 ? left : Duration.ofMinutes(1);
            send(at -> {
                past = past.plus(step);
                return new BreakEvent.Tick(now());
            });
        }
    }

    private void assertGranted(Request request) throws Exception {
        var before = engine.submit(() -> state.status(now())).get();
        var after = assertInstanceOf(Answer.StatusIs.class, client.ask(request)).status();
        assertNotEquals(before, after);
    }

    private void send(Function<Moment, BreakEvent> event) {
        engine.execute(() -> state = breaks.on(state, event.apply(now())).state());
    }

    private Moment now() {
        return new Moment(past, START.plus(past));
    }

    /// Nothing but the scheduler.
    private static final class NothingElse implements AgentRequests.Actions {

        @Override
        public void restore(Path backup, Consumer<Answer> to) {}

        @Override
        public void deleteAll(Consumer<Answer> to) {}

        @Override
        public void relieve(RemedyWish wish) {}

        @Override
        public void remedies(Consumer<RemedyStatus> to) {}

        @Override
        public void windowCame() {}

        @Override
        public void windowFailed() {}

        @Override
        public void write(Change change) {}

        @Override
        public void settle(Settings settings) {}

        @Override
        public void arrange(RoutineChange change) {}

        @Override
        public boolean raise() {
            return false;
        }

        @Override
        public void play(String routine) {}

        @Override
        public void tryNotice() {}

        @Override
        public app.unhunch.breaks.DayLog day() {
            return app.unhunch.breaks.DayLog.EMPTY;
        }

        @Override
        public List<app.unhunch.link.SenseLine> reports() {
            return List.of();
        }

        @Override
        public void quit() {}
    }
}
