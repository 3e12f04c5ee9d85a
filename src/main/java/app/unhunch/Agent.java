package app.unhunch;

import app.unhunch.breaks.BreakCue;
import app.unhunch.breaks.BreakEvent;
import app.unhunch.breaks.BreakMemory;
import app.unhunch.breaks.BreakState;
import app.unhunch.breaks.Breaks;
import app.unhunch.breaks.DayLog;
import app.unhunch.desktop.Desktop;
import app.unhunch.desktop.SenseReport;
import app.unhunch.desktop.Sound;
import app.unhunch.desktop.audio.AudioChain;
import app.unhunch.history.Change;
import app.unhunch.history.Entry;
import app.unhunch.history.History;
import app.unhunch.link.Answer;
import app.unhunch.link.LinkLock;
import app.unhunch.link.LinkServer;
import app.unhunch.link.Order;
import app.unhunch.link.Request;
import app.unhunch.link.SenseLine;
import app.unhunch.machine.Engine;
import app.unhunch.machine.Moment;
import app.unhunch.remedy.RemedyStatus;
import app.unhunch.remedy.RemedyWish;
import app.unhunch.safety.Gate;
import app.unhunch.safety.Verdict;
import app.unhunch.settings.Settings;
import app.unhunch.store.BreakMemoryStore;
import app.unhunch.store.DayLogStore;
import app.unhunch.store.Device;
import app.unhunch.store.Journal;
import app.unhunch.store.RemedyMemoryStore;
import app.unhunch.store.SettingsStore;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/// The process that stays in the background: it counts sitting time, calls the user to breaks, and is the only one that
/// writes the user's files. No class of JavaFX is loaded here. The fields below the engine are touched by its thread
/// alone.
final class Agent implements AgentRequests.Actions, AgentTray.Actions {

    private static final Logger LOG = System.getLogger(Agent.class.getName());

    /// Often enough to notice sleep and steps of the clock, rare enough to cost nothing.
    private static final Duration HEARTBEAT = Duration.ofSeconds(30);

    /// Until a window is started again that made way for another.
    private static final Duration WINDOW_AGAIN = Duration.ofMillis(500);

    private final Desktop desktop;
    private final AgentSenses senses;
    private final Scribe scribe;
    private final Journal journal;
    private final AgentSound sound;
    private final Clock clock;
    private final Engine<BreakState, BreakEvent, BreakCue> engine;
    private final LinkServer server;
    private final WindowDoor window;
    private final AgentNotices notices;
    private final LockedCues cues;
    private final AgentTray tray;
    private final AgentHands hands;
    private final SettingsStore settingsStore;
    private final BreakMemoryStore memoryStore;
    private final RemedyMemoryStore remedyStore;
    private final AgentRemedies remedies;
    private final DayLogStore dayStore;
    private final AgentDay day;
    private final Thread thread = Thread.currentThread();
    private final CountDownLatch closed = new CountDownLatch(1);
    private BreakState state = BreakState.NOT_STARTED;

