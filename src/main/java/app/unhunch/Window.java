package app.unhunch;

import app.unhunch.breaks.BreakEvent;
import app.unhunch.breaks.BreakOffer;
import app.unhunch.breaks.SessionKind;
import app.unhunch.desktop.Desktop;
import app.unhunch.desktop.DesktopWishes;
import app.unhunch.desktop.Opener;
import app.unhunch.desktop.SessionChange;
import app.unhunch.desktop.audio.AudioChain;
import app.unhunch.desktop.audio.AudioSettings;
import app.unhunch.desktop.audio.Speaker;
import app.unhunch.exercise.Exercise;
import app.unhunch.history.Change;
import app.unhunch.history.Entry;
import app.unhunch.history.History;
import app.unhunch.link.Answer;
import app.unhunch.link.Order;
import app.unhunch.link.Request;
import app.unhunch.machine.Engine;
import app.unhunch.machine.Moment;
import app.unhunch.routine.Routine;
import app.unhunch.routine.Timeline;
import app.unhunch.safety.Gate;
import app.unhunch.session.Session;
import app.unhunch.session.SessionCue;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.SessionResult;
import app.unhunch.session.SessionState;
import app.unhunch.settings.Arrival;
import app.unhunch.settings.Settings;
import app.unhunch.store.Journal;
import app.unhunch.store.PackWatch;
import app.unhunch.store.SettingsStore;
import app.unhunch.text.Texts;
import app.unhunch.ui.AgentLink;
import app.unhunch.ui.Figures;
import app.unhunch.ui.FxDoor;
import app.unhunch.ui.Outside;
import app.unhunch.ui.Screens;
import app.unhunch.ui.look.Look;
import app.unhunch.ui.onboarding.OnboardingPorts;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;

/// The process that shows windows. It owns the running session and is a client of the agent for everything else; it ends
/// when nothing is shown or pending.
final class Window {

    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    /// What an agent may take to come or to go, before the window writes itself.
    private static final Patience GOING = Patience.of(Duration.ofSeconds(5));

    /// How a window process comes up.
    enum Opening {
        SHOWN, HIDDEN
    }

    private static final Logger LOG = System.getLogger(Window.class.getName());

    private final Clock clock = new Clock(Computer.time());
    private final Desktop desktop;
    private final Optional<Path> dataDir;
    private final AtomicReference<Library> shelf;
    private final Supplier<Library> shelves;
    private final Path packs;
    private final Journal journal;
    private final Speaker speaker;
    private final SessionCues cues;
    private final Engine<SessionState, SessionEvent, SessionCue> engine;
    private final AgentLine agent;
    private final MotionShelf motions;
    private final Opener opener = Computer.opener();
    private final Screens screens;
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicReference<Settings> settings = new AtomicReference<>(Settings.DEFAULTS);
    private final AtomicReference<History> history = new AtomicReference<>(History.EMPTY);
    private final AtomicReference<Optional<Request.SessionStarted>> running = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Entry.Origin> origin = new AtomicReference<>(Entry.Origin.CHOSEN);

    private Window(Home home, Map<String, String> environment, Locale locale, FxDoor door) {
        var folders = home.folders();
        dataDir = home.dataDir();
        desktop = Computer.desktop(environment);
        shelves = () -> Library.load(folders, locale).logged();
        shelf = new AtomicReference<>(shelves.get());
        packs = folders.data().resolve(Library.PACKS);
        journal = SparePen.journal(home);
        var chain = new AudioChain(System.getProperty("os.name"), environment,
                Path.of(System.getProperty("user.home")));
        var time = Computer.time();
        speaker = Speaker.start(chain.sounds(), chain.voice(), AudioSettings.of(Settings.DEFAULTS.sound(), locale),
                time::now, _ -> {});
        cues = new SessionCues(speaker, desktop.keepAwake(), Texts.load("window", locale).get("keep-awake"), locale,
                Settings.DEFAULTS, this::finished);
        engine = new Engine<>(new Session(), clock, HEARTBEAT, this::publish, cues, new Faults(), this::slept);
        agent = new AgentLine(home.place(), new Request.Hello(Request.Role.WINDOW, Main.VERSION), this::told,
                this::contact, () -> new Children(home.dataDir()).start("agent"), new SparePen(home, GOING));
        motions = new MotionShelf(folders.data());
        var errands = new WindowErrands(door, agent, folders.data(), opener, library().routines(), speaker,
                chain.rareSounds(), settings::get, history::get, locale);
        screens = new Screens(door, outside(errands), library().catalog(),
                new Figures(motions, PictureFiles.in(folders, door), locale).pictures(), locale);
        screens.stock(library().stock());
        settle(new SettingsStore(folders.settings(), Clock::today).read().value());
    }

