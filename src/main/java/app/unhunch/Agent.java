package app.unhunch;

import app.unhunch.breaks.BreakCue;
import app.unhunch.breaks.BreakEvent;
import app.unhunch.breaks.BreakMemory;
import app.unhunch.breaks.BreakState;
import app.unhunch.desktop.Desktop;
import app.unhunch.desktop.Sound;
import app.unhunch.desktop.audio.AudioChain;
import app.unhunch.history.Change;
import app.unhunch.history.Entry;
import app.unhunch.link.Answer;
import app.unhunch.link.LinkLock;
import app.unhunch.link.LinkServer;
import app.unhunch.link.Order;
import app.unhunch.link.Request;
import app.unhunch.link.SenseLine;
import app.unhunch.machine.Moment;
import app.unhunch.remedy.RemedyStatus;
import app.unhunch.routine.RoutineChange;
import app.unhunch.settings.Settings;
import app.unhunch.store.DiskFault;
import app.unhunch.text.Languages;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// The process that stays in the background: it counts sitting time, calls the user to breaks, and is the only one that
/// writes the user's files. No class of JavaFX is loaded here. What is below the engine is touched by its thread alone.
final class Agent implements AgentTray.Actions {

    private static final Logger LOG = System.getLogger(Agent.class.getName());

    /// Until a window is started again that made way for another.
    private static final Duration WINDOW_AGAIN = Duration.ofMillis(500);

    private final Clock clock;
    private final Desktop desktop;
    private final AgentEngine engine;
    private final AgentFiles files;
    private final AgentDay day;
    private final AgentSenses senses;
    private final AgentSound sound;
    private final AgentTray tray;
    private final TrayDays days;
    private final AgentHands hands;
    private final WindowDoor window;
    private final AgentNotices notices;
    private final AgentRemedies remedies;
    private final AgentPlan plan;
    private final LockedCues cues;
    private final AgentLast last;
    private final LinkServer server;
    private final CountDownLatch closed = new CountDownLatch(1);

    private Agent(Home home, Map<String, String> environment, Locale wanted) throws IOException {
        var locale = Languages.told(wanted);
        var folders = home.folders();
        clock = new Clock(Computer.time());
        desktop = Computer.desktop(environment);
        engine = new AgentEngine(clock, this::publish, this::perform);
        files = new AgentFiles(home, this::refused);
        day = start(files.open());
        sound = new AgentSound(new AudioChain(System.getProperty("os.name"), environment,
                Path.of(System.getProperty("user.home"))).rareSounds());
        senses = new AgentSenses(desktop, engine::send, this::quit);
        tray = new AgentTray(desktop, new TrayWords(locale), this);
        days = new TrayDays(files::history, files.scribe()::afterwards, engine::later, this::showTray);
        hands = new AgentHands(desktop.idle(), engine::send);
        var children = new Children(home.dataDir());
        AgentLogIn.refresh(desktop.autostart(), home, children);
        window = new WindowDoor(order -> tellWindow(new Answer.Do(order)), () -> children.start("window", "--hidden"),
                this::startWindowLater, ended -> engine.later(() -> windowLost(ended)));
        notices = new AgentNotices(desktop.notifier(), new BreakNotices(locale, NoticePictures::of), window,
                Settings.DEFAULTS.breaks(), engine::send, what -> day.notShown(engine.wall(), what));
        plan = new AgentPlan(clock, desktop.notifier(), new PlanNotices(locale, NoticePictures::of),
                new AgentPlan.Outside(files::history, files::reminders, files.scribe()::write,
                        () -> engine.later(this::knock),
                        this::play));
        remedies = new AgentRemedies(clock, desktop.notifier(), locale, new AgentRemedies.Outside(
                this::publish, what -> engine.later(() -> ring(what)),
                files.scribe()::write, this::write, () -> engine.later(notices::again)));
        var faces = new BreakRoutines(locale, id -> Library.load(folders, wanted).logged().face(id));
        var routines = new AgentBreaks(faces, () -> engine.settings().safety(), () -> clock.get().wall(),
                files::history, () -> Library.load(folders, wanted));
        cues = new LockedCues(
                new AgentCues(notices, window, files.scribe(), this::knock, hands::await, routines, this::write),
                engine::isLocked, () -> notices.standUp(engine.settings().safety()), engine::send);
        last = new AgentLast(home, desktop.autostart(), this::end);
        var actions = new AgentActions(engine, files.scribe(), this::write, this::arrange, senses, window, notices,
                remedies, day,
                new AgentReports(desktop, sound, this::link), last, this::quit);
        server = LinkServer.open(home.place(),
                new AgentRequests(engine::send, engine::state, actions, new Refusals(locale)));
    }

    /// Runs until it is told to end.
    ///
    /// @return whether it was the agent; not where another one runs already
    static boolean run(Home home, Map<String, String> environment, Locale wanted) throws IOException {
        Logs.into(home.folders().state(), "agent");
        Thread.setDefaultUncaughtExceptionHandler(new Faults());
        var lock = LinkLock.take(home.place().lock());
        if (lock.isEmpty()) {
            return false;
        }
        try (var held = lock.get()) {
            LOG.log(Level.DEBUG, "the lock is ours: {0}", held);
            new Agent(home, environment, wanted).live(environment);
        }
        return true;
    }

