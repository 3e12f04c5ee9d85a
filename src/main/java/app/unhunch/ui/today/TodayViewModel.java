package app.unhunch.ui.today;

import app.unhunch.breaks.BreakEvent;
import app.unhunch.breaks.BreakPhase;
import app.unhunch.breaks.BreakStatus;
import app.unhunch.breaks.PauseLength;
import app.unhunch.history.History;
import app.unhunch.routine.Move;
import app.unhunch.settings.Settings;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import app.unhunch.ui.kit.KeySheet;
import app.unhunch.ui.kit.Later;
import app.unhunch.ui.kit.Place;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// What the Today page and the dock show, and what they can ask for. Lives on the FX thread; touches no control.
public final class TodayViewModel {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /// Something that was done and can be taken back.
    public record Undo(String done, Runnable takeBack) {}

    private final ReadOnlyObjectWrapper<Optional<TodayScreen>> screen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Dock>> dock = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<OptionalInt> pain = new ReadOnlyObjectWrapper<>(OptionalInt.empty());
    private final ReadOnlyObjectWrapper<Optional<Undo>> undo = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final TodayPorts ports;
    private final Later later;
    private final Texts texts;
    private final TodayWriter writer;
    private final ReliefWriter reliefs;
    private final TimeWords times;
    private final PlanActs plan;

    private Optional<BreakStatus> status = Optional.empty();
    private Settings settings = Settings.DEFAULTS;
    private History history = History.EMPTY;
    private boolean reachable = true;
    private List<TodayScreen.Relief> relief = List.of();
    private Subscription change = Subscription.EMPTY;

    /// A page that knows nothing yet.
    public TodayViewModel(TodayPorts ports, Later later, Locale locale) {
        this.ports = ports;
        this.later = later;
        texts = Texts.load("today", locale);
        times = new TimeWords(locale);
        writer = new TodayWriter(locale, new RailWriter(locale, this::startBreak, this::skip, this::move),
                ports.plan());
        reliefs = new ReliefWriter(locale, ports.routine());
        plan = new PlanActs(ports, () -> settings, () -> screen.get().map(TodayScreen::plan));
        refresh();
    }

    // state, in

    /// Shows what the break scheduler is about.
    public void show(BreakStatus shown) {
        var before = status.flatMap(BreakStatus::undo);
        status = Optional.of(shown);
        shown.undo().filter(open -> before.filter(open::equals).isEmpty())
                .ifPresent(_ -> undo.set(Optional.of(new Undo(texts.get("skipped"), this::undoSkip))));
        if (before.isPresent() && shown.undo().isEmpty()) {
            undo.set(Optional.empty()); // a page that is made only now must not offer it
        }
        refresh();
    }

    /// Shows the user's choices.
    public void show(Settings shown) {
        settings = shown;
        relief = reliefs.all();
        refresh();
    }

    /// Shows what was done before.
    public void show(History shown) {
        history = shown;
        relief = reliefs.all();
        refresh();
    }

    /// Shows that the scheduler answers.
    public void agentAnswers() {
        reachable = true;
        refresh();
    }

    /// Shows that the scheduler does not answer.
    public void agentIsSilent() {
        reachable = false;
        refresh();
    }

    /// There may be other routines now.
    public void restock() {
        writer.forget();
        relief = reliefs.all();
        refresh();
    }

    // properties, out

    /// What the page shows.
    public ReadOnlyObjectProperty<Optional<TodayScreen>> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    /// What the dock shows.
    public ReadOnlyObjectProperty<Optional<Dock>> dockProperty() {
        return dock.getReadOnlyProperty();
    }

    /// The pain score given last on this page.
    public ReadOnlyObjectProperty<OptionalInt> painProperty() {
        return pain.getReadOnlyProperty();
    }

    /// What can be taken back; a new one each time something is done.
    public ReadOnlyObjectProperty<Optional<Undo>> undoProperty() {
        return undo.getReadOnlyProperty();
    }

    /// The keys of the page.
    public List<KeySheet.Line> keys() {
        return List.of(key(texts.get("key.enter"), "enter"), key("K", "skip"), key("P", "pause"),
                key("Alt+1 – 4", "plan"), key("0 – 9", "pain"));
    }

    private KeySheet.Line key(String key, String does) {
        return new KeySheet.Line(key, texts.get("keys." + does));
    }

    /// The words of the page.
    public Texts texts() {
        return texts;
    }

    // commands

