package app.unhunch.ui.remedies;

import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.DoseChange;
import app.unhunch.remedy.Breathing;
import app.unhunch.remedy.KnotRelease;
import app.unhunch.remedy.Remedy;
import app.unhunch.remedy.RemedyStatus;
import app.unhunch.remedy.RemedyWish;
import app.unhunch.remedy.Round;
import app.unhunch.routine.Routine;
import app.unhunch.routine.Timeline;
import app.unhunch.session.SessionState;
import app.unhunch.settings.Settings;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import app.unhunch.ui.kit.Later;
import app.unhunch.ui.kit.Place;
import app.unhunch.ui.look.Look;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// What the Remedies page shows, and what it can ask for.
public final class RemediesViewModel {

    /// What the page is about.
    enum Side {
        CHOICE, TIMER, BREATH, KNOT
    }

    private final RemediesPorts ports;
    private final Later later;
    private final RemedyWriter writer;
    private final TimeWords times;
    private final BreathModel breath;
    private final KnotModel knots;
    private final ReadOnlyObjectWrapper<Side> side = new ReadOnlyObjectWrapper<>(Side.CHOICE);
    private final Map<Remedy, Duration> lengths = new EnumMap<>(Remedy.class);
    private final ReadOnlyObjectWrapper<Optional<RemedyScreen>> screen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RunningRemedy>> running = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyBooleanWrapper heard = new ReadOnlyBooleanWrapper(true);
    private Catalog catalog;
    private Optional<Remedy> chosen = Optional.empty();
    private RemedyStatus status = RemedyStatus.NONE;
    private Subscription tick = () -> {};
    private boolean seen;
    private boolean docked;

    /// @param catalog what is told of the moves
    /// @param later for the next second
    public RemediesViewModel(RemediesPorts ports, Catalog catalog, Later later, Locale locale) {
        this.ports = ports;
        this.catalog = catalog;
        this.later = later;
        writer = new RemedyWriter(locale);
        times = new TimeWords(locale);
        breath = new BreathModel(() -> this.catalog.find(Breathing.EXERCISE), ports.play());
        knots = new KnotModel(ports, () -> this.catalog.find(KnotRelease.EXERCISE), locale);
    }

    /// Which page is shown.
    ReadOnlyObjectProperty<Side> sideProperty() {
        return side.getReadOnlyProperty();
    }

    BreathModel breath() {
        return breath;
    }

    KnotModel knots() {
        return knots;
    }

    /// Whether the session that runs is shown on this page.
    public ReadOnlyBooleanProperty pressingProperty() {
        return knots.runsProperty();
    }

    /// Takes where the session stands.
    public void show(SessionState state) {
        var before = pressingProperty().get();
        knots.show(state);
        refresh();
        if (!before && pressingProperty().get()) {
            ports.go().accept(new Place.Relief(KnotRelease.EXERCISE));
        }
    }

    /// Takes the user's choices.
    public void show(Settings choices) {
        knots.show(choices);
        heard.set(!choices.sound().muted());
    }

    /// Takes how much may move.
    public void show(Look.Motion motion) {
        knots.stepBySecond(motion == Look.Motion.REDUCED);
    }

    TimeWords times() {
        return times;
    }

    /// Takes what is told of the moves from now on.
    public void show(Catalog moves) {
        catalog = moves;
    }

    /// Minutes that a move takes with both sides, as words; empty where no clock runs.
    String minutes(String exercise) {
        return catalog.find(exercise).map(move -> Timeline.of(Routine.ofOne(move, DoseChange.NONE), catalog).length())
                .filter(Duration::isPositive).map(times::minutes).orElse("");
    }

    /// What a move is called.
    String move(String exercise) {
        return catalog.find(exercise).map(move -> move.words().name()).orElse(exercise);
    }

    /// Lets a session of one move begin.
    void start(String exercise) {
        catalog.find(exercise).map(move -> Timeline.of(Routine.ofOne(move, DoseChange.NONE), catalog))
                .ifPresent(ports.play());
    }

    /// The page of one remedy; empty while the choice of all is shown.
    ReadOnlyObjectProperty<Optional<RemedyScreen>> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    /// What runs, for the dock.
    public ReadOnlyObjectProperty<Optional<RunningRemedy>> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// Whether the end of a round and the look at the skin are to be heard.
    ReadOnlyBooleanProperty heardProperty() {
        return heard.getReadOnlyProperty();
    }

    Texts texts() {
        return writer.texts();
    }

    String name(Remedy remedy) {
        return writer.name(remedy);
    }

    /// Takes where the remedies stand.
    public void show(RemedyStatus now) {
        status = now;
        refresh();
    }

    /// Takes the exact place to which the user came.
    public void arrive(Place place) {
        var key = place instanceof Place.Relief(var remedy) ? remedy : "";
        chosen = find(key);
        side.set(key.equals(Breathing.EXERCISE) ? Side.BREATH : key.equals(KnotRelease.EXERCISE) ? Side.KNOT
                : chosen.isPresent() ? Side.TIMER
                : Side.CHOICE);
        refresh();
    }

    /// Takes whether anybody can see the page.
    public void seen(boolean now) {
        seen = now;
        refresh();
    }

    /// Takes whether anybody can see the dock, on whatever page.
    public void docked(boolean now) {
        docked = now;
        refresh();
    }

    void open(Remedy remedy) {
        ports.go().accept(new Place.Relief(remedy.exercise()));
    }

    void close() {
        ports.go().accept(Place.Tab.REMEDIES);
    }

    void go(Place place) {
        ports.go().accept(place);
    }

    void routine(String id) {
        ports.start().accept(id);
    }

    void hide() {
        ports.hide().run();
    }

    void lengthen(int minutes) {
        round().ifPresent(round -> {
            var wanted = round.length().plusMinutes(minutes);
            var remedy = round.remedy();
            if (wanted.compareTo(remedy.least()) >= 0 && wanted.compareTo(remedy.most()) <= 0) {
                lengths.put(remedy, wanted);
                refresh();
            }
        });
    }

    void begin() {
        round().ifPresent(round -> ports.wish().accept(new RemedyWish.Start(round)));
    }

    void wish(RemedyWish wish) {
        ports.wish().accept(wish);
    }

    /// What the space bar does.
    void pauseOrResume() {
        status.now().ifPresent(
                now -> wish(now.ends().isPresent() ? new RemedyWish.Pause() : new RemedyWish.Resume()));
    }

    private Optional<Round> round() {
        return chosen.map(remedy -> new Round(remedy, lengths.getOrDefault(remedy, remedy.usual())));
    }

    private void refresh() {
        tick.unsubscribe();
        var wall = ports.wall().get();
        screen.set(round().map(round -> writer.screen(status, round, wall)));
        running.set(status.now().map(now -> writer.dock(now, wall.toInstant())).or(knots::running));
        var runs = status.now().filter(now -> now.ends().isPresent()).isPresent() || knots.movingProperty().get();
        var rests = status.now().isEmpty() && status.lockedUntil().isPresent();
        if ((runs && (seen || docked)) || (rests && seen)) {
            tick = later.after(Duration.ofMillis(1000 - (wall.toInstant().toEpochMilli() % 1000)), this::refresh);
        }
    }

    private static Optional<Remedy> find(String exercise) {
        for (var remedy : Remedy.values()) {
            if (remedy.exercise().equals(exercise)) {
                return Optional.of(remedy);
            }
        }
        return Optional.empty();
    }
}
