package app.unhunch.session;

import static app.unhunch.routine.Samples.seconds;
import static app.unhunch.routine.Samples.timeline;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.exercise.DoseChange;
import app.unhunch.routine.Move;
import app.unhunch.routine.Phase;
import app.unhunch.routine.Samples;
import app.unhunch.routine.Step;
import app.unhunch.routine.Timeline;
import app.unhunch.session.SessionEvent.End.Choice;
import app.unhunch.session.SessionState.Paused;
import app.unhunch.session.SessionState.Playing;
import app.unhunch.session.SessionState.Reentry;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the user can wish for in a session, and what becomes of it.
class SessionWishesTest {

    private static final Timeline BENDS = timeline(Samples.SIDE_BEND, Samples.WING);

    @Test
    void skipPassesAMoveOrAPause() {
        var life = Life.of(BENDS).live(seconds(2)).send(SessionEvent.Skip::new);
        assertEquals("hold 1/2 of move 0, right", at(life));
        assertEquals("change 1/1 of move 1", at(life.live(seconds(2)).send(SessionEvent.Skip::new)));
        assertEquals("reps 1/1 of move 1", at(life.send(SessionEvent.Skip::new)));
        assertEquals("close 1/1 of move 1", at(life.send(SessionEvent.Skip::new)));
        assertEquals(List.of(new MoveResult("standing-side-bend", MoveOutcome.PART, seconds(2)),
                new MoveResult("wing-stretch", MoveOutcome.SKIPPED, Duration.ZERO)),
                life.send(SessionEvent.Skip::new).result().moves());
    }

    @Test
    void aMoveOfWhichOneSideWasDoneIsDoneInPart() {
        var life = Life.of(BENDS).live(seconds(5 + 33 + 4)).send(SessionEvent.Skip::new).liveOn();
        assertEquals(List.of(new MoveResult("standing-side-bend", MoveOutcome.PART, seconds(30)),
                new MoveResult("wing-stretch", MoveOutcome.DONE, seconds(33))), life.result().moves());
    }

    @Test
    void skippingEverythingIsNotComplete() {
        var life = Life.of(BENDS);
        for (var times = 0; times < 5; times++) {
            life.send(SessionEvent.Skip::new);
        }
        assertEquals(Ending.KEPT, life.result().ending());
    }

    @Test
    void backSoonAfterTheStartLeadsToTheMoveBefore() {
        var life = Life.of(BENDS).live(seconds(5 + 70 + 10 + 2)).send(SessionEvent.Back::new);
        assertEquals("get_ready 1/2 of move 0, right", at(life));
        assertEquals("get_ready 1/2 of move 0, right", at(life.live(seconds(2)).send(SessionEvent.Back::new)));
        assertEquals("get_ready 1/2 of move 0, right",
                at(Life.of(BENDS).live(seconds(5 + 70 + 9)).send(SessionEvent.Back::new)));
    }

    @Test
    void backLaterStartsThisMoveAgain() {
        var life = Life.of(BENDS).live(seconds(5 + 70 + 10 + 3)).send(SessionEvent.Back::new);
        assertEquals(
                new Reentry(life.underway().run().at(9), Duration.ZERO, life.now().elapsed(), life.now().elapsed()),
                life.state());
        life.cues();
        assertEquals(List.of("2", "1", "reps 1/1 of move 1", "1 down"), CueLines.of(life.live(seconds(3)).cues()));
        assertEquals("hold 1/2 of move 0, right",
                at(Life.of(BENDS).live(seconds(5 + 15 + 3 + 1)).send(SessionEvent.Back::new)));
        assertEquals("hold 1/2 of move 0, right", at(Life.of(BENDS).live(seconds(6)).send(SessionEvent.Back::new)));
    }

    @Test
    void repeatStartsThisMoveAgain() {
        assertEquals("hold 1/2 of move 0, right", at(Life.of(BENDS).live(seconds(70)).send(SessionEvent.Repeat::new)));
        assertEquals("hold 1/2 of move 0, right", at(Life.of(BENDS).live(seconds(76)).send(SessionEvent.Repeat::new)));
        assertEquals("get_ready 1/2 of move 0, right",
                at(Life.of(BENDS).live(seconds(3)).send(SessionEvent.Repeat::new)));
        assertEquals("reps 1/1 of move 1", at(Life.of(BENDS).live(seconds(119)).send(SessionEvent.Repeat::new)));
    }

