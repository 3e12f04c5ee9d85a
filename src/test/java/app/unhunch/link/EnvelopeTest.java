package app.unhunch.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.unhunch.breaks.BreakOffer;
import app.unhunch.breaks.BreakPhase;
import app.unhunch.breaks.BreakSize;
import app.unhunch.breaks.BreakStatus;
import app.unhunch.breaks.DayLine;
import app.unhunch.breaks.DayLog;
import app.unhunch.breaks.Delivery;
import app.unhunch.breaks.PauseLength;
import app.unhunch.breaks.QuietReason;
import app.unhunch.breaks.SessionEnd;
import app.unhunch.breaks.SessionKind;
import app.unhunch.exercise.DoseChange;
import app.unhunch.history.BreakOutcome;
import app.unhunch.history.Change;
import app.unhunch.history.Entry;
import app.unhunch.link.Envelope.Asked;
import app.unhunch.link.Envelope.Said;
import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineChange;
import app.unhunch.routine.RoutineItem;
import app.unhunch.settings.Arrival;
import app.unhunch.settings.Settings;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EnvelopeTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final ZonedDateTime WALL = ZonedDateTime.parse("2026-11-21T13:00+01:00[Europe/Berlin]");
    private static final BreakOffer OFFER = new BreakOffer(BreakSize.USUAL, Duration.ofMinutes(2), "desk-reset", 7);

    private static final Routine MINE = new Routine("mine", "Mine", "", Duration.ofSeconds(5), Duration.ofSeconds(10),
            Duration.ZERO, Set.of("desk-break"),
            List.of(new RoutineItem("chin-tuck",
                    new DoseChange(Optional.of(Duration.ofMillis(5500)), OptionalInt.of(3), OptionalInt.empty(),
                            Optional.empty(), Optional.empty(), Optional.of(Duration.ofSeconds(4))),
                    Optional.of(Duration.ofSeconds(7)), List.of("neck-turn")),
                    new RoutineItem("cat-cow", DoseChange.NONE, Optional.empty(), List.of())));

    static Stream<Request> requests() {
        return Stream.of(new Request.Hello(Request.Role.WINDOW, "1.0.0"), new Request.GetStatus(),
                new Request.GetSettings(), new Request.GetReports(), new Request.GetDay(), new Request.StartBreak(),
                new Request.Snooze(Optional.empty()), new Request.Snooze(Optional.of(Duration.ofMinutes(5))),
                new Request.Move(Duration.ofMinutes(-15)), new Request.Skip(), new Request.Undo(),
                new Request.Pause(new PauseLength.For(Duration.ofHours(1))),
                new Request.Pause(new PauseLength.UntilTomorrow()), new Request.Resume(), new Request.Back(),
                new Request.Reading(),
                new Request.SessionStarted(SessionKind.BREAK, Duration.ofSeconds(120)),
                new Request.SessionEnded(Duration.ofSeconds(118), SessionEnd.FINISHED),
                new Request.Write(new Change.Add("a-1", new Entry.Session(WALL, "desk-reset", Duration.ofSeconds(115),
                        3, 4, Entry.Ending.STOPPED, Entry.Origin.BREAK, List.of("chin-tuck")))),
                new Request.Write(new Change.Edit("a-1", NOON, new Entry.Pain(WALL, 3))),
                new Request.Write(new Change.Delete("a-1", NOON)),
                new Request.Settle(Settings.DEFAULTS.withBreaks(
                        Settings.DEFAULTS.breaks().withEvery(Duration.ofMinutes(45)).withArrival(Arrival.FULL))),
                new Request.Arrange(new RoutineChange.Put(2, MINE)),
                new Request.Arrange(new RoutineChange.Remove("mine")),
                new Request.RaiseWindow(), new Request.Play("desk-reset"), new Request.CouldNotShow("no display"),
                new Request.Restore("/tmp/a \"b\".zip"), new Request.DeleteAll(), new Request.Quit());
    }

    static Stream<Answer> answers() {
        var status = new BreakStatus(NOON, BreakPhase.HELD, Optional.empty(), Duration.ofSeconds(90),
                Duration.ofMinutes(60), Duration.ofMinutes(58), true, OFFER, 2, true, true,
                Optional.of(new BreakStatus.SkipUndo(NOON, NOON.plusSeconds(120))),
                Set.of(QuietReason.CALL, QuietReason.FULL_SCREEN), Optional.of(NOON), Optional.empty(),
                Duration.ofHours(3));
        return Stream.of(new Answer.Done(), new Answer.Refused("three snoozes were used"),
                new Answer.StatusIs(status), new Answer.SettingsAre(Settings.DEFAULTS),
                new Answer.Wrote(new Change.Add("b-2",
                        new Entry.Break(WALL, BreakOutcome.HELD, "desk-reset", Duration.ofMinutes(9), Set.of("call")))),
                new Answer.Arranged(new RoutineChange.Put(0, MINE)),
                new Answer.ReportsAre(List.of(
                        new SenseLine("idle", "x11", "working", Optional.of("\"quoted\" — ünïcode"),
                                Optional.empty()))),
                new Answer.DayIs(new DayLog(List.of(
                        new DayLine.Stood(NOON, BreakPhase.HELD, Set.of(QuietReason.CALL)),
                        new DayLine.Became(NOON, app.unhunch.breaks.BreakOutcome.SNOOZED, Duration.ofMinutes(5)),
                        new DayLine.NotShown(NOON, Delivery.NOTICE), new DayLine.Ended(NOON)))),
                new Answer.Restored("/tmp/before"), new Answer.Torn("/tmp/before", "/tmp: no space left"),
                new Answer.Do(new Order.ShowBreak(OFFER, "desk-reset", Arrival.WINDOW)),
                new Answer.Do(new Order.ShowDue(OFFER, "desk-reset", Duration.ofMinutes(62), 0)));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void everyRequestArrivesAsItWasSent(Request request) {
        var asked = new Asked(42, request);
        assertEquals(asked, Rebuilt.of(Asked.class, Wire.value(Wire.line(Plain.of(asked)))));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void everyAnswerArrivesAsItWasSent(Answer answer) {
        var said = new Said(0, answer);
        assertEquals(said, Rebuilt.of(Said.class, Wire.value(Wire.line(Plain.of(said)))));
    }

    @Test
    void aMessageIsOneLineOfJson() {
        assertEquals("{\"is\":\"Asked\",\"n\":1,\"request\":{\"is\":\"Snooze\",\"length\":\"PT5M\"}}",
                Wire.line(Plain.of(new Asked(1, new Request.Snooze(Optional.of(Duration.ofMinutes(5)))))));
    }

    @Test
    void aSetIsAListInALine() {
        assertEquals("{\"of\":[1,2]}", JsonLine.of(Map.of("of", new TreeSet<>(Set.of(2, 1)))));
    }

    @Test
    void saysWhatIsWrongWithALine() {
        assertEquals(List.of("Asked.request is 'Explode', which is no Request", "Asked.n is missing",
                "Asked.request.length is 'soon': Text cannot be parsed to a Duration",
                "Asked.n is 1.5, expected long"),
                Stream.of("{\"n\":1,\"request\":{\"is\":\"Explode\"}}", "{\"request\":{\"is\":\"Skip\"}}",
                        "{\"n\":1,\"request\":{\"is\":\"Snooze\",\"length\":\"soon\"}}",
                        "{\"n\":1.5,\"request\":{\"is\":\"Skip\"}}").map(EnvelopeTest::problem).toList());
    }

    @Test
    void aLineThatIsNoJsonOrTooDeepIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Wire.value("{\"n\":"));
        assertThrows(IllegalArgumentException.class, () -> Wire.value("[".repeat(10_000)));
        assertThrows(IllegalArgumentException.class, () -> Wire.value("{} {}"));
    }

    private static String problem(String line) {
        var thrown = assertThrows(IllegalArgumentException.class, () -> Rebuilt.of(Asked.class, Wire.value(line)));
        return String.valueOf(thrown.getMessage());
    }
}
