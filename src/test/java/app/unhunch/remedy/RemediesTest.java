package app.unhunch.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.unhunch.machine.Moment;
import app.unhunch.remedy.Ended.How;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// Rounds of warmth and cold, in simulated time.
class RemediesTest {

    private static final Moment START = new Moment(Duration.ofHours(3),
            ZonedDateTime.parse("2026-11-18T14:00:00+01:00[Europe/Berlin]"));
    private static final Round HEAT = new Round(Remedy.HEAT, Duration.ofMinutes(20));

    private final Remedies remedies = new Remedies();
    private final List<RemedyCue> heard = new ArrayList<>();
    private RemedyState state = RemedyState.NOT_STARTED;
    private Moment now = START;

    @Test
    void theSkinIsLookedAtHalfWayAndTheRoundEndsAtItsTime() {
        wish(new RemedyWish.Start(HEAT));
        told();
        pass(Duration.ofMinutes(10));
        assertEquals(List.of(new RemedyCue.AskForCheck(HEAT)), told());
        wish(new RemedyWish.SkinIsFine());
        pass(Duration.ofMinutes(10));
        var ended = new Ended(Remedy.HEAT, How.FINISHED, Duration.ofMinutes(20));
        assertEquals(List.of(new RemedyCue.Withdraw(), new RemedyCue.SayEnded(ended),
                new RemedyCue.WriteDown(START.wall(), ended)), told());
        assertEquals(new RemedyState.Resting(Optional.of(START.elapsed().plusMinutes(40)), Optional.of(ended)), state);
    }

    @Test
    void itStopsWhenNobodyLooks() {
        wish(new RemedyWish.Start(HEAT));
        told();
        pass(Duration.ofMinutes(11));
        assertEquals(List.of(new RemedyCue.AskForCheck(HEAT), new RemedyCue.AskForCheck(HEAT)), told());
        pass(Duration.ofMinutes(1));
        var ended = new Ended(Remedy.HEAT, How.UNANSWERED, Duration.ofMinutes(12));
        assertEquals(List.of(new RemedyCue.SayEnded(ended), new RemedyCue.WriteDown(START.wall(), ended)), told());
    }

    @Test
    void theNextRoundWaitsUntilTheSkinHasRested() {
        wish(new RemedyWish.Start(HEAT));
        pass(Duration.ofMinutes(5));
        wish(new RemedyWish.Stop());
        var resting = state;
        wish(new RemedyWish.Start(new Round(Remedy.COLD, Duration.ofMinutes(15))));
        assertEquals(resting, state);
        pass(Duration.ofMinutes(20));
        wish(new RemedyWish.Start(new Round(Remedy.COLD, Duration.ofMinutes(15))));
        assertEquals(Optional.of(Remedy.COLD), status().now().map(current -> current.round().remedy()));
    }

    @Test
    void aStartByMistakeLocksNothing() {
        wish(new RemedyWish.Start(HEAT));
        pass(Duration.ofSeconds(59));
        wish(new RemedyWish.Stop());
        assertEquals(Optional.empty(), status().lockedUntil());
    }

    @Test
    void anInterruptionNeitherTakesNorGivesTime() {
        wish(new RemedyWish.Start(HEAT));
        pass(Duration.ofMinutes(10));
        wish(new RemedyWish.Pause());
        pass(Duration.ofHours(1));
        told();
        wish(new RemedyWish.Resume());
        assertEquals(List.of(new RemedyCue.AskForCheck(HEAT)), told(), "the look that was due is asked for again");
        assertEquals(Optional.of(Duration.ofMinutes(10)), status().now().map(RemedyStatus.Current::left));
    }

    @Test
    void itGoesOnWhileTheComputerSleeps() {
        wish(new RemedyWish.Start(new Round(Remedy.ICE_MASSAGE, Duration.ofMinutes(5))));
        now = now.plus(Duration.ofHours(2));
        send(RemedyEvent.Tick::new);
        assertEquals(Optional.of(new Ended(Remedy.ICE_MASSAGE, How.FINISHED, Duration.ofMinutes(5))), status().last());
        assertEquals(Optional.empty(), status().lockedUntil(), "the rest is counted from the true end");
    }

    @Test
    void aRestartChangesNothing() {
        wish(new RemedyWish.Start(HEAT));
        pass(Duration.ofMinutes(3));
        var before = status();
        var kept = memory();
        now = new Moment(Duration.ofSeconds(40), now.wall());
        state = RemedyState.NOT_STARTED;
        send(at -> new RemedyEvent.Started(at, kept));
        assertEquals(before, status());
    }

    @Test
    void aRestartAfterTheEndSaysSo() {
        wish(new RemedyWish.Start(new Round(Remedy.SHOWER, Duration.ofMinutes(8))));
        var kept = memory();
        now = new Moment(Duration.ofSeconds(40), now.wall().plusMinutes(30));
        state = RemedyState.NOT_STARTED;
        send(at -> new RemedyEvent.Started(at, kept));
        assertEquals(Optional.of(new Ended(Remedy.SHOWER, How.FINISHED, Duration.ofMinutes(8))), status().last());
    }

    @Test
    void theRestIsKeptOverARestart() {
        wish(new RemedyWish.Start(HEAT));
        pass(Duration.ofMinutes(2));
        wish(new RemedyWish.Stop());
        var lock = status().lockedUntil();
        var kept = memory();
        now = new Moment(Duration.ofSeconds(40), now.wall().plusMinutes(5));
        state = RemedyState.NOT_STARTED;
        send(at -> new RemedyEvent.Started(at, kept));
        assertEquals(lock, status().lockedUntil());
    }

    @Test
    void aWarningSignEndsItWithoutAWord() {
        wish(new RemedyWish.Start(HEAT));
        told();
        pass(Duration.ofMinutes(3));
        send(RemedyEvent.Forbidden::new);
        var ended = new Ended(Remedy.HEAT, How.FORBIDDEN, Duration.ofMinutes(3));
        assertEquals(List.of(new RemedyCue.Withdraw(), new RemedyCue.WriteDown(START.wall(), ended)), told());
    }

    @Test
    void noRoundIsLongerThanItMayBe() {
        assertThrows(IllegalArgumentException.class, () -> new Round(Remedy.HEAT, Duration.ofMinutes(21)));
    }

    private void wish(RemedyWish wish) {
        send(at -> new RemedyEvent.Wished(at, wish));
    }

    private void send(Function<Moment, RemedyEvent> event) {
        var outcome = remedies.on(state, event.apply(now));
        state = outcome.state();
        heard.addAll(outcome.cues());
    }

    /// Lets time pass as the engine does: from deadline to deadline.
    private void pass(Duration time) {
        var end = now.plus(time);
        var wake = remedies.wakeAt(state);
        while (wake.isPresent() && wake.get().compareTo(end.elapsed()) <= 0) {
            now = now.plus(wake.get().minus(now.elapsed()));
            send(RemedyEvent.Tick::new);
            wake = remedies.wakeAt(state);
        }
        now = end;
        send(RemedyEvent.Tick::new);
    }

    private RemedyStatus status() {
        return Remedies.status(state, now);
    }

    private Optional<RemedyMemory> memory() {
        return heard.stream().filter(RemedyCue.Save.class::isInstance).map(RemedyCue.Save.class::cast)
                .map(RemedyCue.Save::memory).reduce((_, last) -> last);
    }

    /// What was heard since this was asked last, but for what is kept.
    private List<RemedyCue> told() {
        var cues = heard.stream().filter(cue -> !(cue instanceof RemedyCue.Save)).toList();
        heard.clear();
        return cues;
    }
}
