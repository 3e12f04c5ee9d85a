package app.unhunch;

import app.unhunch.breaks.BreakEvent;
import app.unhunch.desktop.Desktop;
import app.unhunch.desktop.audio.AudioChain;
import app.unhunch.desktop.audio.AudioSettings;
import app.unhunch.desktop.audio.Speaker;
import app.unhunch.exercise.Exercise;
import app.unhunch.history.Change;
import app.unhunch.history.Entry;
import app.unhunch.history.History;
import app.unhunch.link.Answer;
import app.unhunch.link.Request;
import app.unhunch.machine.Moment;
import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineChange;
import app.unhunch.safety.Gate;
import app.unhunch.session.SessionState;
import app.unhunch.settings.Settings;
import app.unhunch.store.Journal;
import app.unhunch.store.PackWatch;
import app.unhunch.store.SettingsStore;
import app.unhunch.ui.Figures;
import app.unhunch.ui.FxDoor;
import app.unhunch.ui.Outside;
import app.unhunch.ui.Screens;
import app.unhunch.ui.kit.Sheet;
import app.unhunch.ui.library.PackPorts;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;

/// The process that shows windows. It owns the running session and is a client of the agent for everything else; it ends
/// when nothing is shown or pending.
final class Window {

    private static final Logger LOG = System.getLogger(Window.class.getName());

    /// What an agent may take to come or to go, before the window writes itself.
    private static final Patience GOING = Patience.of(Duration.ofSeconds(5));

    /// How a window process comes up.
    enum Opening {
        SHOWN, HIDDEN
    }

    private final Clock clock = new Clock(Computer.time());
    private final Desktop desktop;
    private final WindowShelf shelf;
    private final Journal journal;
    private final Speaker speaker;
    private final AgentLine agent;
    private final WindowSession session;
    private final WindowStarts starts;
    private final WindowOrders orders;
    private final MotionShelf motions;
    private final Screens screens;
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicBoolean nothingIsKept = new AtomicBoolean();
    private final AtomicReference<Settings> settings = new AtomicReference<>(Settings.DEFAULTS);
    private final AtomicReference<History> history = new AtomicReference<>(History.EMPTY);

    private Window(Home home, Map<String, String> environment, Locale locale, FxDoor door) {
        var folders = home.folders();
        desktop = Computer.desktop(environment);
        var chosen = new SettingsStore(folders.settings(), Clock::today).read().value();
        shelf = new WindowShelf(folders, locale, chosen.library());
        journal = SparePen.journal(home);
        var chain = new AudioChain(System.getProperty("os.name"), environment,
                Path.of(System.getProperty("user.home")));
        var time = Computer.time();
        speaker = Speaker.start(chain.sounds(), chain.voice(), AudioSettings.of(Settings.DEFAULTS.sound(), locale),
                time::now, _ -> {});
        var children = new Children(home.dataDir());
        agent = new AgentLine(home.place(), new Request.Hello(Request.Role.WINDOW, Main.VERSION), this::told,
                this::contact, () -> children.start("agent"), new SparePen(home, GOING));
        session = new WindowSession(clock, speaker, desktop.keepAwake(), locale, journal, agent::post,
                this::publish);
        starts = new WindowStarts(shelf, this::gate, this::screens, session);
        motions = new MotionShelf(folders.data());
        var opener = Computer.opener();
        Supplier<List<Routine>> routines = () -> shelf.get().routines();
        var errands = new WindowErrands(door, agent, folders.data(), opener, routines, speaker,
                chain.rareSounds(), settings::get, history::get,
                new WindowKeeping(door, agent, home, clock, this::restored, this::deleted), locale);
        var diary = new WindowDiary(journal, agent::post, () -> clock.get().wall().toInstant(),
                id -> shelf.get().name(id));
        var papers = new WindowPapers(door, folders.cache().resolve("print"), opener);
        var summary = new Sheet(new WindowSummary(history::get, settings::get, clock, diary::routine, locale), papers);
        var outside = new Outside(session::send, this::wish, clock, this::save, this::pain, starts::choose,
                this::keep, starts::play, starts::playing, starts::preview,
                address -> opener.open(address.toString()), errands, diary, papers, summary,
                new PackPorts(opener::open, this::restock),
                wish -> agent.post(new Request.Relieve(wish)), new WindowLogIn(desktop, children), end::countDown);
        screens = new Screens(door, outside, shelf.get().catalog(),
                new Figures(motions, PictureFiles.in(folders, door), locale).pictures(), locale);
        orders = new WindowOrders(screens, session, starts, history, this::settle, this::arrange, this::leave);
        screens.stock(shelf.get().stock());
        settle(chosen);
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
            routine.ifPresent(window.starts::choose);
            ready.countDown();
        });
        ready.await();
        var window = made.get().orElseThrow();
        window.live();
        if (window.nothingIsKept.get()) {
            AgentLast.erase(home).forEach(fault -> LOG.log(Level.ERROR, "not deleted: {0}", fault));
        }
        return 0;
    }

    /// Everything was put in the place of what was known here; the agent tells the settings itself.
    private void restored() {
        history.set(journal.read().value());
        screens.history(history.get());
        screens.stock(shelf.again());
    }

    private void deleted() {
        nothingIsKept.set(true);
        end.countDown();
    }

    private void live() throws InterruptedException {
        session.start();
        Thread.ofVirtual().name("history").start(() -> {
            history.set(journal.read().value());
            screens.history(history.get());
        });
        Thread.ofVirtual().name("motions")
                .start(() -> motions.prepare(shelf.get().catalog().exercises().stream().map(Exercise::id).toList()));
        var watch = shelf.watch(screens::stock);
        desktop.appearance().listen(wishes -> screens.wishes(WindowLooks.of(wishes)));
        desktop.session().listen(session::computer);
        Thread.ofVirtual().name("line").start(agent::open);
        end.await();
        watch.ifPresent(PackWatch::close);
        if (!nothingIsKept.get()) {
            session.end();
        }
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

    // from the screens

    private void wish(Function<Moment, BreakEvent> event) {
        BreakWishes.request(event.apply(clock.get())).ifPresent(agent::post);
    }

    private void save(Settings wanted) {
        agent.post(new Request.Settle(wanted));
    }

    /// What the user makes counts at once; the agent writes it, and says it again once it took it.
    private void keep(RoutineChange change) {
        arrange(change);
        agent.post(new Request.Arrange(change));
    }

    private Runnable pain(int score) {
        var now = clock.get().wall();
        var added = journal.adding(new Entry.Pain(now, score), now.toInstant());
        agent.post(new Request.Write(added));
        return () -> agent.post(new Request.Write(new Change.Delete(added.id(), clock.get().wall().toInstant())));
    }

    private void restock() {
        Thread.ofVirtual().name("packs").start(() -> screens.stock(shelf.again()));
    }

    private Gate gate() {
        return Gate.at(settings.get().safety(), history.get(), clock.get().wall());
    }

    private Screens screens() {
        return screens;
    }

    // from the session and the agent

    private void publish(SessionState state) {
        screens.session(state);
    }

    private void told(Answer answer) {
        orders.hear(answer);
    }

    private void contact(AgentLine.Contact contact) {
        orders.contact(contact);
    }

    private void settle(Settings now) {
        settings.set(now);
        shelf.settle(now.library()).ifPresent(screens::stock);
        screens.settings(now);
        session.settle(now);
    }

    private void arrange(RoutineChange change) {
        shelf.change(change).ifPresent(screens::stock);
    }

    private void leave() {
        agent.leave();
        end.countDown();
    }
}
