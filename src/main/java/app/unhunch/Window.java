package app.unhunch;

import app.unhunch.breaks.BreakEvent;
import app.unhunch.exercise.Exercise;
import app.unhunch.history.Change;
import app.unhunch.history.Entry;
import app.unhunch.link.Answer;
import app.unhunch.link.Request;
import app.unhunch.machine.Moment;
import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineChange;
import app.unhunch.safety.Gate;
import app.unhunch.session.Hush;
import app.unhunch.session.SessionState;
import app.unhunch.settings.Settings;
import app.unhunch.store.PackWatch;
import app.unhunch.store.Problem;
import app.unhunch.store.RoutineStore;
import app.unhunch.ui.Figures;
import app.unhunch.ui.FxDoor;
import app.unhunch.ui.Outside;
import app.unhunch.ui.Screens;
import app.unhunch.ui.kit.Sheet;
import app.unhunch.ui.library.PackPorts;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;

/// The process that shows windows. It owns the running session and is a client of the agent for everything else; it ends
/// when nothing is shown or pending.
final class Window {

    private static final Logger LOG = System.getLogger(Window.class.getName());

    /// How long the first picture waits for what the agent has to say, and all else for the first picture.
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /// How a window process comes up.
    enum Opening {
        SHOWN, HIDDEN
    }

    private final WindowParts parts;
    private final AgentLine agent;
    private final WindowSession session;
    private final WindowStarts starts;
    private final WindowOrders orders;
    private final Screens screens;
    private final WindowEnd end = new WindowEnd();
    private final AtomicBoolean nothingIsKept = new AtomicBoolean();
    private final CompletableFuture<Boolean> heard = new CompletableFuture<>();
    private final CompletableFuture<Boolean> remembered = new CompletableFuture<>();

    /// Made on the FX thread.
    private Window(WindowParts parts, Home home, FxDoor door) {
        this.parts = parts;
        var locale = parts.locale();
        agent = parts.agent();
        session = new WindowSession(parts.clock(), parts.speaker(), parts.desktop().keepAwake(), locale,
                parts.journal(), agent::post, this::publish, this::hushed);
        var shelf = parts.shelf();
        starts = new WindowStarts(shelf, this::gate, this::screens, session);
        var folders = home.folders();
        var opener = Computer.opener();
        Supplier<List<Routine>> routines = () -> shelf.get().routines();
        var clock = parts.clock();
        var settings = parts.settings();
        var history = parts.history();
        var logIn = new WindowLogIn(parts.desktop().autostart(), parts.children(), door);
        var errands = new WindowErrands(door, agent, folders.data(), opener, routines, parts.speaker(),
                parts.audio().rareSounds(), settings::get, history::get,
                logIn, new WindowKeeping(door, agent, home, clock, this::restored, this::deleted), locale);
        var diary = new WindowDiary(parts.journal(), agent::post, () -> clock.get().wall().toInstant(),
                id -> shelf.get().name(id));
        var papers = new WindowPapers(door, () -> Computer.pages(home), opener);
        var summary = new Sheet(new WindowSummary(history::get, settings::get, clock, diary::routine, locale), papers);
        var outside = new Outside(session::send, this::wish, clock, this::save, this::pain, starts::choose,
                this::keep, starts::play, starts::playing, starts::preview,
                address -> opener.open(address.toString()), errands, diary, papers,
                new WindowRoutines(door, () -> shelf.get().catalog(), () -> clock.get().wall(),
                        () -> opener.open(new RoutineStore(folders.data(), Clock::today).path().toString()),
                        this::restock),
                summary,
                new PackPorts(opener::open, this::restock),
                wish -> agent.post(new Request.Relieve(wish)), logIn, session::aloud,
                () -> parts.inFront().keep()::close, end::nothingShown);
        screens = new Screens(door, outside, shelf.get().catalog(),
                new Figures(parts.motions(), PictureFiles.in(folders, door), locale,
                        clock.get().wall().toLocalDate().toEpochDay()).pictures(),
                locale);
        orders = new WindowOrders(screens, session, starts, history, this::settle, this::arrange, this::leave);
        screens.stock(shelf.get().stock());
        settle(parts.settings().get());
    }

    /// Opens the window process and stays until it ends.
    ///
    /// @param system the language of the computer
    static int run(Home home, Map<String, String> environment, Locale system, Opening opening,
            Optional<String> routine) throws InterruptedException {
        Logs.into(home.folders().state(), "window");
        Thread.setDefaultUncaughtExceptionHandler(new Faults());
        var made = new CompletableFuture<Window>();
        var parts = CompletableFuture.supplyAsync(() -> WindowParts.of(home, environment, system, made),
                task -> Thread.ofPlatform().name("start").daemon().start(task));
        Platform.startup(() -> Platform.setImplicitExit(false));
        var door = new FxDoor();
        var window = parts.thenApplyAsync(found -> {
            Locale.setDefault(found.locale()); // calendars and menus of JavaFX speak it, too
            return new Window(found, home, door);
        }, door::run).join();
        made.complete(window);
        window.live(opening, routine);
        if (window.nothingIsKept.get()) {
            AgentLast.erase(home).forEach(fault -> LOG.log(Level.ERROR, "not deleted: {0}", fault));
        }
        return 0;
    }

