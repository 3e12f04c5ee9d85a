package app.unhunch.ui;

import app.unhunch.breaks.BreakCue;
import app.unhunch.breaks.BreakEvent;
import app.unhunch.breaks.BreakOffer;
import app.unhunch.breaks.BreakPhase;
import app.unhunch.breaks.BreakState;
import app.unhunch.breaks.BreakStatus;
import app.unhunch.breaks.Breaks;
import app.unhunch.breaks.SessionEnd;
import app.unhunch.breaks.SessionKind;
import app.unhunch.exercise.BrokenPack;
import app.unhunch.exercise.Exercise;
import app.unhunch.history.BreakOutcome;
import app.unhunch.history.Change;
import app.unhunch.history.Entry;
import app.unhunch.history.History;
import app.unhunch.machine.Moment;
import app.unhunch.remedy.Remedy;
import app.unhunch.remedy.RemedyStatus;
import app.unhunch.remedy.RemedyWish;
import app.unhunch.remedy.Round;
import app.unhunch.routine.OwnRoutines;
import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineChange;
import app.unhunch.routine.Stock;
import app.unhunch.routine.Timeline;
import app.unhunch.session.Ending;
import app.unhunch.session.MoveOutcome;
import app.unhunch.session.Session;
import app.unhunch.session.SessionCue;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.SessionResult;
import app.unhunch.session.SessionState;
import app.unhunch.settings.Settings;
import app.unhunch.store.CatalogReader;
import app.unhunch.text.Paper;
import app.unhunch.ui.history.Diary;
import app.unhunch.ui.kit.ByHand;
import app.unhunch.ui.kit.Papers;
import app.unhunch.ui.kit.Sheet;
import app.unhunch.ui.library.PackPorts;
import app.unhunch.ui.settings.FakeErrands;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A whole program in simulated time: every window as it is put together, and the true machines of breaks and sessions
/// behind them. What leaves the program is written down. Used on the FX thread, but for [#pass(Duration)].
final class Household implements Diary, Papers {

    private static final CatalogReader.Shelf SHIPPED = CatalogReader.shipped("en").value();
    private static final Duration SECOND = Duration.ofSeconds(1);

    /// What left the program: remedies, notices, log-in, printed pages, in their order.
    final List<String> asked = new ArrayList<>();

    private final ByHand later = new ByHand();
    private final Breaks scheduler = new Breaks();
    private final Session player = new Session();
    private final FakeErrands errands = new FakeErrands();
    private final FxRobot robot;
    private final Screens screens;
    private Settings settings;
    private History history;
    private OwnRoutines own = OwnRoutines.NONE;
    private BreakState breaks = BreakState.NOT_STARTED;
    private SessionState session = new SessionState.Idle();
    private SessionKind kind = SessionKind.OTHER;
    private int entries;
    private boolean stirred;

