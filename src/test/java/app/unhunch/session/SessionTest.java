package app.unhunch.session;

import static app.unhunch.routine.Samples.seconds;
import static app.unhunch.routine.Samples.timeline;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.machine.Outcome;
import app.unhunch.routine.Samples;
import app.unhunch.routine.Timeline;
import app.unhunch.session.SessionState.Paused;
import app.unhunch.session.SessionState.Playing;
import app.unhunch.session.SessionState.Reentry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What time does to a session: cues, pauses and sleep.
class SessionTest {

    private static final Timeline BENDS = timeline(Samples.SIDE_BEND, Samples.WING);

    @Test
    void aStartLeadsToTheFirstStepAndKeepsTheScreenOn() {
        var start = new SessionEvent.Start(Life.NOON, BENDS);
        var run = Run.of(BENDS, Life.NOON);
        assertEquals(new Outcome<>(new Playing(run, Life.NOON.elapsed(), Life.NOON.elapsed()),
                List.of(new SessionCue.Started(BENDS), new SessionCue.StayAwake(), new SessionCue.Begins(BENDS, 0))),
                new Session().on(new SessionState.Idle(), start));
    }

    @Test
    void aHoldIsLedToToldOfAndCounted() {
        var life = Life.of(timeline(Samples.WALL_STRETCH)).live(seconds(26));
        assertEquals(
                List.of("started", "stay awake", "get_ready 1/3 of move 0", "3", "2", "1", "hold 1/3 of move 0", "5",
                        "4", "3", "2", "1", "rest 2/3 of move 0"),
                CueLines.of(life.cues()));
    }

    @Test
    void repetitionsAreToldBeatByBeat() {
        var life = Life.of(timeline(Samples.WING)).live(seconds(5));
        life.cues();
        assertEquals(List.of("1 hold", "1 up", "2 down", "2 hold", "2 up", "3 down", "3 hold", "3 up",
                "close 1/1 of move 0", "may sleep", "finished COMPLETED"), CueLines.of(life.liveOn().cues()));
    }

    @Test
    void longHoldsTellTheirHalf() {
        var minute = Timeline.of(
                Samples.routine("wall", 0, 0, 0, Samples.item(Samples.WALL_STRETCH, Samples.holding(40, 1)),
                        Samples.item(Samples.WALL_STRETCH, Samples.holding(39, 1))),
                Samples.CATALOG);
        assertEquals(
                List.of("hold 1/1 of move 0", "half way, left 20", "5", "4", "3", "2", "1", "hold 1/1 of move 1", "5",
                        "4", "3", "2", "1", "may sleep", "finished COMPLETED"),
                CueLines.of(Life.of(minute).liveOn().cues()).subList(2, 17));
    }

    @Test
    void shortWorkIsCountedFromThree() {
        var life = Life.of(Timeline.of(
                Samples.routine("wall", 0, 0, 0, Samples.item(Samples.WALL_STRETCH, Samples.holding(9, 1))),
                Samples.CATALOG)).liveOn();
        assertEquals(List.of("hold 1/1 of move 0", "3", "2", "1"), CueLines.of(life.cues()).subList(2, 6));
    }

    @Test
    void wakesForTheNextCueTheEndOrToBeHeardOf() {
        var life = Life.of(timeline(Samples.WALK));
        assertEquals(Optional.of(seconds(2)), dueIn(life));
        assertEquals(Optional.of(seconds(5)), dueIn(life.live(seconds(5))));
        assertEquals(Optional.of(seconds(2)), dueIn(life.live(seconds(293))));
        assertEquals(Optional.of(seconds(1)), dueIn(life.live(seconds(6))));
        assertEquals(Optional.empty(), dueIn(life.send(SessionEvent.Pause::new)));
    }

