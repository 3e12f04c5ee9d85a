package app.unhunch;

import app.unhunch.breaks.BreakStatus;
import app.unhunch.breaks.QuietReason;
import app.unhunch.breaks.SessionKind;
import app.unhunch.desktop.KeepAwake;
import app.unhunch.desktop.SessionChange;
import app.unhunch.desktop.audio.Speaker;
import app.unhunch.history.Entry;
import app.unhunch.link.Request;
import app.unhunch.machine.Engine;
import app.unhunch.machine.Moment;
import app.unhunch.routine.Timeline;
import app.unhunch.session.Hush;
import app.unhunch.session.Session;
import app.unhunch.session.SessionCue;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.SessionResult;
import app.unhunch.session.SessionState;
import app.unhunch.settings.Settings;
import app.unhunch.store.Journal;
import app.unhunch.text.Texts;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The session that runs in the window, on an engine of its own. The agent is told when one begins and how it ended. Every
/// method can be called on any thread.
final class WindowSession {

    private static final Logger LOG = System.getLogger(WindowSession.class.getName());
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final Duration LAST_WORDS = Duration.ofSeconds(2);

    private final Clock clock;
    private final Journal journal;
    private final Consumer<Request> post;
    private final SessionCues cues;
    private final Engine<SessionState, SessionEvent, SessionCue> engine;
    private Hush hush = Hush.NONE; // of the engine's thread
    private final AtomicReference<Optional<Request.SessionStarted>> running = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<Timeline>> last = new AtomicReference<>(Optional.empty());
    private final Consumer<Hush> hushed;
    private final AtomicReference<Entry.Origin> origin = new AtomicReference<>(Entry.Origin.CHOSEN);

    /// @param journal makes the ids of new entries
    /// @param post leaves a request with the agent
    /// @param publish is given every new state
    /// @param hushed is given whether it may be heard
    WindowSession(Clock clock, Speaker speaker, KeepAwake keepAwake, Locale locale, Journal journal,
            Consumer<Request> post, Consumer<SessionState> publish, Consumer<Hush> hushed) {
        this.clock = clock;
        this.journal = journal;
        this.post = post;
        this.hushed = hushed;
        cues = new SessionCues(speaker, keepAwake, Texts.load("window", locale).get("keep-awake"), locale,
                Settings.DEFAULTS, this::finished);
        engine = new Engine<>(new Session(), clock, HEARTBEAT, publish, cues, new Faults(), this::slept);
    }

    /// Lets sessions run from now on.
    void start() {
        Thread.ofPlatform().name("engine").daemon().start(() -> engine.run(new SessionState.Idle()));
    }

    /// Gives the session an event.
    void send(Function<Moment, SessionEvent> event) {
        engine.send(event);
    }

    /// Takes other choices at once.
    void settle(Settings now) {
        between(() -> cues.settle(now));
    }

    /// Takes what the agent says of the desk: while a call is on that counts, nothing is heard.
    void see(BreakStatus status) {
        hush(status.quiet().contains(QuietReason.CALL) ? Hush::inCall : Hush::afterCall);
    }

    /// Nobody says any more whether a call is on.
    void alone() {
        hush(Hush::afterCall);
    }

    /// Lets it be heard although a call is on.
    void aloud() {
        hush(Hush::lifted);
    }

    private void hush(UnaryOperator<Hush> change) {
        between(() -> {
            var before = hush;
            hush = change.apply(before);
            if (hush != before) {
                cues.hush(hush);
                hushed.accept(hush);
            }
        });
    }

    /// Begins. A session that still runs, or was paused and forgotten, ends first and is kept.
    void begin(Timeline timeline, SessionKind kind, Entry.Origin from) {
        engine.send(at -> new SessionEvent.End(at, SessionEvent.End.Choice.KEEP));
        engine.send(at -> {
            var started = new Request.SessionStarted(kind, timeline.length());
            origin.set(from);
            last.set(Optional.of(timeline));
            running.set(Optional.of(started));
            post.accept(started);
            return new SessionEvent.Start(at, timeline);
        });
    }

    /// What was played last, or is.
    Optional<Timeline> last() {
        return last.get();
    }

    /// Where a session would stand if it began now.
    SessionState firstMoment(Timeline timeline) {
        return new Session().on(new SessionState.Idle(), new SessionEvent.Start(clock.get(), timeline)).state();
    }

    /// Tells a new agent, which has not heard of it, of the session that runs.
    void tellAgain() {
        running.get().ifPresent(post);
    }

    /// Stands still before the computer sleeps, not only once it woke.
    void computer(SessionChange change) {
        switch (change) {
            case SLEEPING -> engine.send(SessionEvent.Sleeping::new);
            case WOKE -> engine.send(SessionEvent.Tick::new);
            case LOCKED, UNLOCKED, SHUTTING_DOWN -> {}
        }
    }

    /// Ends what runs and waits until that is told: nothing that was done is lost with the window.
    void end() throws InterruptedException {
        var told = new CountDownLatch(1);
        engine.send(at -> new SessionEvent.End(at, SessionEvent.End.Choice.KEEP));
        between(told::countDown);
        if (!told.await(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.log(Level.ERROR, "the session did not end in time");
        }
    }

    private void between(Runnable action) {
        engine.send(at -> {
            action.run();
            return new SessionEvent.Tick(at);
        });
    }

    private void finished(SessionResult result) {
        running.set(Optional.empty());
        post.accept(new Request.SessionEnded(result.played(), SessionEntries.end(result)));
        SessionEntries.entry(result, origin.get())
                .map(entry -> new Request.Write(journal.adding(entry, result.ended().wall().toInstant())))
                .ifPresent(post);
    }

    private Optional<Function<Moment, SessionEvent>> slept() {
        return clock.newSleep().map(length -> at -> new SessionEvent.Woke(at, length));
    }
}
