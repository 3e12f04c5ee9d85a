package app.unhunch.breaks;

import app.unhunch.machine.Moment;
import app.unhunch.settings.BreakSettings;
import app.unhunch.settings.Settings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// A scheduler that lives in simulated time: hears a tick at each of its deadlines, as the engine would tell it.
final class Life {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /// A Tuesday.
    static final ZonedDateTime TEN = ZonedDateTime.of(2026, 11, 17, 10, 0, 0, 0, BERLIN);
    static final Settings ALWAYS = Settings.DEFAULTS.withHours(Settings.DEFAULTS.hours().withEnabled(false));

    private static final Breaks BREAKS = new Breaks();

    final List<BreakCue> all = new ArrayList<>();
    private final List<BreakCue> fresh = new ArrayList<>();
    BreakState state = BreakState.NOT_STARTED;
    Moment now;
    int ticks;

    /// Whether somebody types all the time.
    boolean typing;
    Settings settings;
    Optional<BreakMemory> memory = Optional.empty();

    private Life(Moment now, Settings settings) {
        this.now = now;
        this.settings = settings;
    }

    /// A life without working hours that begins on a Tuesday at 10:00.
    static Life begin() {
        return begin(ALWAYS);
    }

    static Life begin(UnaryOperator<BreakSettings> change) {
        return begin(ALWAYS.withBreaks(change.apply(ALWAYS.breaks())));
    }

    static Life begin(Settings settings) {
        return begin(settings, TEN);
    }

    static Life begin(Settings settings, ZonedDateTime wall) {
        return begin(settings, wall, Optional.empty());
    }

    static Life begin(Settings settings, ZonedDateTime wall, Optional<BreakMemory> memory) {
        var life = new Life(new Moment(Duration.ofHours(1000), wall), settings);
        life.send(at -> new BreakEvent.Started(at, settings, memory));
        return life;
    }

    /// Tells an event of this moment.
    Life send(Function<Moment, BreakEvent> event) {
        return tell(event.apply(now));
    }

    Life change(UnaryOperator<Settings> change) {
        settings = change.apply(settings);
        return send(at -> new BreakEvent.Settled(at, settings));
    }

    /// Lets time pass; the machine hears each of its deadlines in time.
    Life pass(Duration time) {
        return passTo(now.plus(time));
    }

    Life minutes(double minutes) {
        return pass(Duration.ofMillis(Math.round(minutes * 60_000)));
    }

    Life seconds(double seconds) {
        return pass(Duration.ofMillis(Math.round(seconds * 1000)));
    }

    Life until(LocalTime time) {
        var end = now.wall().with(time);
        return pass(Duration.between(now.wall(), end.isAfter(now.wall()) ? end : end.plusDays(1)));
    }

    Life until(ZonedDateTime wall) {
        return pass(Duration.between(now.wall(), wall));
    }

    Life passTo(Moment end) {
        for (var next = BREAKS.wakeAt(state); next.isPresent()
                && next.get().compareTo(end.elapsed()) <= 0; next = BREAKS.wakeAt(state)) {
            if (next.get().compareTo(now.elapsed()) < 0) {
                throw new AssertionError("due in the past: " + next.get() + " at " + now);
            }
            var due = next.get();
            now = now.plus(due.minus(now.elapsed()));
            tell(new BreakEvent.Tick(now));
            ticks++;
        }
        now = now.plus(end.elapsed().minus(now.elapsed()));
        return this;
    }

    /// The computer sleeps for `time` and hears of nothing meanwhile.
    Life sleep(Duration time) {
        now = now.plus(time);
        return send(at -> new BreakEvent.Slept(at, time));
    }

    /// Nobody touches anything for `time`; the idle watch says so.
    Life idle(Duration time) {
        if (time.compareTo(Breaks.IDLE_LIMIT) < 0) {
            return pass(time);
        }
        return pass(Breaks.IDLE_LIMIT).send(at -> new BreakEvent.Idle(at, Breaks.IDLE_LIMIT))
                .pass(time.minus(Breaks.IDLE_LIMIT));
    }

    Life locked(Duration time) {
        return send(BreakEvent.Locked::new).pass(time).send(BreakEvent.Unlocked::new);
    }

    /// Somebody sets the wall clock.
    Life setClock(ZonedDateTime wall) {
        now = new Moment(now.elapsed(), wall);
        return send(BreakEvent.Tick::new);
    }

    /// A session of the break from now to its end.
    Life session(Duration length) {
        return send(at -> new BreakEvent.SessionStarted(at, SessionKind.BREAK, length)).pass(length)
                .send(at -> new BreakEvent.SessionEnded(at, length, SessionEnd.FINISHED));
    }

    /// The agent is killed and starts again after `gap`, with the memory it saved last.
    Life crash(Duration gap) {
        now = new Moment(Duration.ofSeconds(5), now.wall().plus(gap));
        state = BreakState.NOT_STARTED;
        return send(at -> new BreakEvent.Started(at, settings, memory));
    }

    BreakStatus status() {
        return state.status(now);
    }

    BreakPhase phase() {
        return status().phase();
    }

    /// Minutes until the next break.
    double left() {
        return status().left(now.wall().toInstant()).toMillis() / 60_000.0;
    }

    /// The cues since the last call, without those that only keep the memory.
    List<BreakCue> cues() {
        var cues = List.copyOf(fresh);
        fresh.clear();
        return cues;
    }

    /// What was written down since the last call of [#cues()].
    List<BreakOutcome> outcomes() {
        return outcomes(cues());
    }

    static List<BreakOutcome> outcomes(List<BreakCue> cues) {
        return writtenDown(cues).stream().map(BreakCue.WriteDown::outcome).toList();
    }

    static List<BreakCue.WriteDown> writtenDown(List<BreakCue> cues) {
        return cues.stream().filter(BreakCue.WriteDown.class::isInstance).map(BreakCue.WriteDown.class::cast).toList();
    }

    /// What is written down of somebody who was away.
    static BreakCue.WriteDown away(ZonedDateTime since, Duration length) {
        return new BreakCue.WriteDown(BreakOutcome.AWAY, since, length, BreakSize.USUAL, Set.of());
    }

    Instant instant() {
        return now.wall().toInstant();
    }

    private Life tell(BreakEvent event) {
        var outcome = BREAKS.on(state, event);
        state = outcome.state();
        for (var cue : outcome.cues()) {
            all.add(cue);
            switch (cue) {
                case BreakCue.Save(var kept) -> memory = Optional.of(kept);
                case BreakCue.AwaitHands _ -> {}
                default -> fresh.add(cue);
            }
        }
        return !typing && outcome.cues().stream().anyMatch(BreakCue.AwaitHands.class::isInstance)
                ? send(BreakEvent.HandsAtRest::new)
                : this;
    }
}