    @Test
    void theOtherSideIsReachedByWayOfTheSwitchAndBackByWayOfGettingReady() {
        var life = Life.of(BENDS).live(seconds(7)).send(SessionEvent.OtherSide::new);
        assertEquals("switch 1/2 of move 0, left", at(life));
        assertEquals("hold 1/2 of move 0, right", at(life.live(seconds(2)).send(SessionEvent.OtherSide::new)));
        assertEquals(Reentry.class, life.state().getClass());
        assertEquals("hold 1/2 of move 0, right",
                at(Life.of(BENDS).live(seconds(5 + 33 + 4 + 20)).send(SessionEvent.OtherSide::new)));
    }

    @Test
    void whereSidesWorkTogetherThereIsNoOther() {
        var life = Life.of(timeline(Samples.WING)).live(seconds(7));
        var before = life.state();
        assertEquals(before, life.send(SessionEvent.OtherSide::new).state());
    }

    @Test
    void moreTimeIsTenSecondsAndTheCountComesAgain() {
        var life = Life.of(timeline(Samples.WALL_STRETCH)).live(seconds(5 + 18));
        life.cues();
        life.send(SessionEvent.MoreTime::new);
        assertEquals(seconds(12), life.underway().left(life.now().elapsed()));
        assertEquals(List.of("longer, left 12", "5", "4", "3", "2", "1", "rest 2/3 of move 0"),
                CueLines.of(life.live(seconds(12)).cues()));
    }

    @Test
    void enterCountsARepetitionAndTheRhythmStartsFromThere() {
        var life = Life.of(timeline(Samples.WING)).live(seconds(5 + 4)).send(SessionEvent.GoOn::new);
        life.cues();
        assertEquals(seconds(22), life.underway().left(life.now().elapsed()));
        assertEquals(List.of("2 hold", "2 up", "3 down"), CueLines.of(life.live(seconds(11)).cues()));
        assertEquals("close 1/1 of move 0", at(life.send(SessionEvent.GoOn::new)));
        assertEquals(List.of(new MoveResult("wing-stretch", MoveOutcome.DONE, seconds(15))),
                life.liveOn().result().moves());
    }

    @Test
    void enterEndsAPauseOrAListAndNothingElse() {
        assertEquals("hold 1/2 of move 0, right", at(Life.of(BENDS).live(seconds(2)).send(SessionEvent.GoOn::new)));
        assertEquals("hold 1/2 of move 0, right", at(Life.of(BENDS).live(seconds(7)).send(SessionEvent.GoOn::new)));
        var list = Life.of(timeline(Samples.LIST)).live(Duration.ofMinutes(9));
        assertEquals("checklist 1/1 of move 0", at(list));
        assertEquals("close 1/1 of move 0", at(list.send(SessionEvent.GoOn::new)));
        assertEquals(List.of(new MoveResult("bedding-check", MoveOutcome.DONE, seconds(535))),
                list.liveOn().result().moves());
    }

    @Test
    void enterGoesOnAtOnceWhileGettingBack() {
        var life = Life.of(BENDS).live(seconds(7)).send(SessionEvent.Pause::new).send(SessionEvent.GoOn::new);
        assertEquals(Paused.class, life.state().getClass());
        life.send(SessionEvent.Resume::new).live(seconds(1)).send(SessionEvent.GoOn::new);
        assertEquals(List.of(seconds(2), seconds(13)),
                List.of(((Playing) life.state()).position(life.now().elapsed()),
                        life.underway().left(life.now().elapsed())));
    }

    @Test
    void whatHurtsIsOverAndTheNextMoveFollows() {
        var life = Life.of(BENDS).live(seconds(7)).send(SessionEvent.Hurts::new);
        assertEquals(List.of(seconds(2), PauseReason.HURT), standing(life));
        life.send(SessionEvent.Repeat::new).send(SessionEvent.Back::new).send(SessionEvent.OtherSide::new)
                .send(SessionEvent.MoreTime::new).send(SessionEvent.GoOn::new).send(SessionEvent.Pause::new);
        assertEquals(List.of(seconds(2), PauseReason.HURT), standing(life));
        assertEquals("change 1/1 of move 1", at(life.send(SessionEvent.Resume::new)));
        assertEquals(List.of(new MoveResult("standing-side-bend", MoveOutcome.HURT, seconds(2)),
                new MoveResult("wing-stretch", MoveOutcome.DONE, seconds(33))), life.liveOn().result().moves());
        assertEquals(Ending.COMPLETED, life.result().ending());
    }

    @Test
    void whatHurtsWhileTheNextMoveIsLedToIsTheOneJustDone() {
        var life = Life.of(BENDS).live(seconds(5 + 70 + 4)).send(SessionEvent.Hurts::new);
        assertEquals("hold 2/2 of move 0, left", at(life));
        assertEquals("change 1/1 of move 1", at(life.send(SessionEvent.TogglePause::new)));
        assertEquals(List.of(MoveOutcome.HURT, MoveOutcome.DONE),
                life.liveOn().result().moves().stream().map(MoveResult::outcome).toList());
        assertEquals("reps 1/1 of move 1", at(Life.of(BENDS).live(seconds(119)).send(SessionEvent.Hurts::new)));
    }