    /// Does what the first button says.
    public void primary() {
        switch (screen.get().map(shown -> shown.hero().primary()).orElse(TodayScreen.Primary.NONE)) {
            case START_BREAK -> startBreak();
            case RESUME -> resume();
            case BACK_AT_DESK -> ports.send().accept(BreakEvent.BackAtDesk::new);
            case START_SESSION -> ports.start().accept(settings.breaks().routine());
            case FIRST_SESSION -> status.map(BreakStatus::next).flatMap(ports.preview())
                    .ifPresent(offer -> ports.start().accept(offer.routine().id()));
            case SEE_DOCTOR -> ports.go().accept(Place.Tab.SAFETY);
            case NONE -> {}
        }
    }

    /// What can be asked of the 7-day plan.
    PlanActs plan() {
        return plan;
    }

    /// The moves of the first session, to be looked at before it.
    List<TodayScreen.Preview> firstMoves() {
        return status.map(BreakStatus::next).flatMap(ports.preview()).stream()
                .flatMap(offer -> offer.moves().stream()).map(Move::exercise)
                .map(move -> new TodayScreen.Preview(move.id(), move.words().shortName())).distinct().toList();
    }

    /// Shows a move on its page.
    void see(TodayScreen.Preview move) {
        ports.go().accept(new Place.Move(move.id()));
    }

    /// Begins the break now.
    public void startBreak() {
        ports.send().accept(BreakEvent.StartBreak::new);
    }

    /// Leaves the next break out.
    public void skip() {
        if (status.filter(BreakStatus::canSkip).isPresent()) {
            ports.send().accept(BreakEvent.Skip::new);
        }
    }

    /// Lets the next break come later, or sooner where negative.
    ///
    /// @param by not zero, at most [BreakEvent.Move#FARTHEST]
    public void move(Duration by) {
        status.flatMap(BreakStatus::due).ifPresent(due -> {
            ports.send().accept(at -> new BreakEvent.Move(at, by));
            var then = times.time(due.plus(by).atZone(ports.wall().get().getZone()));
            undo.set(Optional.of(new Undo(texts.get("moved", then),
                    () -> ports.send().accept(at -> new BreakEvent.Move(at, by.negated())))));
        });
    }

    /// Pauses breaks.
    public void pause(PauseLength length) {
        ports.send().accept(at -> new BreakEvent.Pause(at, length));
    }

    /// Lets breaks come again.
    public void resume() {
        ports.send().accept(BreakEvent.Resume::new);
    }

    /// Pauses breaks for an hour, or resumes them.
    public void togglePause() {
        if (status.filter(now -> now.phase() == BreakPhase.PAUSED).isPresent()) {
            resume();
        } else {
            pause(new PauseLength.For(Duration.ofHours(1)));
        }
    }

    /// Keeps a pain score.
    public void rate(int score) {
        pain.set(OptionalInt.of(score));
        var takeBack = ports.pain().apply(score);
        undo.set(Optional.of(new Undo(texts.get("pain.saved", score), () -> {
            pain.set(OptionalInt.empty());
            takeBack.run();
        })));
    }

    /// Goes to the page of something that helps at once.
    public void relieve(TodayScreen.Relief chosen) {
        ports.go().accept(new Place.Relief(chosen.id()));
    }

    /// Goes to where the hours are set.
    public void changeHours() {
        ports.go().accept(new Place.Choices("hours"));
    }

    /// Goes to where it is told why there was no break.
    public void why() {
        ports.go().accept(new Place.Choices("why"));
    }

    private void undoSkip() {
        ports.send().accept(BreakEvent.Undo::new);
    }

    private void refresh() {
        var facts = new TodayFacts(ports.wall().get(), reachable, status,
                status.map(BreakStatus::next).flatMap(ports.preview()), ports.allowed().get(), settings, history);
        screen.set(Optional.of(writer.screen(facts, relief)));
        dock.set(Optional.of(writer.dock(facts)));
        change.unsubscribe();
        change = later.after(untilChange(facts), this::refresh);
    }

    /// Until the next second or minute of the countdown, or else the next minute of the clock.
    private static Duration untilChange(TodayFacts facts) {
        var left = facts.status().filter(status -> status.due().isPresent()).map(status -> status.left(facts.instant()))
                .filter(Duration::isPositive);
        var unit = left.filter(time -> time.compareTo(HeroWriter.COUNTS_SECONDS.plus(MINUTE)) < 0)
                .map(_ -> Duration.ofSeconds(1)).orElse(MINUTE);
        var rest = left.map(time -> time.toMillis() % unit.toMillis())
                .orElseGet(() -> unit.toMillis() - facts.instant().toEpochMilli() % unit.toMillis());
        return Duration.ofMillis(rest + 5);
    }
}
