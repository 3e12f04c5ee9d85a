package app.unhunch.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.history.Change;
import app.unhunch.history.Entry;
import app.unhunch.history.History;
import app.unhunch.settings.BladePain;
import app.unhunch.settings.SafetySettings;
import app.unhunch.settings.Settings;
import app.unhunch.settings.SignAnswer;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GateTest {

    private static final ZonedDateTime TEN = ZonedDateTime.parse("2026-11-21T10:00:00+01:00[Europe/Berlin]");
    private static final Verdict ALLOWED = new Verdict.Allowed();

    private final List<Change> changes = new ArrayList<>();

    @Test
    void whoWasNeverAskedIsAskedFirstEvenForAWalk() {
        var gate = gate(Settings.DEFAULTS.safety(), TEN);
        assertEquals(new Verdict.AskFirst(Question.FIRST), gate.of(Moves.named("chin-tuck")));
        assertEquals(new Verdict.AskFirst(Question.FIRST), gate.of(Moves.named("walk-break")));
        assertEquals(new Verdict.AskFirst(Question.FIRST), gate.of(List.of()));
    }

    @Test
    void whoHasNoSignMayMove() {
        assertEquals(ALLOWED, gate(answered(), TEN).of(Moves.named("chin-tuck", "shoulder-blade-squeeze")));
    }

    @ParameterizedTest
    @EnumSource(WarningSign.class)
    void aSignAllowsWhatItsBandAllows(WarningSign sign) {
        var gate = gate(answered(sign), TEN.plusHours(1));
        var until = TEN.toInstant().plus(Duration.ofHours(24));
        var expected = sign.band() == Band.EMERGENCY ? new Verdict.Locked(until, Set.of(sign))
                : new Verdict.WalkingOnly(sign.band(), Set.of(sign));
        assertEquals(expected, gate.of(Moves.named("chin-tuck")));
        assertEquals(expected, gate.of(Moves.named("walk-break", "chin-tuck")));
        assertEquals(sign.band() == Band.EMERGENCY ? expected : ALLOWED,
                gate.of(Moves.named("walk-break", "hydration-break")));
    }

    @Test
    void anEmergencyAnswerLocksForADayAndThenAsksAgain() {
        var said = answered(WarningSign.FEVER, WarningSign.COUGH);
        var locked = new Verdict.Locked(TEN.plusDays(1).toInstant(), Set.of(WarningSign.FEVER, WarningSign.COUGH));
        assertEquals(locked, gate(said, TEN.plusDays(1).minusSeconds(1)).of(Moves.named("walk-break")));
        assertEquals(new Verdict.AskFirst(Question.DAY_AFTER),
                gate(said, TEN.plusDays(1)).of(Moves.named("walk-break")));
    }

    @Test
    void aSignThatIsNotKnownIsNotForgotten() {
        var said = Settings.DEFAULTS.safety()
                .withSigns(Optional.of(new SignAnswer(TEN.toInstant(), Set.of("from-a-later-version"))));
        assertEquals(new Verdict.WalkingOnly(Band.TODAY, Set.of(WarningSign.FAST_WORSE)),
                gate(said, TEN).of(Moves.named("chin-tuck")));
    }

    @Test
    void aScoreOfSixAsksAgainUntilItIsAnswered() {
        pain(TEN.plusMinutes(5), 5);
        assertEquals(ALLOWED, gate(answered(), TEN.plusHours(1)).of(Moves.named("chin-tuck")));
        pain(TEN.plusMinutes(10), 6);
        assertEquals(new Verdict.AskFirst(Question.HIGH_PAIN),
                gate(answered(), TEN.plusHours(1)).of(Moves.named("chin-tuck")));
        assertEquals(ALLOWED, gate(answeredAt(TEN.plusMinutes(11)), TEN.plusHours(1)).of(Moves.named("chin-tuck")));
    }

    @Test
    void aRiseOfTwoWithinASessionAsksAgain() {
        pain(TEN.plusMinutes(1), 2);
        session(TEN.plusMinutes(5));
        pain(TEN.plusMinutes(8), 3);
        assertEquals(ALLOWED, gate(answered(), TEN.plusHours(1)).of(Moves.named("chin-tuck")));
        pain(TEN.plusMinutes(9), 4);
        assertEquals(new Verdict.AskFirst(Question.RISE),
                gate(answered(), TEN.plusHours(1)).of(Moves.named("chin-tuck")));
        assertEquals(ALLOWED, gate(answeredAt(TEN.plusMinutes(10)), TEN.plusHours(1)).of(Moves.named("chin-tuck")));
    }

    @Test
    void aRiseOverMidnightAsksAgain() {
        pain(TEN.withHour(23).withMinute(45), 2);
        session(TEN.withHour(23).withMinute(57));
        pain(TEN.plusDays(1).withHour(0).withMinute(3), 4);
        assertEquals(new Verdict.AskFirst(Question.RISE),
                gate(answered(), TEN.plusDays(1)).of(Moves.named("chin-tuck")));
    }

    @Test
    void aRiseSinceAScoreOfJustBeforeMidnightAsksAgainAndOneSinceYesterdayDoesNot() {
        pain(TEN.withHour(20), 1);
        session(TEN.plusDays(1).withHour(0));
        pain(TEN.plusDays(1).withHour(0).withMinute(5), 4);
        assertEquals(ALLOWED, gate(answered(), TEN.plusDays(1)).of(Moves.named("chin-tuck")));
        pain(TEN.withHour(23), 2);
        assertEquals(new Verdict.AskFirst(Question.RISE),
                gate(answered(), TEN.plusDays(1)).of(Moves.named("chin-tuck")));
    }

    @Test
    void aScoreThatWasTomorrowWhereItWasGivenCountsToday() {
        pain(TEN.plusHours(3).withZoneSameInstant(ZoneId.of("Pacific/Auckland")), 7);
        assertEquals(new Verdict.AskFirst(Question.HIGH_PAIN),
                gate(answered(), TEN.plusHours(4)).of(Moves.named("chin-tuck")));
    }

    @Test
    void aRiseWithoutASessionAsksNothing() {
        pain(TEN.plusMinutes(1), 2);
        pain(TEN.plusMinutes(9), 5);
        assertEquals(ALLOWED, gate(answered(), TEN.plusHours(1)).of(Moves.named("chin-tuck")));
    }

    @Test
    void theFourteenthDayAsksAgainOnce() {
        for (var day = 0; day < 14; day += 3) {
            pain(TEN.plusDays(day).plusHours(1), 2);
        }
        var thirteenth = TEN.plusDays(12).plusHours(2);
        assertEquals(ALLOWED, gate(answered(), thirteenth).of(Moves.named("chin-tuck")));
        assertEquals(new Verdict.AskFirst(Question.FOURTEEN_DAYS),
                gate(answered(), thirteenth.plusDays(1)).of(Moves.named("chin-tuck")));
        assertEquals(ALLOWED, gate(answeredAt(thirteenth.plusDays(1)), thirteenth.plusDays(1))
                .of(Moves.named("chin-tuck")));
    }

    @Test
    void aDayWithoutPainEndsTheCount() {
        for (var day = 0; day < 14; day += 3) {
            pain(TEN.plusDays(day).plusHours(1), day == 6 ? 0 : 2);
        }
        assertEquals(ALLOWED, gate(answered(), TEN.plusDays(13).plusHours(2)).of(Moves.named("chin-tuck")));
    }

    @Test
    void movesAgainstPainThatIsThereNowAskUnlessTheAnswerIsFresh() {
        assertEquals(ALLOWED, gate(answered(), TEN.plusMinutes(30)).of(Moves.named("cold-pack")));
        assertEquals(new Verdict.AskFirst(Question.PAIN_NOW),
                gate(answered(), TEN.plusMinutes(31)).of(Moves.named("shoulder-rolls", "cold-pack")));
    }

    @Test
    void strengthWaitsForTwoDaysOfLowPainInARow() {
        var row = Moves.named("band-row-standing");
        var held = new Verdict.Held(Map.of("band-row-standing", new Hold.Strength(Hold.Bar.PAIN)));
        assertEquals(held, gate(answered(), TEN).of(row));
        pain(TEN.plusDays(1), 3);
        assertEquals(held, gate(answered(), TEN.plusDays(1)).of(row));
        pain(TEN.plusDays(3), 2);
        assertEquals(held, gate(answered(), TEN.plusDays(3)).of(row));
        pain(TEN.plusDays(4), 3);
        assertEquals(ALLOWED, gate(answered(), TEN.plusDays(4)).of(row));
        assertEquals(ALLOWED, gate(answered(), TEN.plusDays(9)).of(row));
        pain(TEN.plusDays(10), 4);
        assertEquals(held, gate(answered(), TEN.plusDays(10)).of(row));
    }

    @Test
    void strengthWaitsWhileNobodyHasLookedAtPainBetweenTheBlades() {
        pain(TEN.minusDays(1), 1);
        pain(TEN, 1);
        var row = Moves.named("band-row-standing", "chin-tuck", "shoulder-blade-squeeze");
        assertEquals(new Verdict.Held(Map.of("band-row-standing", new Hold.Strength(Hold.Bar.UNCHECKED))),
                gate(answered().withBladePain(BladePain.ACKNOWLEDGED), TEN).of(row));
        assertEquals(ALLOWED, gate(answered().withBladePain(BladePain.CHECKED), TEN).of(row));
    }

    @Test
    void conditionsHoldTheMovesTheyConcern() {
        var gate = gate(answered().withConditions(Set.of("osteoporosis", "disc-herniation", "glaucoma")), TEN);
        assertEquals(new Verdict.Held(Map.of("cat-cow", new Hold.Condition(Set.of("disc-herniation", "osteoporosis")))),
                gate.of(Moves.named("chin-tuck", "cat-cow")));
        assertEquals(Optional.empty(), gate.hold(Moves.one("chin-tuck")));
        assertEquals(Optional.of(new Hold.Condition(Set.of("disc-herniation", "osteoporosis"))),
                gate.hold(Moves.one("cat-cow")));
    }

    @Test
    void theEightEmergencyLinesAreThere() {
        assertEquals(8, WarningSign.of(Band.EMERGENCY).size());
    }

    private void pain(ZonedDateTime at, int score) {
        changes.add(new Change.Add("pain" + changes.size(), new Entry.Pain(at, score)));
    }

    private void session(ZonedDateTime at) {
        changes.add(new Change.Add("session" + changes.size(), new Entry.Session(at, "desk-reset",
                Duration.ofMinutes(2), 4, 4, Entry.Ending.FINISHED, Entry.Origin.CHOSEN, List.of())));
    }

    private Gate gate(SafetySettings said, ZonedDateTime now) {
        return Gate.at(said, History.of(changes), now);
    }

    private static SafetySettings answered(WarningSign... signs) {
        return Settings.DEFAULTS.safety().withSigns(Optional.of(
                new SignAnswer(TEN.toInstant(), Set.copyOf(List.of(signs).stream().map(WarningSign::id).toList()))));
    }

    private static SafetySettings answeredAt(ZonedDateTime at) {
        return Settings.DEFAULTS.safety().withSigns(Optional.of(new SignAnswer(at.toInstant(), Set.of())));
    }
}