    /// Opens the window process and stays until it ends.
    static int run(Home home, Map<String, String> environment, Locale locale, Opening opening,
            Optional<String> routine) throws InterruptedException {
        Logs.into(home.folders().state(), "window");
        Thread.setDefaultUncaughtExceptionHandler(new Faults());
        var made = new AtomicReference<Optional<Window>>(Optional.empty());
        var ready = new CountDownLatch(1);
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            var window = new Window(home, environment, locale, new FxDoor());
            made.set(Optional.of(window));
            if (opening == Opening.SHOWN) {
                window.screens.show();
            }
            routine.ifPresent(window::choose);
            ready.countDown();
        });
        ready.await();
        made.get().orElseThrow().live();
        return 0;
    }

    private void live() throws InterruptedException {
        Thread.ofPlatform().name("engine").daemon().start(() -> engine.run(new SessionState.Idle()));
        Thread.ofVirtual().name("history").start(() -> {
            history.set(journal.read().value());
            screens.history(history.get());
        });
        Thread.ofVirtual().name("motions")
                .start(() -> motions.prepare(library().catalog().exercises().stream().map(Exercise::id)
                        .toList()));
        var watch = watchPacks();
        desktop.appearance().listen(this::wished);
        desktop.session().listen(this::computer);
        Thread.ofVirtual().name("line").start(agent::open);
        end.await();
        watch.ifPresent(PackWatch::close);
        endSession();
        agent.close();
        speaker.close();
        desktop.close();
        var gone = new CountDownLatch(1);
        screens.close(() -> {
            Platform.exit();
            gone.countDown();
        });
        gone.await(); // the process ends right behind this, which no open popup survives
    }

    private Optional<PackWatch> watchPacks() {
        try {
            return Optional.of(PackWatch.start(packs, this::restock));
        } catch (IOException unwatched) {
            LOG.log(Level.WARNING, "packs are seen at the next start only: {0}", unwatched.getMessage());
            return Optional.empty();
        }
    }

    private Library library() {
        return shelf.get();
    }

    private void restock() {
        shelf.set(shelves.get());
        screens.stock(library().stock());
    }

    /// Nothing that was done is lost with the window.
    private void endSession() throws InterruptedException {
        var told = new CountDownLatch(1);
        engine.send(at -> new SessionEvent.End(at, SessionEvent.End.Choice.KEEP));
        engine.send(at -> {
            told.countDown();
            return new SessionEvent.Tick(at);
        });
        if (!told.await(2, TimeUnit.SECONDS)) {
            LOG.log(Level.ERROR, "the session did not end in time");
        }
    }

    private Outside outside(WindowErrands errands) {
        return new Outside(engine::send, this::wish, clock, this::save, this::pain, this::choose, this::play,
                this::preview,
                address -> opener.open(address.toString()), errands,
                new WindowDiary(journal, agent::post, () -> clock.get().wall().toInstant(), library().routines()),
                wish -> agent.post(new Request.Relieve(wish)), this::logIn, this::nothingShown);
    }

    // from the screens

    private void wish(Function<Moment, BreakEvent> event) {
        BreakWishes.request(event.apply(clock.get())).ifPresent(agent::post);
    }

    private void save(Settings wanted) {
        agent.post(new Request.Settle(wanted));
    }

    private Runnable pain(int score) {
        var now = clock.get().wall();
        var added = journal.adding(new Entry.Pain(now, score), now.toInstant());
        agent.post(new Request.Write(added));
        return () -> agent.post(new Request.Write(new Change.Delete(added.id(), clock.get().wall().toInstant())));
    }

    private void choose(String routine) {
        var library = library(); // the same one to the end, whatever is saved meanwhile
        library.routine(routine).ifPresent(found -> screens.openSession(library.moves(found),
                without -> begin(library.timeline(found, without), SessionKind.OTHER, Entry.Origin.CHOSEN)));
    }

    private void play(Routine routine) {
        var library = library();
        if (Timeline.missing(routine, library.catalog()).isEmpty()) {
            screens.openSession(library.moves(routine),
                    without -> begin(library.timeline(routine, without), SessionKind.OTHER, Entry.Origin.CHOSEN));
        }
    }

    private void openBreak(String routine, Arrival arrival) {
        var library = library();
        library.routine(routine).ifPresent(found -> screens.openBreak(arrival, library.moves(found),
                without -> begin(library.timeline(found, without), SessionKind.BREAK, Entry.Origin.BREAK)));
    }

    private Optional<Timeline> preview(BreakOffer offer) {
        var gate = Gate.at(settings.get().safety(), history.get(), clock.get().wall());
        return library().timeline(BreakPick.of(offer, gate, library()::moves));
    }

    private void logIn(OnboardingPorts.LogIn wanted) {
        Thread.ofVirtual().name("log-in").start(() -> {
            try {
                switch (wanted) {
                    case START -> desktop.autostart().enable(new Children(dataDir).command("agent"));
                    case LEAVE -> desktop.autostart().disable();
                }
            } catch (IOException no) {
                LOG.log(Level.WARNING, "the start at log-in stays as it was", no);
            }
        });
    }

    private void nothingShown() {
        end.countDown();
    }

    // from the agent

    private void told(Answer answer) {
        switch (answer) {
            case Answer.StatusIs(var status) -> screens.breaks(status);
            case Answer.SettingsAre(var now) -> settle(now);
            case Answer.Wrote(var change) -> screens.history(history.updateAndGet(before -> before.with(change)));
            case Answer.Do(var order) -> obey(order);
            case Answer.RemediesAre(var status) -> screens.remedies(status);
            case Answer.Done _,Answer.Refused _,Answer.ReportsAre _,Answer.DayIs _ -> {}
        }
    }

    private void settle(Settings now) {
        settings.set(now);
        screens.settings(now);
        engine.send(at -> {
            cues.settle(now);
            return new SessionEvent.Tick(at);
        });
    }

    /// A session stands still before the computer sleeps, not only once it woke.
    private void computer(SessionChange change) {
        switch (change) {
            case SLEEPING -> engine.send(SessionEvent.Sleeping::new);
            case WOKE -> engine.send(SessionEvent.Tick::new);
            case LOCKED, UNLOCKED, SHUTTING_DOWN -> {}
        }
    }

    private void wished(DesktopWishes wishes) {
        screens.wishes(new Look.Wishes(
                wishes.scheme().filter(DesktopWishes.Scheme.DARK::equals).map(_ -> Look.Tone.DARK)
                        .orElse(Look.Tone.LIGHT),
                wishes.highContrast().orElse(false) ? Look.Contrast.HIGH : Look.Contrast.NORMAL,
                wishes.reducedMotion().orElse(false) ? Look.Motion.REDUCED : Look.Motion.FULL));
    }

    private void contact(AgentLine.Contact contact) {
        if (contact == AgentLine.Contact.MET) {
            running.get().ifPresent(agent::post); // a new agent has not heard of the session that runs
        }
        screens.link(contact == AgentLine.Contact.MET ? AgentLink.REACHABLE : AgentLink.UNREACHABLE);
    }

    private void obey(Order order) {
        switch (order) {
            case Order.PrepareBreak _ -> screens.prepareBreak();
            case Order.ShowBreak(var _, var routine, var arrival) -> openBreak(routine, arrival);
            case Order.CloseBreak _ -> screens.closeBreak();
            case Order.ShowNotice _,Order.ShowDue _ -> screens.showCard();
            case Order.HideCard _ -> screens.hideCard();
            case Order.Play(var routine) -> choose(routine);
            case Order.Raise _ -> screens.show();
            case Order.Leave _ -> {
                agent.leave();
                end.countDown();
            }
        }
    }

    // the session

    /// A session that still runs, or was paused and forgotten, ends first and is kept.
    private void begin(Timeline timeline, SessionKind kind, Entry.Origin from) {
        engine.send(at -> new SessionEvent.End(at, SessionEvent.End.Choice.KEEP));
        engine.send(at -> {
            var started = new Request.SessionStarted(kind, timeline.length());
            origin.set(from);
            running.set(Optional.of(started));
            agent.post(started);
            return new SessionEvent.Start(at, timeline);
        });
    }

    private void publish(SessionState state) {
        screens.session(state);
    }

    private void finished(SessionResult result) {
        running.set(Optional.empty());
        agent.post(new Request.SessionEnded(result.played(), SessionEntries.end(result)));
        SessionEntries.entry(result, origin.get())
                .map(entry -> new Request.Write(journal.adding(entry, result.ended().wall().toInstant())))
                .ifPresent(agent::post);
    }

    private Optional<Function<Moment, SessionEvent>> slept() {
        return clock.newSleep().map(length -> at -> new SessionEvent.Woke(at, length));
    }
}