    @Test
    void anEasierMoveTakesThePlaceOfTheOneThatHurt() {
        var easier = new Move(Samples.CHIN_TUCK, Samples.reps(2), List.of());
        var life = Life.of(BENDS).live(seconds(5 + 70 + 10 + 4)).send(SessionEvent.Hurts::new)
                .send(at -> new SessionEvent.Swap(at, easier));
        assertEquals("change 1/1 of move 1", at(life));
        assertEquals(List.of(new MoveResult("standing-side-bend", MoveOutcome.DONE, seconds(60)),
                new MoveResult("wing-stretch", MoveOutcome.HURT, seconds(4)),
                new MoveResult("chin-tuck", MoveOutcome.DONE, seconds(20))), life.liveOn().result().moves());
    }

    @Test
    void aSwapWithoutPainLeavesTheOtherMoveAsFarAsItCame() {
        var other = new Move(Samples.CHIN_TUCK, DoseChange.NONE, List.of());
        var life = Life.of(BENDS).send(at -> new SessionEvent.Swap(at, other));
        assertEquals("get_ready 1/1 of move 0", at(life));
        assertEquals(List.of(new MoveResult("standing-side-bend", MoveOutcome.SKIPPED, Duration.ZERO),
                new MoveResult("chin-tuck", MoveOutcome.DONE, seconds(80)),
                new MoveResult("wing-stretch", MoveOutcome.DONE, seconds(33))), life.liveOn().result().moves());
    }

    @Test
    void anEndKeepsOrForgets() {
        assertEquals(Ending.KEPT, ended(Life.of(BENDS).live(seconds(7)), Choice.KEEP));
        assertEquals(Ending.DISCARDED, ended(Life.of(BENDS).live(seconds(7)), Choice.DISCARD));
        assertEquals(Ending.HURT, ended(Life.of(BENDS).live(seconds(7)).send(SessionEvent.Hurts::new), Choice.KEEP));
        assertEquals(Ending.COMPLETED, ended(Life.of(BENDS).live(seconds(119)), Choice.KEEP));
    }

    @Test
    void anEndAtTheCloseKeepsASessionOfWhichAllWasSkipped() {
        var life = Life.of(BENDS);
        while (life.underway().step().phase() != Phase.CLOSE) {
            life.send(SessionEvent.Skip::new);
        }
        assertEquals(Ending.KEPT, ended(life, Choice.KEEP));
    }

    @Test
    void theResultTellsWhatWasDoneAndHowLongItTook() {
        var life = Life.of(BENDS).live(seconds(20)).send(SessionEvent.Pause::new).live(seconds(600))
                .send(SessionEvent.Resume::new).liveOn();
        assertEquals(new SessionResult("some", Life.NOON, Life.NOON.plus(seconds(124 + 603)), seconds(124),
                Ending.COMPLETED, List.of(new MoveResult("standing-side-bend", MoveOutcome.DONE, seconds(60)),
                        new MoveResult("wing-stretch", MoveOutcome.DONE, seconds(33)))),
                life.result());
        assertEquals(List.of(new SessionCue.MaySleep(), new SessionCue.Finished(life.result())), last(life.cues(), 2));
        assertEquals(List.of(seconds(93), 2, 0), List.of(life.result().worked(),
                life.result().count(MoveOutcome.DONE), life.result().count(MoveOutcome.HURT)));
    }

    @Test
    void anEndedSessionHearsNothingButAStart() {
        var life = Life.of(BENDS).send(at -> new SessionEvent.End(at, Choice.KEEP));
        var over = life.state();
        assertEquals(over, life.send(SessionEvent.TogglePause::new).send(SessionEvent.Skip::new)
                .send(SessionEvent.Sleeping::new).live(seconds(99)).state());
        assertEquals("get_ready 1/2 of move 0, right", at(life.send(at -> new SessionEvent.Start(at, BENDS))));
        var going = life.live(seconds(7)).state();
        assertEquals(going, life.send(at -> new SessionEvent.Start(at, BENDS)).state());
    }

    private static List<Object> standing(Life life) {
        var paused = (Paused) life.state();
        return List.of(paused.position(), paused.reason());
    }

    private static String at(Life life) {
        Step step = life.underway().step();
        return CueLines.step(step);
    }

    private static Ending ended(Life life, Choice choice) {
        return life.send(at -> new SessionEvent.End(at, choice)).result().ending();
    }

    private static List<SessionCue> last(List<SessionCue> cues, int count) {
        return cues.subList(cues.size() - count, cues.size());
    }
}
