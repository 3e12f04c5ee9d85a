package app.unhunch.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Why there was a break, or none.
class DayLogTest {

    private static final List<BreakPhase> PHASES = List.of(BreakPhase.values());
    private static final Instant TEN = Life.TEN.toInstant();

    private DayLog log = DayLog.EMPTY;
    private int heard;

    @Test
    void aMorningWithACallIsTold() {
        var life = Life.begin();
        watch(life, 59.5);
        life.send(at -> new BreakEvent.Quiet(at, Set.of(QuietReason.CALL)));
        watch(life, 20.5);
        life.send(at -> new BreakEvent.Quiet(at, Set.of()));
        watch(life, 0.5);
        life.session(Duration.ofMinutes(2));
        watch(life, 10);
        life.send(BreakEvent.Locked::new);
        watch(life, 12);
        life.send(BreakEvent.Unlocked::new);
        watch(life, 0);
        assertEquals(List.of(stood(0, BreakPhase.WORKING),
                new DayLine.Stood(at(59.5), BreakPhase.HELD, Set.of(QuietReason.CALL)),
                stood(80, BreakPhase.NOTICE), stood(80.5, BreakPhase.DUE), stood(82.5, BreakPhase.WORKING),
                new DayLine.Became(at(82.5), BreakOutcome.TAKEN, Duration.ofMinutes(2)),
                stood(92.5, BreakPhase.LOCKED),
                new DayLine.Became(at(92.5), BreakOutcome.AWAY, Duration.ofMinutes(12)),
                stood(104.5, BreakPhase.WORKING)), log.lines());
        assertEquals(Optional.of(at(80)), end(BreakPhase.HELD));
    }

    @Test
    void anAgentThatWasNotThereIsTold() {
        var life = Life.begin();
        watch(life, 5);
        log = log.ended(at(5)).ended(at(6));
        heard = 0;
        var next = Life.begin(Life.ALWAYS, Life.TEN.plusMinutes(30));
        watch(next, 1);
        assertEquals(List.of(stood(0, BreakPhase.WORKING), new DayLine.Ended(at(5)), stood(30, BreakPhase.WORKING)),
                log.lines());
        assertEquals(Optional.of(at(5)), log.end(0));
        assertEquals(Optional.empty(), log.end(2));
    }

    @Test
    void anEndThatWasSavedBeforeTheLastLineIsNotEarlierThanIt() {
        log = log.notShown(at(5), Delivery.NOTICE).ended(at(4));
        assertEquals(List.of(new DayLine.NotShown(at(5), Delivery.NOTICE), new DayLine.Ended(at(5))), log.lines());
    }

    @Test
    void itForgetsWhatWasOverADayAgo() {
        log = log.notShown(at(0), Delivery.NOTICE);
        watch(Life.begin(), 1);
        log = log.notShown(at(2), Delivery.WINDOW).notShown(at(24 * 60 + 3), Delivery.NOTICE);
        assertEquals(List.of(stood(0, BreakPhase.WORKING), new DayLine.NotShown(at(2), Delivery.WINDOW),
                new DayLine.NotShown(at(24 * 60 + 3), Delivery.NOTICE)), log.lines(), "what was in force then stays");
    }

    @ParameterizedTest
    @MethodSource("app.unhunch.Seeds#hundred")
    void itStaysSmallInOrderAndWithoutGaps(RandomGenerator random) {
        var now = TEN;
        for (var n = 0; n < 600; n++) {
            now = now.plusMillis(random.nextInt(600_000));
            log = switch (random.nextInt(6)) {
                case 0 -> log.notShown(now, Delivery.NOTICE);
                case 1 -> log.ended(now);
                case 2 -> log.with(new BreakCue.WriteDown(BreakOutcome.AWAY,
                        now.minusSeconds(random.nextInt(3_600)).atZone(Life.BERLIN), Duration.ofMinutes(3),
                        BreakSize.USUAL, Set.of()));
                default -> log.with(status(now, PHASES.get(random.nextInt(PHASES.size()))));
            };
            assertTrue(log.lines().size() <= DayLog.LIMIT);
        }
        for (var index = 1; index < log.lines().size(); index++) {
            assertTrue(!log.lines().get(index).at().isBefore(log.lines().get(index - 1).at()), "in order");
        }
        var stood = log.lines().stream().filter(DayLine.Stood.class::isInstance).toList();
        assertTrue(stood.stream().limit(stood.size() - 1L)
                .allMatch(line -> log.end(log.lines().indexOf(line)).isPresent()), "each ends where the next begins");
    }

    private static BreakStatus status(Instant at, BreakPhase phase) {
        return new BreakStatus(at, phase, Optional.empty(), Duration.ZERO, Duration.ofHours(1), Duration.ZERO, true,
                new BreakOffer(BreakSize.USUAL, Duration.ofMinutes(2), "desk-reset", 0), 3, false, false,
                Optional.empty(), Set.of(QuietReason.CALL), Optional.empty(), Optional.empty(), Duration.ZERO);
    }

    private void watch(Life life, double minutes) {
        var before = heard;
        var end = life.now.plus(Duration.ofMillis(Math.round(minutes * 60_000)));
        before = hear(life, before);
        while (life.now.elapsed().compareTo(end.elapsed()) < 0) {
            var step = Duration.ofSeconds(1);
            var left = end.elapsed().minus(life.now.elapsed());
            life.pass(left.compareTo(step) < 0 ? left : step);
            before = hear(life, before);
        }
        heard = hear(life, before);
    }

    private int hear(Life life, int before) {
        log = log.with(life.status());
        for (var cue : life.all.subList(before, life.all.size())) {
            log = cue instanceof BreakCue.WriteDown done ? log.with(done) : log;
        }
        return life.all.size();
    }

    private Optional<Instant> end(BreakPhase phase) {
        for (var index = 0; index < log.lines().size(); index++) {
            if (log.lines().get(index) instanceof DayLine.Stood stood && stood.phase() == phase) {
                return log.end(index);
            }
        }
        return Optional.empty();
    }

    private static DayLine stood(double minutes, BreakPhase phase) {
        return new DayLine.Stood(at(minutes), phase, Set.of());
    }

    private static Instant at(double minutes) {
        return TEN.plusMillis(Math.round(minutes * 60_000));
    }
}
