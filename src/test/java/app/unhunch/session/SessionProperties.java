package app.unhunch.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.exercise.DoseChange;
import app.unhunch.exercise.Exercise;
import app.unhunch.machine.Moment;
import app.unhunch.routine.Move;
import app.unhunch.routine.RandomRoutines;
import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineItem;
import app.unhunch.routine.Samples;
import app.unhunch.routine.Timeline;
import app.unhunch.session.SessionState.Playing;
import app.unhunch.session.SessionState.Reentry;
import app.unhunch.session.SessionState.Underway;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SessionProperties {

    @ParameterizedTest
    @MethodSource("app.unhunch.Seeds#hundred")
    void everyStepIsAnnouncedOnceAndInOrderHoweverOftenItIsPaused(RandomGenerator random) {
        var timeline = Samples.timeline(RandomRoutines.timed(random));
        var life = Life.of(timeline);
        while (life.state() instanceof Underway underway) {
            life.wait(Duration.ofMillis(1 + random.nextInt(9_000))).send(SessionEvent.Tick::new);
            if (random.nextInt(8) == 0) {
                life.send(SessionEvent.TogglePause::new);
            }
            if (underway instanceof SessionState.Paused) {
                life.send(SessionEvent.Resume::new);
            }
        }
        assertEquals(IntStream.range(0, timeline.steps().size()).boxed().toList(), begun(life.cues()));
    }

    @ParameterizedTest
    @MethodSource("app.unhunch.Seeds#hundred")
    void lateTicksNeverAddUp(RandomGenerator random) {
        var timeline = halfAnHour(random);
        var life = Life.of(timeline);
        while (life.state() instanceof Playing playing) {
            assertEquals(Life.NOON.elapsed().plus(timeline.startOf(playing.run().index())), playing.startedAt());
            var late = Duration.ofMillis(random.nextInt(4_000));
            life.wait(life.wakeAt().orElseThrow().plus(late).minus(life.now().elapsed())).send(SessionEvent.Tick::new);
        }
        var result = life.result();
        assertEquals(List.of(Life.NOON.plus(timeline.length()), timeline.length()),
                List.of(result.ended(), result.played()));
        assertTrue(result.moves().stream().allMatch(move -> move.outcome() == MoveOutcome.DONE), result::toString);
    }

    @ParameterizedTest
    @MethodSource("app.unhunch.Seeds#hundred")
    void aPauseKeepsStepAndTimeLeftAtWhateverInstant(RandomGenerator random) {
        var life = Life.of(Samples.timeline(RandomRoutines.any(random)));
        for (var times = 0; times < 20; times++) {
            life.live(Duration.ofMillis(random.nextInt(30_000)));
            if (!(life.state() instanceof Playing before)) {
                return;
            }
            var left = before.left(life.now().elapsed());
            var all = before.allLeft(life.now().elapsed());
            var beat = before.step().beatAt(before.position(life.now().elapsed()));
            life.send(SessionEvent.Pause::new).wait(Duration.ofMillis(random.nextInt(3_000_000)))
                    .send(SessionEvent.Resume::new).live(Session.REENTRY);
            var after = life.underway();
            var now = life.now().elapsed();
            assertEquals(List.of(before.run(), left, all, beat), List.of(after.run(), after.left(now),
                    after.allLeft(now), after.step().beatAt(after.position(now))));
            assertEquals(Playing.class, after.getClass());
        }
    }

    @ParameterizedTest
    @MethodSource("app.unhunch.Seeds#hundred")
    void whateverIsPressedTheSessionStaysSound(RandomGenerator random) {
        var life = Life.of(Samples.timeline(RandomRoutines.any(random)));
        for (var times = 0; times < 300; times++) {
            life.wait(Duration.ofMillis(random.nextInt(random.nextInt(20) == 0 ? 20_000 : 6_000)))
                    .send(SessionEvent.Tick::new);
            life.send(at -> anyEvent(random, at));
            assertSound(life);
        }
        life.send(SessionEvent.Resume::new).send(at -> new SessionEvent.End(at, SessionEvent.End.Choice.KEEP));
        assertTold(life.cues());
    }

    @ParameterizedTest
    @MethodSource("app.unhunch.Seeds#hundred")
    void a4_sleepAtWhateverInstantTakesNothingAway(RandomGenerator random) {
        var life = Life.of(Samples.timeline(RandomRoutines.timed(random)));
        life.live(Duration.ofMillis(random.nextInt(100_000)));
        if (!(life.state() instanceof Playing before)) {
            return;
        }
        var left = before.allLeft(life.now().elapsed());
        var asleep = Duration.ofMillis(random.nextInt(10_001, 90_000_000));
        life.wait(asleep).send(random.nextBoolean()
                ? SessionEvent.Tick::new
                : at -> new SessionEvent.Woke(at, asleep));
        assertEquals(
                List.of(new SessionState.Paused(before.run(), before.position(before.heardAt()), PauseReason.SLEEP),
                        left),
                List.of(life.state(), life.underway().allLeft(life.now().elapsed())));
    }

    private static void assertSound(Life life) {
        var now = life.now().elapsed();
        assertTrue(life.wakeAt().orElse(Duration.ofDays(9)).compareTo(now) > 0, "due in the past");
        if (!(life.state() instanceof Underway underway)) {
            return;
        }
        var run = underway.run();
        var length = underway.step().length();
        var position = underway.position(now);
        assertFalse(position.isNegative(), "before the start");
        assertTrue(length.filter(end -> end.compareTo(position) < 0).isEmpty(), "after the end");
        assertFalse(underway.left(now).isNegative(), "less than nothing left");
        assertFalse(underway.allLeft(now).isNegative(), "less than nothing left in all");
        assertEquals(run.timeline().moves().size(), run.tallies().size());
        assertTrue(run.worked().compareTo(run.played()) <= 0, "worked longer than it ran");
        assertTrue(run.played().compareTo(now.minus(run.began().elapsed())) <= 0, "ran longer than there was time");
        switch (underway) {
            case Playing playing -> assertEquals(now, playing.heardAt());
            case Reentry reentry -> assertTrue(reentry.endsAt().compareTo(now) > 0, "got back long ago");
            case SessionState.Paused _ -> assertEquals(Optional.empty(), life.wakeAt());
        }
    }

    /// The screen is kept on and released by turns, and every session is finished once.
    private static void assertTold(List<SessionCue> cues) {
        var turns = cues.stream()
                .filter(cue -> cue instanceof SessionCue.StayAwake || cue instanceof SessionCue.MaySleep)
                .toList();
        for (var turn = 0; turn < turns.size(); turn++) {
            assertEquals(turn % 2 == 0, turns.get(turn) instanceof SessionCue.StayAwake, turns::toString);
        }
        assertEquals(0, turns.size() % 2);
        assertEquals(count(SessionCue.Started.class, cues), count(SessionCue.Finished.class, cues));
    }

    private static long count(Class<? extends SessionCue> kind, List<SessionCue> cues) {
        return cues.stream().filter(kind::isInstance).count();
    }

    private static List<Integer> begun(List<SessionCue> cues) {
        return cues.stream().filter(SessionCue.Begins.class::isInstance)
                .map(cue -> ((SessionCue.Begins) cue).index())
                .toList();
    }

    private static Timeline halfAnHour(RandomGenerator random) {
        var items = new ArrayList<>(RandomRoutines.timed(random).items());
        while (length(items).compareTo(Duration.ofMinutes(30)) < 0) {
            items.addAll(RandomRoutines.timed(random).items());
        }
        return Samples.timeline(routine(items));
    }

    private static Duration length(List<RoutineItem> items) {
        return Samples.timeline(routine(items)).length();
    }

    private static Routine routine(List<RoutineItem> items) {
        return Samples.routine("long", 5, 10, 6, items.toArray(RoutineItem[]::new));
    }

    private static SessionEvent anyEvent(RandomGenerator random, Moment at) {
        return switch (random.nextInt(32)) {
            case 0, 1 -> new SessionEvent.Pause(at);
            case 2, 3, 4, 5 -> new SessionEvent.Resume(at);
            case 6, 7 -> new SessionEvent.TogglePause(at);
            case 8, 9, 10 -> new SessionEvent.Skip(at);
            case 11, 12 -> new SessionEvent.Back(at);
            case 13 -> new SessionEvent.Repeat(at);
            case 14 -> new SessionEvent.MoreTime(at);
            case 15, 16 -> new SessionEvent.OtherSide(at);
            case 17, 18 -> new SessionEvent.GoOn(at);
            case 19 -> new SessionEvent.Hurts(at);
            case 20 -> new SessionEvent.Swap(at, new Move(any(random), DoseChange.NONE, List.of()));
            case 21 -> new SessionEvent.Sleeping(at);
            case 22 -> new SessionEvent.Woke(at, Duration.ofMillis(random.nextInt(20_000)));
            case 23 -> new SessionEvent.Start(at, Samples.timeline(RandomRoutines.any(random)));
            case 24 -> random.nextInt(5) == 0
                    ? new SessionEvent.End(at, SessionEvent.End.Choice.KEEP)
                    : new SessionEvent.Tick(at);
            default -> new SessionEvent.Tick(at);
        };
    }

    private static Exercise any(RandomGenerator random) {
        return Samples.CATALOG.exercises().get(random.nextInt(Samples.CATALOG.exercises().size()));
    }
}
