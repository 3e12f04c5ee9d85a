package app.unhunch.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.link.Answer;
import app.unhunch.link.Request;
import app.unhunch.remedy.Remedy;
import app.unhunch.remedy.RemedyMemory;
import app.unhunch.remedy.RemedyStatus;
import app.unhunch.remedy.RemedyWish;
import app.unhunch.remedy.Round;
import app.unhunch.store.RemedyMemoryStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Warmth runs in the agent, with no window anywhere: it asks for a look at the skin, ends, is heard, and lets the skin rest.
@E2E
class RemedyE2ETest {

    private static final Round HEAT = new Round(Remedy.HEAT, Duration.ofMinutes(20));

    /// A stop without an answer comes two minutes after the first call.
    private static final Duration PATIENCE = Duration.ofMinutes(2).plus(Unhunch.SOON);

    @TempDir
    private Path scratch;

    @Test
    void theLookAtTheSkinAndTheEndAreAskedForAndHeardWithNoWindow() throws Exception {
        try (var desk = Desk.whole(scratch)) {
            var unhunch = calm(desk);
            left(unhunch, Instant.now(), Duration.ofSeconds(40), Optional.of(Duration.ofSeconds(8)));
            var file = scratch.resolve("heard.wav");
            var recording = desk.sound().record(file);
            unhunch.agent();

            var check = unhunch.awaitNotice(1, Unhunch.SOON);
            assertEquals("Look at your skin", check.title());
            desk.notifications().act("It is fine");
            Until.holds("an answer", Unhunch.SOON,
                    () -> status(unhunch).now().isPresent() && status(unhunch).now().get().check().isEmpty());
            var over = unhunch.awaitNotice(2, Duration.ofSeconds(40).plus(Unhunch.SOON));
            assertEquals("Heat is over", over.title());
            unhunch.awaitHistory("session finished heat-pad", Unhunch.SOON);
            assertEquals(Optional.empty(), unhunch.window());
            // a sink that slept swallows the beginning of the second, by which it would be known
            Until.holds("both sounds, and no other", Unhunch.SOON,
                    () -> heard(file).size() == 2 && heard(file).getFirst().equals("start-bell"));
            recording.kill();
        }
    }

    @Test
    void aRoundThatRanWhileEverythingSleptEndedAtItsMinuteAndTheSkinRests() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS, Desk.Part.NOTIFICATIONS)) {
            var unhunch = calm(desk);
            var slept = Instant.now().minus(Duration.ofMinutes(25));
            left(unhunch, slept, Duration.ofMinutes(20), Optional.empty());
            unhunch.agent();
            unhunch.awaitHistory("session finished heat-pad", Unhunch.SOON);
            var until = status(unhunch).lockedUntil().orElseThrow();
            var expected = slept.plus(Duration.ofMinutes(40));
            assertTrue(Duration.between(expected, until).abs().compareTo(Duration.ofSeconds(2)) < 0,
                    "locked until " + until + ", not " + expected);

            unhunch.ask(new Request.Relieve(new RemedyWish.Start(HEAT)));
            assertEquals(Optional.empty(), status(unhunch).now(), "it began while the skin rests");
        }
    }

    @Test
    void withoutAnAnswerItStopsByItself() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS, Desk.Part.NOTIFICATIONS)) {
            var unhunch = calm(desk);
            left(unhunch, Instant.now(), Duration.ofMinutes(9), Optional.of(Duration.ZERO));
            unhunch.agent();
            assertEquals("Look at your skin", unhunch.awaitNotice(1, Unhunch.SOON).title());
            unhunch.awaitHistory("session stopped heat-pad", PATIENCE);
            assertEquals(Optional.empty(), status(unhunch).now());
            assertTrue(status(unhunch).lockedUntil().isPresent());
        }
    }

    private static List<String> heard(Path file) throws IOException {
        return Recording.read(file).stretches().stream().map(Recording.Stretch::name).toList();
    }

    /// With breaks far away.
    private static Unhunch calm(Desk desk) throws IOException {
        var unhunch = Unhunch.on(desk);
        unhunch.set("breaks.every", "90m");
        return unhunch;
    }

    /// Lets an agent that starts now believe that heat ran when the one before it ended.
    private static void left(Unhunch unhunch, Instant saved, Duration left, Optional<Duration> check) {
        var began = ZonedDateTime.now(ZoneId.systemDefault()).minus(Duration.between(saved, Instant.now()))
                .minus(HEAT.length().minus(left));
        new RemedyMemoryStore(unhunch.state(), LocalDate::now).save(new RemedyMemory(saved,
                Optional.of(new RemedyMemory.Kept(HEAT, began, false, left, check)), Optional.empty()));
    }

    private static RemedyStatus status(Unhunch unhunch) throws IOException {
        return unhunch.ask(new Request.GetRemedies()) instanceof Answer.RemediesAre(var status) ? status
                : RemedyStatus.NONE;
    }
}
