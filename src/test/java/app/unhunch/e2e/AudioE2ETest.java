package app.unhunch.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is really heard: the linked image plays and speaks into a sound server, and what comes out is recorded.
@E2E
class AudioE2ETest {

    private static final Path IMAGE = Path.of("target", "unhunch", "bin", "java").toAbsolutePath();
    private static final Path SCRIPT = Path.of("target", "test-classes").toAbsolutePath();
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int BYTES_A_SECOND = 44_100 * 2;

    @TempDir
    private Path scratch;

    @Test
    void everySoundIsHeardInOrderAndNoneOverAnother() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SOUND)) {
            assertEquals(
                    List.of("start-bell", "half-way", "count-tick", "end-bell", "side-change", "rest", "rep-tick",
                            "next-up", "break-notice", "done"),
                    names(heard(desk, "every-sound").stretches()));
        }
    }

    @Test
    void nothingIsSpokenOverSomethingElseAndTheLastSecondsCutASentence() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SOUND)) {
            var stretches = heard(desk, "session").stretches();
            assertEquals(
                    List.of("start-bell", Recording.WORDS, "half-way", "side-change", Recording.WORDS, "rest",
                            Recording.WORDS, "count-tick", Recording.WORDS, "done"),
                    names(stretches));
            var sentence = stretches.get(6);
            assertTrue(sentence.to().minus(sentence.from()).compareTo(Duration.ofSeconds(2)) < 0,
                    "not cut: " + sentence);
        }
    }

    @Test
    void muteEndsASentenceAtOnceAndNothingIsHeardUntilItIsOver() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SOUND)) {
            var stretches = heard(desk, "mute").stretches();
            assertEquals(List.of("start-bell", Recording.WORDS, "end-bell"), names(stretches));
            var silence = stretches.get(2).from().minus(stretches.get(1).to());
            assertTrue(silence.compareTo(Duration.ofMillis(1700)) > 0,
                    "only " + silence + " of silence in 2 s of mute");
        }
    }

    @Test
    void theVoiceOfTheDesktopIsNotSpokenOverEither() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SOUND)) {
            withoutEspeak(desk);
            assertEquals(List.of("start-bell", Recording.WORDS, "half-way"), names(heard(desk, "one").stretches()));
        }
    }

    @Test
    void withoutASoundDeviceItIsSilentAndSaysWhy() throws Exception {
        try (var desk = Desk.with(scratch)) {
            var told = script(desk, "every-sound").end(LIMIT);
            assertEquals(0, told.exit(), told.err());
            assertTrue(told.lines().getFirst().startsWith("AudioHealth[soundProblem=Optional[no sound device"),
                    told.out());
        }
    }

    /// Runs `script`, which must complain of nothing and load nothing of AWT, and answers what was heard.
    private Recording heard(Desk desk, String script) throws Exception {
        var file = scratch.resolve("heard.wav");
        var recorder = desk.sound().record(file);
        Until.holds("the recorder listens", LIMIT,
                () -> !desk.tool("pactl", "list", "short", "source-outputs").out().isBlank());
        var told = script(desk, script).end(LIMIT);
        assertEquals("", told.err() + told.out());
        try (var classes = Files.lines(scratch.resolve("classes.log"))) {
            assertEquals(List.of(), classes.filter(line -> line.matches(".* (java|sun)\\.awt\\..*")).toList());
        }
        var end = Files.size(file) + BYTES_A_SECOND;
        Until.holds("the end of the recording", LIMIT, () -> Files.size(file) > end);
        recorder.kill();
        return Recording.read(file);
    }

    private Program script(Desk desk, String name) throws Exception {
        return desk.startTool(List.of(IMAGE.toString(), "-Xlog:class+load:file=" + scratch.resolve("classes.log"),
                "--patch-module", "app.unhunch=" + SCRIPT,
                "-m", "app.unhunch/app.unhunch.desktop.audio.AudioScript", name));
    }

    /// Leaves of the programs that can speak only speech-dispatcher.
    private static void withoutEspeak(Desk desk) throws Exception {
        var folder = desk.folder("bin");
        for (var tool : List.of("speech-dispatcher", "pactl", "parec")) {
            var path = desk.tool("sh", "-c", "command -v " + tool).out().strip();
            Files.createSymbolicLink(folder.resolve(tool), Path.of(path));
        }
        desk.set("PATH", folder.toString());
    }

    private static List<String> names(List<Recording.Stretch> stretches) {
        return stretches.stream().map(Recording.Stretch::name).toList();
    }
}