    @Test
    void g9_aPauseOfTenMinutesLosesNothing() {
        var life = Life.of(timeline(Samples.ROTATION)).live(seconds(5 + 45 + 3 + 30));
        var before = life.underway();
        var step = before.step();
        life.send(SessionEvent.TogglePause::new);
        assertEquals(new Paused(before.run(), seconds(30), PauseReason.USER), life.state());

        life.live(Duration.ofMinutes(10)).send(SessionEvent.TogglePause::new);
        var now = life.now().elapsed();
        assertEquals(new Reentry(before.run(), seconds(30), now, now), life.state());

        life.cues();
        life.live(seconds(3));
        assertEquals(List.of("2", "1", "resumed, left 15"), CueLines.of(life.cues()));
        assertEquals(step, life.underway().step());
        assertEquals(seconds(15), life.underway().left(life.now().elapsed()));
        assertEquals(new Playing(before.run(), now.minus(seconds(27)), now.plus(seconds(3))), life.state());
    }

    @Test
    void aPauseWhileGettingBackStandsAtTheSamePlace() {
        var life = Life.of(timeline(Samples.WALK)).live(seconds(65)).send(SessionEvent.Pause::new)
                .send(SessionEvent.Pause::new).send(SessionEvent.Resume::new).live(seconds(2))
                .send(SessionEvent.TogglePause::new);
        assertEquals(seconds(60), ((Paused) life.state()).position());
        assertEquals(List.of("may sleep", "halted USER, left 240"), CueLines.of(last(life.cues(), 2)));
    }

    @Test
    void sleepToldInTimeStandsWhereItBegan() {
        var life = Life.of(timeline(Samples.WALK)).live(seconds(65)).send(SessionEvent.Sleeping::new)
                .wait(Duration.ofHours(8)).send(at -> new SessionEvent.Woke(at, Duration.ofHours(8)));
        assertEquals(List.of(seconds(60), PauseReason.SLEEP), standing(life));
    }

    @Test
    void a4_sleepToldAfterwardsStandsWhereItBegan() {
        var long8 = Life.of(timeline(Samples.WALK)).live(seconds(65)).wait(seconds(2)).wait(Duration.ofHours(8))
                .send(at -> new SessionEvent.Woke(at, Duration.ofHours(8)));
        assertEquals(List.of(seconds(62), PauseReason.SLEEP), standing(long8));
        var nap = Life.of(timeline(Samples.WALK)).live(seconds(65)).wait(seconds(6))
                .send(at -> new SessionEvent.Woke(at, seconds(4)));
        assertEquals(List.of(seconds(62), PauseReason.SLEEP), standing(nap));
    }

    @Test
    void sleepThatNobodyTellsOfIsNoticedByTheSilence() {
        var life = Life.of(timeline(Samples.WALK)).live(seconds(65)).wait(seconds(11)).send(SessionEvent.Tick::new);
        assertEquals(List.of(seconds(60), PauseReason.SLEEP), standing(life));
        var back = Life.of(timeline(Samples.WALK)).live(seconds(65)).send(SessionEvent.Pause::new)
                .send(SessionEvent.Resume::new).live(seconds(1)).wait(Duration.ofHours(1)).send(SessionEvent.Tick::new);
        assertEquals(List.of(seconds(60), PauseReason.SLEEP), standing(back));
    }

    @Test
    void aLateTickPassesEveryStepThatIsOverAndLeavesOutWhatIsOfNoUseAnyMore() {
        var life = Life.of(BENDS).live(seconds(5 + 14.5));
        life.cues();
        life.wait(seconds(7.25)).send(SessionEvent.Tick::new);
        assertEquals(List.of("rest 2/2 of move 0, right", "hold 2/2 of move 0, right"), CueLines.of(life.cues()));
        assertEquals(seconds(3.75), life.underway().position(life.now().elapsed()));
    }

    private static Optional<Duration> dueIn(Life life) {
        return life.wakeAt().map(due -> due.minus(life.now().elapsed()));
    }

    private static List<Object> standing(Life life) {
        var paused = (Paused) life.state();
        return List.of(paused.position(), paused.reason());
    }

    private static List<SessionCue> last(List<SessionCue> cues, int count) {
        return cues.subList(cues.size() - count, cues.size());
    }
}