    /// What was kept is the first thing that the scheduler hears, before any client can ask.
    private AgentDay start(AgentFiles.Kept kept) {
        engine.send(at -> new BreakEvent.Started(at, kept.settings(), kept.memory()));
        kept.lost().ifPresent(line -> engine.later(() -> notices.lostLine(line)));
        kept.wrong().stream().findFirst().ifPresent(first -> engine.later(() -> notices.notUnderstood(first)));
        return new AgentDay(kept.day(), kept.memory().map(BreakMemory::savedAt), files.scribe()::write);
    }

    private void live(Map<String, String> environment) throws IOException {
        tray.start();
        desktop.notifier().listen(event -> engine.later(() -> {
            notices.heard(event);
            remedies.heard(event);
            plan.heard(event);
        }));
        engine.later(() -> files.remedies().ifPresent(remedies::start));
        engine.later(() -> senses.start(engine.settings().quiet()));
        endWith(environment.getOrDefault(Children.ENDS_WITH, ""));
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("end").unstarted(this::stop));
        try {
            engine.run();
            close();
        } finally {
            closed.countDown();
        }
    }

    // from the engine

    private void publish(BreakState before, BreakState now) {
        if (!now.settings().equals(before.settings())) {
            notices.settle(now.settings().breaks());
            tellWindow(new Answer.SettingsAre(now.settings()));
        }
        var status = engine.status();
        day.see(status);
        tellWindow(new Answer.StatusIs(status));
        if (now.started()) {
            plan.see(now.settings(), status);
            showTray();
        }
    }

    private void publish(RemedyStatus status) {
        engine.later(() -> plan.see(status));
        tellWindow(new Answer.RemediesAre(status));
    }

    private void perform(BreakCue cue) {
        day.hear(cue);
        cues.accept(cue);
    }

    private void knock() {
        if (engine.settings().sound().notice()) {
            ring(Sound.NOTICE);
        }
    }

    private void ring(Sound what) {
        sound.ring(what, engine.settings().sound(), engine.status().quiet());
    }

    private void write(Entry entry) {
        write(files.adding(entry, engine.wall()));
    }

    private void write(Change change) {
        files.scribe().write(change);
        tellWindow(new Answer.Wrote(change));
        engine.later(() -> {
            days.wrote();
            showTray();
        });
    }

    private void arrange(RoutineChange change) {
        files.scribe().write(change);
        tellWindow(new Answer.Arranged(change));
    }

    private void refused(DiskFault fault) {
        engine.later(() -> notices.notSaved(fault));
    }

    // the window

    private boolean tellWindow(Answer answer) {
        return server.tell(Request.Role.WINDOW, answer);
    }

    private SenseLine link() {
        return server.report();
    }

    private void windowLost(Optional<Process> ended) {
        if (window.lost(ended)) {
            notices.cardFailed();
        }
    }

    private void startWindowLater() {
        CompletableFuture.delayedExecutor(WINDOW_AGAIN.toMillis(), TimeUnit.MILLISECONDS, Runnable::run)
                .execute(() -> engine.later(window::startAgain));
    }

    // from the tray

    @Override
    public void send(Function<Moment, BreakEvent> event) {
        engine.send(event);
    }

    @Override
    public void onEngine(Runnable action) {
        engine.later(action);
    }

    @Override
    public void open(Order.Page page) {
        window.order(new Order.Show(page));
    }

    @Override
    public void play(String routine) {
        window.order(new Order.Play(routine));
    }

    @Override
    public TrayDay day() {
        return days.at(engine.settings(), clock.get().wall());
    }

    @Override
    public void open() {
        window.order(new Order.Raise());
    }

    @Override
    public Duration snooze() {
        return engine.settings().breaks().snooze().length();
    }

    @Override
    public void showTray() {
        tray.show(engine.status(), engine.wall());
    }

    @Override
    public void quit() {
        window.orderIfThere(new Order.Leave());
        end();
    }

    private void end() {
        window.abandon();
        engine.stop();
    }

    // the end

    /// An agent that a build started ends with it.
    private void endWith(String process) {
        if (!process.isEmpty()) {
            ProcessHandle.of(Long.parseLong(process)).ifPresentOrElse(
                    handle -> {
                        var _ = handle.onExit().thenRun(() -> engine.later(this::quit));
                    }, this::quit);
        }
    }

    private void stop() {
        engine.stop();
        try {
            var _ = closed.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException late) {
            Thread.currentThread().interrupt();
        }
    }

    private void close() throws IOException {
        notices.withdraw();
        plan.close();
        tray.close();
        remedies.close();
        hands.close();
        day.end(engine.wall());
        files.close();
        last.run();
        server.close();
        desktop.close();
    }
}
