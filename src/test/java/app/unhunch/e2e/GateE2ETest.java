package app.unhunch.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.history.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// That warning signs are asked about again whenever something gives reason to, and that what is typed counts.
@E2E
class GateE2ETest {

    private static final String WHY_DAY_AFTER = "A day ago you marked a sign to call for.";
    private static final String WHY_HIGH = "You gave a pain score of 6 or more";
    private static final String WHY_RISE = "Your pain went up by 2 or more in a session";
    private static final String WHY_LASTING = "It has hurt for 14 days.";
    private static final String WHY_NOW = "It hurts now";
    private static final List<String> NONE = List.of("0", "0", "0");

    @TempDir
    private Path scratch;

    @Test
    void whatIsTypedIsKeptAndObeyedFromThenOn() throws Exception {
        try (var desk = Desk.with(scratch)) {
            var unhunch = Unhunch.on(desk);
            unhunch.set("safety.signs", "");
            unhunch.set("safety.disclaimerAccepted", "");
            unhunch.set("safety.emergencyNumber", "112");
            assertRefused(unhunch.typing(List.of("no"), "session", "desk-reset", "--text"), "Nothing was started.");
            assertRefused(unhunch.typing(List.of("yes", "maybe"), "session", "desk-reset", "--text"),
                    "Nothing was started.");
            assertFalse(unhunch.setting("safety.disclaimerAccepted").isEmpty(), "what was read is kept");
            assertEquals("", unhunch.setting("safety.signs"));
            assertRefused(unhunch.typing(List.of("1"), "session", "desk-reset", "--text"), "Call 112 now.");
            assertTrue(unhunch.setting("safety.signs").endsWith(" chest-pain"), unhunch.setting("safety.signs"));
            assertRefused(unhunch.run("session", "walking-break", "--text"), "Call 112 now.");
            assertEquals(List.of(), unhunch.history());
        }
    }

    @Test
    void anEmergencyAnswerLocksForADayAndIsAskedAboutAfterwards() throws Exception {
        try (var desk = Desk.with(scratch)) {
            var unhunch = Unhunch.on(desk);
            unhunch.set("safety.signs", ago(Duration.ofHours(24).minusMinutes(5)) + " chest-pain");
            var locked = unhunch.run("session", "desk-reset", "--text");
            assertEquals(6, locked.exit(), locked.toString());
            assertTrue(locked.err().contains("No exercise until "), locked.err());
            unhunch.set("safety.signs", ago(Duration.ofHours(24).plusMinutes(5)) + " chest-pain");
            assertAsks(unhunch, WHY_DAY_AFTER, "desk-reset");
        }
    }

    @Test
    void painThatIsHighRisesOrLastsAsksAgain() throws Exception {
        var now = ZonedDateTime.now(ZoneId.systemDefault());
        try (var high = Desk.with(folder("high"));
                var rise = Desk.with(folder("rise"));
                var lasting = Desk.with(folder("lasting"))) {
            var six = answered(high, Duration.ofMinutes(5));
            six.before(new Entry.Pain(now.minusMinutes(1), 6));
            assertAsks(six, WHY_HIGH, "desk-reset");

            var risen = answered(rise, Duration.ofMinutes(5));
            risen.before(new Entry.Pain(now.minusMinutes(4), 2),
                    new Entry.Session(now.minusMinutes(3), "desk-reset", Duration.ofMinutes(1), 4, 4,
                            Entry.Ending.FINISHED, Entry.Origin.CHOSEN, List.of()),
                    new Entry.Pain(now.minusMinutes(1), 4));
            assertAsks(risen, WHY_RISE, "desk-reset");

            var fortnight = answered(lasting, Duration.ofDays(13));
            fortnight.before(IntStream.rangeClosed(0, 12).mapToObj(day -> new Entry.Pain(now.minusDays(day), 2))
                    .toArray(Entry[]::new));
            assertStarts(fortnight, "desk-reset");
            fortnight.before(new Entry.Pain(now.minusDays(13), 2));
            assertAsks(fortnight, WHY_LASTING, "desk-reset");
        }
    }

    @Test
    void movesAgainstPainThatIsThereNowNeedAFreshAnswer() throws Exception {
        try (var desk = Desk.with(scratch)) {
            var unhunch = answered(desk, Duration.ofMinutes(31));
            assertAsks(unhunch, WHY_NOW, "spasm-now");
            var session = unhunch.startTyping(NONE, "session", "spasm-now", "--text", "--plain");
            Until.holds("an answer that is kept", Unhunch.SOON,
                    () -> Instant.parse(unhunch.setting("safety.signs").split(" ", -1)[0])
                            .isAfter(ago(Duration.ofMinutes(20))));
            session.kill();
            assertTrue(unhunch.setting("safety.signs").endsWith(" none"), unhunch.setting("safety.signs"));
        }
    }

    @Test
    void aConditionHoldsOnlyTheMovesThatItConcerns() throws Exception {
        try (var desk = Desk.with(scratch)) {
            var unhunch = Unhunch.on(desk);
            unhunch.set("safety.conditions", "neck-injury");
            assertRefused(unhunch.run("session", "desk-reset", "--text"), "Chin tuck: you have marked neck injury");
            assertStarts(unhunch, "walking-break");
        }
    }

    @Test
    void strengthWorkOpensAfterTwoDaysOfLittlePain() throws Exception {
        var now = ZonedDateTime.now(ZoneId.systemDefault());
        try (var desk = Desk.with(scratch)) {
            var unhunch = answered(desk, Duration.ofDays(2));
            unhunch.before(new Entry.Pain(now, 3));
            assertRefused(unhunch.run("session", "strength-full", "--text"), "Standing band row: strength work");
            unhunch.before(new Entry.Pain(now.minusDays(1), 2));
            assertStarts(unhunch, "strength-full");
        }
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectories(scratch.resolve(name));
    }

    private static Unhunch answered(Desk desk, Duration before) throws Exception {
        var unhunch = Unhunch.on(desk);
        unhunch.set("safety.signs", ago(before) + " none");
        return unhunch;
    }

    private static Instant ago(Duration length) {
        return Instant.now().minus(length);
    }

    /// It says why it asks, and starts nothing without an answer.
    private static void assertAsks(Unhunch unhunch, String why, String routine) throws Exception {
        var told = unhunch.run("session", routine, "--text");
        assertRefused(told, "Nothing was started.");
        assertTrue(told.out().contains(why), told.out());
    }

    private static void assertStarts(Unhunch unhunch, String routine) throws Exception {
        var session = unhunch.start("session", routine, "--text", "--plain");
        Until.holds("a session that runs", Unhunch.SOON, () -> session.lines().size() > 1);
        assertEquals("", Files.readString(session.err()));
        session.kill();
    }

    private static void assertRefused(Output told, String start) {
        assertEquals(6, told.exit(), told.toString());
        assertTrue(told.err().startsWith(start), told.err());
    }
}