    /// Everything was put in the place of what was known here; the agent tells the settings itself.
    private void restored() {
        var read = parts.journal().read();
        parts.history().set(read.value());
        tell(read.problems());
        screens.stock(parts.shelf().again());
    }

    private void deleted() {
        nothingIsKept.set(true);
        end.forGood();
    }

    private void live(Opening opening, Optional<String> routine) throws InterruptedException {
        remembered.join(); // whoever was hurt yesterday must not be let through because nobody has read it yet
        if (opening == Opening.SHOWN) {
            await(heard);
            screens.show();
            await(screens.whole()); // all that follows takes time from the first pictures
        }
        routine.ifPresent(starts::choose);
        session.start();
        parts.speaker().begin();
        Thread.ofVirtual().name("motions").start(() -> parts.motions()
                .prepare(parts.shelf().get().catalog().exercises().stream().map(Exercise::id).toList()));
        var watch = parts.shelf().watch(screens::stock);
        parts.desktop().appearance().listen(wishes -> screens.wishes(WindowLooks.of(wishes)));
        parts.desktop().session().listen(session::computer);
        end.await(() -> screens.idle().join(), agent);
        watch.ifPresent(PackWatch::close);
        if (!nothingIsKept.get()) {
            session.end();
        }
        agent.close();
        parts.speaker().close();
        parts.desktop().close();
        var gone = new CountDownLatch(1);
        screens.close(() -> {
            Platform.exit();
            gone.countDown();
        });
        gone.await(); // the process ends right behind this, which no open popup survives
    }

    // from the parts

    /// The agent said something. An order may begin a session, and what may be done depends on what was felt before; and
    /// what is done now comes behind what was.
    void told(Answer answer) {
        if (answer instanceof Answer.Do || answer instanceof Answer.Wrote) {
            remembered.join();
        }
        orders.hear(answer);
        if (answer instanceof Answer.StatusIs) {
            heard.complete(true);
        }
    }

    /// The agent answers, or does not any more.
    void contact(AgentLine.Contact contact) {
        orders.contact(contact);
    }

    /// No agent answered at the first try.
    void nobodyAnswers() {
        heard.complete(false);
    }

    /// The history was read.
    ///
    /// @param problems what is left out of it, and why
    void remembered(List<Problem> problems) {
        tell(problems);
        remembered.complete(true);
    }

    private void tell(List<Problem> problems) {
        screens.history(parts.history().get());
        screens.leftOut(problems.stream().map(Problem::toString).toList());
    }

    private static void await(CompletableFuture<Boolean> known) {
        var _ = known.completeOnTimeout(false, PATIENCE.toMillis(), TimeUnit.MILLISECONDS).join();
    }

    // from the screens

    private void wish(Function<Moment, BreakEvent> event) {
        BreakWishes.request(event.apply(parts.clock().get())).ifPresent(agent::post);
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
        var now = parts.clock().get().wall();
        var added = parts.journal().adding(new Entry.Pain(now, score), now.toInstant());
        agent.post(new Request.Write(added));
        return () -> agent
                .post(new Request.Write(new Change.Delete(added.id(), parts.clock().get().wall().toInstant())));
    }

    private void restock() {
        Thread.ofVirtual().name("packs").start(() -> screens.stock(parts.shelf().again()));
    }

    private Gate gate() {
        return Gate.at(parts.settings().get().safety(), parts.history().get(), parts.clock().get().wall());
    }

    private Screens screens() {
        return screens;
    }

    // from the session and the agent

    private void publish(SessionState state) {
        screens.session(state);
    }

    private void hushed(Hush hush) {
        screens.hush(hush);
    }

    private void settle(Settings now) {
        parts.settings().set(now);
        parts.shelf().settle(now.library()).ifPresent(screens::stock);
        screens.settings(now);
        session.settle(now);
    }

    private void arrange(RoutineChange change) {
        parts.shelf().change(change).ifPresent(screens::stock);
    }

    /// The agent ends, and the window with it; where the user goes on with something that is not saved, another agent does.
    private void leave() {
        agent.leave();
        screens.beforeQuitting(end::forGood, () -> Thread.ofVirtual().name("agent").start(agent::meetAgain));
    }
}