    /// A program that was started at [Sessions#START] and shows its window.
    Household(FxRobot robot, Settings settings, History history) {
        this.robot = robot;
        this.settings = settings;
        this.history = history;
        var made = new ArrayList<Screens>();
        robot.interact(() -> made.add(new Screens(new FxDoor(later), outside(), SHIPPED.catalog(), Pictures.words(),
                Locale.UK)));
        screens = made.getFirst();
        screens.stock(stock());
        screens.settings(settings);
        screens.history(history);
        screens.link(AgentLink.REACHABLE);
        screens.remedies(RemedyStatus.NONE);
        screens.session(session);
        robot.interact(() -> schedule(new BreakEvent.Started(at(), this.settings, Optional.empty())));
        screens.show();
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            var stage = Window.getWindows().getFirst();
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1000);
            stage.setHeight(860);
        });
    }

    /// Lets time pass, second by second.
    void pass(Duration time) {
        var end = later.now().plus(time);
        passWhile(() -> later.now().compareTo(end) < 0);
    }

    /// Lets time pass until the scheduler says that, four hours at most.
    void passUntil(BreakPhase phase) {
        var end = later.now().plus(Duration.ofHours(4));
        passWhile(() -> status().phase() != phase && later.now().compareTo(end) < 0);
        if (status().phase() != phase) {
            throw new AssertionError("never " + phase + ", still " + status().phase());
        }
    }

    /// Lets time pass until the session that runs is over, an hour at most.
    void passSession() {
        var end = later.now().plus(Duration.ofHours(1));
        passWhile(() -> session instanceof SessionState.Underway && later.now().compareTo(end) < 0);
    }

    /// What the scheduler asked for happens before the next second does.
    private void passWhile(BooleanSupplier still) {
        while (still.getAsBoolean()) {
            robot.interact(() -> {
                for (stirred = false; !stirred && still.getAsBoolean();) {
                    second();
                }
            });
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private void second() {
        later.pass(SECOND);
        play(new SessionEvent.Tick(at()));
        schedule(new BreakEvent.Tick(at()));
    }

    /// Something happens at the desk.
    void happens(Function<Moment, BreakEvent> event) {
        robot.interact(() -> schedule(event.apply(at())));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// The user begins a routine somewhere.
    void chooses(String routine) {
        robot.interact(() -> choose(routine));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// A pack of moves is found that cannot be read.
    void finds(BrokenPack pack) {
        robot.interact(() -> screens.stock(new Stock(SHIPPED.catalog(), SHIPPED.routines(), own, List.of(pack))));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Nothing is wrong with the packs any more.
    void finds() {
        robot.interact(() -> screens.stock(stock()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// The agent keeps the user warm, and it is time to look at the skin.
    void looksAtSkin(Duration left) {
        robot.interact(() -> screens.remedies(new RemedyStatus(Optional.of(new RemedyStatus.Current(
                new Round(Remedy.HEAT, Duration.ofMinutes(20)), Optional.of(now().plus(left)), left,
                Optional.of(now()))),
                Optional.empty(), Optional.empty())));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// The agent keeps the user warm from now on.
    void warms(Duration length) {
        robot.interact(() -> screens.remedies(new RemedyStatus(Optional.of(new RemedyStatus.Current(
                new Round(Remedy.HEAT, length), Optional.of(now().plus(length)), length, Optional.empty())),
                Optional.empty(), Optional.empty())));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Moment at() {
        return Sessions.START.plus(later.now());
    }

    Instant now() {
        return at().wall().toInstant();
    }

    /// What the clock on the wall shows.
    ZonedDateTime moment() {
        return at().wall();
    }

    SessionState session() {
        return session;
    }

    /// The move that is to be done or got ready for; empty without a session.
    String move() {
        return session instanceof SessionState.Underway underway ? underway.step().exercise().id() : "";
    }

    BreakStatus status() {
        return breaks.status(at());
    }

    Settings settings() {
        return settings;
    }

    History history() {
        return history;
    }

    OwnRoutines own() {
        return own;
    }

    /// Takes every window away.
    void close() {
        screens.close(() -> {});
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Outside outside() {
        return new Outside(event -> play(event.apply(at())), event -> schedule(event.apply(at())), this::at, this::save,
                score -> add(new Entry.Pain(at().wall(), score)), this::choose, this::arrange, this::open,
                timeline -> screens.openSession(List.of(), _ -> begin(timeline, SessionKind.OTHER)),
                offer -> timeline(idOf(offer), Set.of()), address -> asked.add("browse " + address), errands, this,
                this, SampleOutside.noFiles(), new Sheet(() -> new Paper("Summary", Locale.UK), this),
                new PackPorts(file -> asked.add("open " + file), () -> asked.add("read again")), this::relieve,
                wish -> asked.add("log-in " + wish), () -> {}, () -> () -> {}, () -> {});
    }

    private void save(Settings changed) {
        settings = changed;
        schedule(new BreakEvent.Settled(at(), changed));
        screens.settings(changed);
    }

    private void relieve(RemedyWish wish) {
        asked.add("remedy " + wish.getClass().getSimpleName());
    }

    private void arrange(RoutineChange change) {
        own = own.with(change);
        screens.stock(stock());
    }

    private Stock stock() {
        var all = new ArrayList<>(SHIPPED.routines());
        all.addAll(own.all());
        return new Stock(SHIPPED.catalog(), all, own, List.of());
    }

    private void choose(String routine) {
        own.find(routine).or(() -> shipped(routine)).ifPresent(this::open);
    }

    private void open(Routine routine) {
        screens.openSession(moves(routine),
                without -> begin(Timeline.of(routine.without(without), SHIPPED.catalog()), SessionKind.OTHER));
    }

    private void begin(Timeline timeline, SessionKind as) {
        kind = as;
        play(new SessionEvent.Start(at(), timeline));
        schedule(new BreakEvent.SessionStarted(at(), as, timeline.length()));
    }

    private void play(SessionEvent event) {
        var outcome = player.on(session, event);
        if (!outcome.state().equals(session)) {
            session = outcome.state();
            screens.session(session);
        }
        stirred |= outcome.cues().stream().anyMatch(SessionCue.Finished.class::isInstance);
        outcome.cues().stream().filter(SessionCue.Finished.class::isInstance).map(SessionCue.Finished.class::cast)
                .forEach(done -> finished(done.result()));
    }

    private void finished(SessionResult result) {
        if (result.ending() != Ending.DISCARDED) {
            add(new Entry.Session(result.began().wall(), result.routine(), result.played(),
                    result.count(MoveOutcome.DONE), result.moves().size(),
                    result.ending() == Ending.COMPLETED ? Entry.Ending.FINISHED
                            : result.ending() == Ending.HURT ? Entry.Ending.HURT
                            : Entry.Ending.STOPPED,
                    kind == SessionKind.BREAK ? Entry.Origin.BREAK : Entry.Origin.CHOSEN, List.of()));
        }
        schedule(new BreakEvent.SessionEnded(at(), result.played(),
                result.ending() == Ending.COMPLETED ? SessionEnd.FINISHED : SessionEnd.EARLY));
    }

    private void schedule(BreakEvent event) {
        var outcome = scheduler.on(breaks, event);
        breaks = outcome.state();
        screens.breaks(status());
        outcome.cues().forEach(this::perform);
    }

    /// Notices come as our own card.
    private void perform(BreakCue cue) {
        stirred |= !(cue instanceof BreakCue.Save);
        switch (cue) {
            case BreakCue.Announce _,BreakCue.TurnToDue _ -> screens.showCard();
            case BreakCue.Withdraw _ -> screens.hideCard();
            case BreakCue.PrepareWindow(var offer) -> screens.prepareBreak(timeline(idOf(offer), Set.of())
                    .map(found -> player.on(new SessionState.Idle(), new SessionEvent.Start(at(), found)).state()));
            case BreakCue.ShowWindow(var offer, var arrival) -> shipped(idOf(offer))
                    .ifPresent(found -> screens.openBreak(arrival, moves(found), without -> begin(
                            Timeline.of(found.without(without), SHIPPED.catalog()), SessionKind.BREAK)));
            case BreakCue.CloseWindow _ -> screens.closeBreak();
            case BreakCue.WriteDown done -> add(new Entry.Break(done.at(), BreakOutcome.valueOf(done.outcome().name()),
                    "desk-reset", done.length(), Set.of()));
            case BreakCue.AwaitHands _ -> schedule(new BreakEvent.HandsAtRest(at()));
            case BreakCue.SoundNotice _,BreakCue.ShowNudge _,BreakCue.Save _ -> {}
        }
    }

    private static String idOf(BreakOffer offer) {
        return shipped(offer.routine()).isPresent() ? offer.routine() : "desk-reset";
    }

    private static Optional<Routine> shipped(String id) {
        return SHIPPED.routines().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static Optional<Timeline> timeline(String id, Set<String> without) {
        return shipped(id).map(found -> Timeline.of(found.without(without), SHIPPED.catalog()));
    }

    private static List<Exercise> moves(Routine routine) {
        return routine.items().stream().flatMap(item -> SHIPPED.catalog().find(item.exercise()).stream()).toList();
    }

    // diary and papers

    @Override
    public Runnable add(Entry entry) {
        var id = "e" + entries++;
        remember(new Change.Add(id, entry));
        return () -> remove(id);
    }

    @Override
    public void put(String id, Entry entry) {
        remember(new Change.Edit(id, at().wall().toInstant(), entry));
    }

    @Override
    public void remove(String id) {
        remember(new Change.Delete(id, at().wall().toInstant()));
    }

    @Override
    public String routine(String id) {
        return id;
    }

    private void remember(Change change) {
        history = history.with(change);
        screens.history(history);
    }

    @Override
    public void print(Paper paper, Consumer<Optional<String>> then) {
        asked.add("print");
        then.accept(Optional.empty());
    }

    @Override
    public void save(Paper paper, Path file, Consumer<Optional<String>> then) {
        asked.add("save");
        then.accept(Optional.empty());
    }
}
