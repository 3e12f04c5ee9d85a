package app.unhunch.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.breaks.BreakPhase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A session in a terminal that nobody types into: heard, muted, where nothing can sound, and with an agent that comes
/// or goes meanwhile. All of them at the same time, as each takes more than a minute.
@E2E
class TextSessionE2ETest {

    /// The shortest there is: 64 s.
    private static final String ROUTINE = "hourly-standing-cat";

    private static final Duration SESSION = Duration.ofSeconds(64).plus(Unhunch.SOON);

    @TempDir
    private Path scratch;

    @Test
    void aMinuteIsGuidedToItsEndAndHeardUnlessMuted() throws Exception {
        try (var loud = Desk.with(folder("a"), Desk.Part.SOUND);
                var muted = Desk.with(folder("b"), Desk.Part.SOUND);
                var deaf = Desk.with(folder("c"))) {
            var quiet = Unhunch.on(muted);
            quiet.set("sound.muted", "true");
            var heard = Run.of(Unhunch.on(loud));
            var silent = Run.of(quiet);
            var alone = Unhunch.on(deaf);
            var unheard = session(alone);
            assertGuided(heard.unhunch(), heard.program());
            assertGuided(quiet, silent.program());
            assertGuided(alone, unheard);
            assertEquals(List.of(), silent.recording().stretches());
            var stretches = heard.recording().stretches().stream().map(Recording.Stretch::name).toList();
            assertTrue(stretches.containsAll(List.of("next-up", Recording.WORDS, "count-tick", "start-bell",
                    "side-change", "done")), stretches.toString());
            var after = stretches.subList(stretches.indexOf("done") + 1, stretches.size());
            assertTrue(after.isEmpty() || after.equals(List.of(Recording.WORDS)), stretches.toString());
        }
    }

    @Test
    void anAgentThatComesOrGoesMeanwhileCostsNoEntry() throws Exception {
        try (var come = Desk.with(folder("d")); var gone = Desk.with(folder("e")); var both = Desk.with(folder("f"))) {
            var later = hourly(come);
            var first = session(later);
            var earlier = hourly(gone);
            var killed = earlier.agent();
            var second = session(earlier);
            var other = hourly(both);
            var replaced = other.agent();
            var third = session(other);
            Until.holds("sessions that run", Unhunch.SOON, () -> onBreak(earlier) && onBreak(other));
            later.agent();
            killed.kill();
            replaced.kill();
            other.agent();
            assertGuided(later, first);
            assertGuided(earlier, second);
            assertGuided(other, third);
        }
    }

    /// A session that is recorded.
    private record Run(Unhunch unhunch, Program recorder, Path file, Program program) {

        static Run of(Unhunch unhunch) throws Exception {
            var file = unhunch.desk().folder("heard").resolve("heard.wav");
            var recorder = unhunch.desk().sound().record(file);
            Until.holds("the recorder listens", Unhunch.SOON,
                    () -> !unhunch.desk().tool("pactl", "list", "short", "source-outputs").out().isBlank());
            return new Run(unhunch, recorder, file, session(unhunch));
        }

        Recording recording() throws Exception {
            var end = Files.size(file) + 44_100 * 2;
            Until.holds("the end of the recording", Unhunch.SOON, () -> Files.size(file) > end);
            recorder.kill();
            return Recording.read(file);
        }
    }

    private static Unhunch hourly(Desk desk) throws Exception {
        var unhunch = Unhunch.on(desk);
        unhunch.set("breaks.every", "60m");
        return unhunch;
    }

    private static boolean onBreak(Unhunch unhunch) throws Exception {
        return unhunch.status().phase() == BreakPhase.ON_BREAK;
    }

    private static Program session(Unhunch unhunch) throws Exception {
        return unhunch.start("session", ROUTINE, "--text", "--plain");
    }

    private static void assertGuided(Unhunch unhunch, Program program) throws Exception {
        var told = program.end(SESSION);
        assertEquals(new Output(0, told.out(), ""), told);
        assertTrue(told.lines().size() > 5, told.out());
        unhunch.awaitHistory("session finished " + ROUTINE, Unhunch.SOON);
        assertEquals(List.of("session finished " + ROUTINE), sessions(unhunch));
        var entries = unhunch.run("export", "history", "--format", "csv").lines();
        assertEquals(1, entries.stream().filter(line -> line.contains(",session," + ROUTINE + ",finished,")).count(),
                entries.toString());
    }

    private static List<String> sessions(Unhunch unhunch) {
        return unhunch.history().stream().filter(line -> line.startsWith("session")).toList();
    }

    private Path folder(String name) throws Exception {
        return Files.createDirectories(scratch.resolve(name));
    }
}
