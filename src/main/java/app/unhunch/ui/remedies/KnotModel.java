package app.unhunch.ui.remedies;

import app.unhunch.exercise.Exercise;
import app.unhunch.machine.Moment;
import app.unhunch.remedy.KnotRelease;
import app.unhunch.remedy.KnotSpot;
import app.unhunch.routine.Phase;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.SessionState;
import app.unhunch.session.SessionState.Underway;
import app.unhunch.settings.Settings;
import app.unhunch.ui.player.PlayerReading;
import app.unhunch.ui.player.PlayerScreen;
import app.unhunch.ui.player.ReadingWriter;
import app.unhunch.ui.player.ScreenWriter;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which knots are pressed and for how long, and the session in which that is done.
final class KnotModel {

    private static final int STEP = 10;

    private final RemediesPorts ports;
    private final Supplier<Optional<Exercise>> ball;
    private final KnotWriter writer;
    private final ScreenWriter screens;
    private final ReadingWriter readings;
    private final ReadOnlyObjectWrapper<KnotScreen> screen;
    private final ReadOnlyBooleanWrapper moving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper runs = new ReadOnlyBooleanWrapper();
    private final Set<KnotSpot> spots = EnumSet.noneOf(KnotSpot.class);
    private Duration each = KnotRelease.MOST;
    private int visits = 1;
    private boolean touched;
    private boolean calm;
    private Optional<Underway> session = Optional.empty();

    /// @param ball its entry in the catalog
    KnotModel(RemediesPorts ports, Supplier<Optional<Exercise>> ball, Locale locale) {
        this.ports = ports;
        this.ball = ball;
        writer = new KnotWriter(locale);
        screens = new ScreenWriter(locale);
        readings = new ReadingWriter(locale);
        screen = new ReadOnlyObjectWrapper<>(writer.setup(spots, each, visits, Optional.empty()));
    }

    // state, in

    /// Takes what the user said about their back: the spots to begin with, until others are picked.
    void show(Settings choices) {
        if (!touched) {
            spots.clear();
            spots.addAll(KnotWriter.spots(choices.setup().spots()));
            refresh();
        }
    }

    /// Takes where the session stands.
    void show(SessionState state) {
        session = state instanceof Underway underway && fits(underway) ? Optional.of(underway) : Optional.empty();
        moving.set(session.isPresent() && !(state instanceof SessionState.Paused));
        runs.set(session.isPresent());
        refresh();
    }

    /// Lets the ring step once a second instead of moving all the time.
    void stepBySecond(boolean step) {
        calm = step;
    }

    private static boolean fits(Underway underway) {
        var timeline = underway.run().timeline();
        return timeline.routine().id().equals(KnotRelease.ENTRY)
                && timeline.moves().getFirst().exercise().id().equals(KnotRelease.EXERCISE);
    }

    // properties, out

    ReadOnlyObjectProperty<KnotScreen> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    /// Whether pictures have to be drawn again and again.
    ReadOnlyBooleanProperty movingProperty() {
        return moving.getReadOnlyProperty();
    }

    /// Whether knots are pressed, or a pause is made in it.
    ReadOnlyBooleanProperty runsProperty() {
        return runs.getReadOnlyProperty();
    }

    Optional<Exercise> ball() {
        return ball.get();
    }

    Duration each() {
        return each;
    }

    int visits() {
        return visits;
    }

    KnotWriter writer() {
        return writer;
    }

    /// The step as the ring shows it.
    Optional<PlayerScreen> step() {
        return session.map(screens::screen);
    }

    /// What is to be read now.
    Optional<PlayerReading> reading() {
        return session.map(underway -> readings.at(underway, now(underway)));
    }

    private Duration now(Underway underway) {
        var now = ports.elapsed().get();
        return calm ? ReadingWriter.wholeSecond(underway, now) : now;
    }

    /// Whether the ball is still on its way to the spot.
    boolean leads() {
        return session.filter(underway -> underway.step().phase() != Phase.HOLD).isPresent();
    }

    /// How long the spot that is pressed is pressed.
    Duration press() {
        return session.map(underway -> underway.run().move().dose().length()).orElse(each);
    }

    /// What the dock says of it.
    Optional<RunningRemedy> running() {
        return reading().map(now -> writer.dock(now.number()));
    }

    // commands

    void toggle(KnotSpot spot) {
        if (session.isEmpty()) {
            touched = true;
            if (!spots.remove(spot)) {
                spots.add(spot);
            }
            refresh();
        }
    }

    void lengthen(int steps) {
        var wanted = each.plusSeconds((long) steps * STEP);
        if (wanted.compareTo(KnotRelease.LEAST) >= 0 && wanted.compareTo(KnotRelease.MOST) <= 0) {
            each = wanted;
            refresh();
        }
    }

    void visit(int times) {
        visits = times;
        refresh();
    }

    void begin() {
        if (!spots.isEmpty() && session.isEmpty()) {
            chosen().ifPresent(knots -> ball.get()
                    .map(entry -> knots.timeline(entry, writer.name(), writer::name)).ifPresent(ports.play()));
        }
    }

    void pauseOrResume() {
        send(SessionEvent.TogglePause::new);
    }

    void next() {
        send(SessionEvent.Skip::new);
    }

    void hurts() {
        send(SessionEvent.Hurts::new);
        end();
    }

    void end() {
        send(at -> new SessionEvent.End(at, SessionEvent.End.Choice.KEEP));
    }

    private void send(Function<Moment, SessionEvent> event) {
        if (session.isPresent()) {
            ports.session().accept(event);
        }
    }

    private Optional<KnotRelease> chosen() {
        return spots.isEmpty() ? Optional.empty()
                : Optional.of(new KnotRelease(List.copyOf(spots), each, visits));
    }

    private void refresh() {
        screen.set(session.map(writer::running).orElseGet(() -> writer.setup(spots, each, visits,
                chosen().flatMap(knots -> ball.get()
                        .map(entry -> knots.timeline(entry, writer.name(), writer::name).length())))));
    }
}