    private Agent(Home home, Map<String, String> environment, Locale locale) throws IOException {
        var folders = home.folders();
        clock = new Clock(Computer.time());
        desktop = Computer.desktop(environment);
        settingsStore = new SettingsStore(folders.settings(), Clock::today);
        memoryStore = new BreakMemoryStore(folders.state(), Clock::today);
        journal = new Journal(folders.data().resolve("history"), Device.name(folders.state(), Agent::freshName));
        remedyStore = new RemedyMemoryStore(folders.state(), Clock::today);
        dayStore = new DayLogStore(folders.state(), Clock::today);
        scribe = new Scribe(settingsStore, memoryStore, remedyStore, dayStore, journal);
        sound = new AgentSound(new AudioChain(System.getProperty("os.name"), environment,
                Path.of(System.getProperty("user.home"))).rareSounds());
        engine = new Engine<>(new Breaks(), clock, HEARTBEAT, this::publish, this::perform, new Faults(), this::slept);
        senses = new AgentSenses(desktop, engine::send, this::quit);
        day = start();
        tray = new AgentTray(desktop, new TrayWords(locale), this);
        server = LinkServer.open(home.place(),
                new AgentRequests(engine::send, () -> state, this, new Refusals(locale)));
        var children = new Children(home.dataDir());
        window = new WindowDoor(order -> server.tell(Request.Role.WINDOW, new Answer.Do(order)),
                () -> children.start("window", "--hidden"), this::startWindowLater,
                ended -> onEngine(() -> windowLost(ended)));
        notices = new AgentNotices(desktop.notifier(), new BreakNotices(locale, NoticePictures::of), window,
                Settings.DEFAULTS.breaks(), engine::send, what -> day.notShown(Instant.now(), what));
        remedies = new AgentRemedies(clock, desktop.notifier(), locale, new AgentRemedies.Outside(
                status -> server.tell(Request.Role.WINDOW, new Answer.RemediesAre(status)),
                sound -> onEngine(() -> ring(sound)), scribe::write, this::write, () -> onEngine(notices::again)));
        hands = new AgentHands(desktop.idle(), engine::send);
        var faces = new BreakRoutines(locale, id -> Library.load(folders, locale).logged().face(id));
        var routines = new AgentBreaks(faces, () -> state.settings().safety(), () -> clock.get().wall(),
                () -> journal.read().value(), () -> Library.load(folders, locale));
        cues = new LockedCues(new AgentCues(notices, window, scribe, this::knock, hands::await, routines,
                this::write),
                this::isLocked, () -> notices.standUp(state.settings().safety()), engine::send);
    }

    /// Runs until it is told to end.
    ///
    /// @return whether it was the agent; not where another one runs already
    static boolean run(Home home, Map<String, String> environment, Locale locale) throws IOException {
        Logs.into(home.folders().state(), "agent");
        Thread.setDefaultUncaughtExceptionHandler(new Faults());
        var lock = LinkLock.take(home.place().lock());
        if (lock.isEmpty()) {
            return false;
        }
        try (var held = lock.get()) {
            LOG.log(Level.DEBUG, "the lock is ours: {0}", held);
            new Agent(home, environment, locale).live(environment);
        }
        return true;
    }

    private void live(Map<String, String> environment) throws IOException {
        tray.start();
        desktop.notifier().listen(event -> onEngine(() -> {
            notices.heard(event);
            remedies.heard(event);
        }));
        onEngine(() -> remedyStore.open().value().ifPresent(remedies::start));
        onEngine(() -> senses.start(state.settings().quiet()));
        endWith(environment.getOrDefault(Children.ENDS_WITH, ""));
        var hook = Thread.ofPlatform().name("end").unstarted(this::stop);
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            engine.run(BreakState.NOT_STARTED);
            close();
        } finally {
            closed.countDown();
        }
    }

    /// What was kept is the first thing that the scheduler hears, before any client can ask.
    private AgentDay start() {
        var settings = settingsStore.open();
        var memory = memoryStore.open();
        settings.problems().forEach(problem -> LOG.log(Level.WARNING, problem.toString()));
        memory.problems().forEach(problem -> LOG.log(Level.WARNING, problem.toString()));
        journal.open().problems().forEach(problem -> LOG.log(Level.WARNING, problem.toString()));
        var last = dayStore.open();
        last.problems().forEach(problem -> LOG.log(Level.WARNING, problem.toString()));
        engine.send(at -> new BreakEvent.Started(at, settings.value(), memory.value()));
        return new AgentDay(last.value(), memory.value().map(BreakMemory::savedAt), scribe::write);
    }

    private void publish(BreakState now) {
        if (!now.settings().equals(state.settings())) {
            notices.settle(now.settings().breaks());
            server.tell(Request.Role.WINDOW, new Answer.SettingsAre(now.settings()));
        }
        state = now;
        var status = now.status(clock.get());
        day.see(status);
        server.tell(Request.Role.WINDOW, new Answer.StatusIs(status));
        if (now.started()) {
            showTray();
        }
    }

    private void perform(BreakCue cue) {
        day.hear(cue);
        cues.accept(cue);
    }

    /// Whether an emergency answer of the last day stands before everything.
    private boolean isLocked() {
        var gate = Gate.at(state.settings().safety(), History.EMPTY, clock.get().wall());
        return gate.of(List.of()) instanceof Verdict.Locked;
    }

    private Optional<Function<Moment, BreakEvent>> slept() {
        Clock.lookUpZone();
        return clock.newSleep().map(length -> at -> new BreakEvent.Slept(at, length));
    }

    private void knock() {
        if (state.settings().sound().notice()) {
            ring(Sound.NOTICE);
        }
    }

    private void ring(Sound what) {
        sound.ring(what, state.settings().sound());
    }

    private void write(Entry entry) {
        write(journal.adding(entry, Instant.now()));
    }

    @Override
    public void write(Change change) {
        scribe.write(change);
        server.tell(Request.Role.WINDOW, new Answer.Wrote(change));
    }

    @Override
    public void settle(Settings settings) {
        scribe.write(settings);
        senses.look(settings.quiet());
        engine.send(at -> new BreakEvent.Settled(at, settings));
        onEngine(() -> {
            if (isLocked()) {
                remedies.forbid();
            }
        });
    }

    @Override
    public void windowCame() {
        window.came();
    }

    @Override
    public void windowFailed() {
        notices.cardFailed();
    }

    private void windowLost(Optional<Process> ended) {
        if (window.lost(ended)) {
            notices.cardFailed();
        }
    }

    private void startWindowLater() {
        CompletableFuture.delayedExecutor(WINDOW_AGAIN.toMillis(), TimeUnit.MILLISECONDS, Runnable::run)
                .execute(() -> onEngine(window::startAgain));
    }

    @Override
    public boolean raise() {
        return window.orderIfThere(new Order.Raise());
    }

    @Override
    public void play(String routine) {
        window.order(new Order.Play(routine));
    }

    @Override
    public void relieve(RemedyWish wish) {
        if (!(wish instanceof RemedyWish.Start && isLocked())) {
            remedies.wish(wish);
        }
    }

    @Override
    public void remedies(Consumer<RemedyStatus> to) {
        remedies.tell(to);
    }

    @Override
    public void tryNotice() {
        notices.trial();
    }

    @Override
    public List<SenseLine> reports() {
        var lines = new ArrayList<>(desktop.reports().stream().map(Agent::line).toList());
        lines.add(line(sound.report()));
        lines.add(line(autostart()));
        return lines;
    }

    @Override
    public DayLog day() {
        return day.log();
    }

    private SenseReport autostart() {
        var waiting = SenseReport.waiting("autostart", "");
        try {
            return waiting.read("", desktop.autostart().enabled() ? "on" : "off");
        } catch (IOException unreadable) {
            return waiting.failed(String.valueOf(unreadable.getMessage()));
        }
    }

    private static SenseLine line(SenseReport report) {
        return new SenseLine(report.sense(), report.source(), report.state().name().toLowerCase(Locale.ROOT),
                report.reading(), report.failure());
    }

    @Override
    public void send(Function<Moment, BreakEvent> event) {
        engine.send(event);
    }

    @Override
    public void open() {
        window.order(new Order.Raise());
    }

    @Override
    public Duration snooze() {
        return state.settings().breaks().snooze().length();
    }

    @Override
    public void showTray() {
        var now = clock.get();
        tray.show(state.status(now), now.wall().toInstant());
    }

    @Override
    public void quit() {
        window.orderIfThere(new Order.Leave());
        window.abandon();
        engine.send(at -> {
            thread.interrupt();
            return new BreakEvent.Stopping(at);
        });
    }

    /// An agent that a build started ends with it.
    private void endWith(String process) {
        if (!process.isEmpty()) {
            ProcessHandle.of(Long.parseLong(process)).ifPresentOrElse(
                    handle -> {
                        var _ = handle.onExit().thenRun(() -> onEngine(this::quit));
                    }, this::quit);
        }
    }

    @Override
    public void onEngine(Runnable action) {
        engine.send(at -> {
            action.run();
            return new BreakEvent.Tick(at);
        });
    }

    private void stop() {
        engine.send(at -> {
            thread.interrupt();
            return new BreakEvent.Stopping(at);
        });
        try {
            var _ = closed.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException late) {
            Thread.currentThread().interrupt();
        }
    }

    private void close() throws IOException {
        Thread.interrupted();
        notices.withdraw();
        tray.close();
        remedies.close();
        hands.close();
        day.end(Instant.now());
        scribe.close();
        server.close();
        desktop.close();
    }

    private static String freshName() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
