package app.unhunch.desktop.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.desktop.Speech;
import app.unhunch.desktop.Stop;
import app.unhunch.desktop.Voice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// What is tried after what: outputs, voices, programs.
class ChainsTest {

    private static final Pcm SOUND = new Pcm(new short[]{0, 1000, -1000}, 44_100);
    private static final Speech UP = new Speech("up", Locale.ENGLISH, 1);

    private final List<String> happened = new ArrayList<>();

    @Test
    void theFirstOutputThatWorksPlays() throws IOException {
        new FirstOutput(List.of(broken("a"), working("b"), working("c"))).play(SOUND, 1, new Stop());
        assertEquals(List.of("a", "b"), happened);
    }

    @Test
    void whereNoOutputWorksEveryReasonIsToldOnce() {
        var none = new FirstOutput(List.of(broken("a"), broken("b"), broken("a")));
        assertEquals("a is broken; b is broken",
                assertThrows(IOException.class, () -> none.play(SOUND, 1, new Stop())).getMessage());
    }

    @Test
    void aVoiceThatFailedIsClosedAndNotAskedAgain() throws IOException {
        var voices = new FirstVoice(List.of(new FakeVoice("a", "a is broken"), new FakeVoice("b", "")));
        voices.warmUp();
        voices.say(UP, 1, Duration.ofSeconds(1), new Stop());
        voices.close();
        assertEquals(List.of("a tried", "a closed", "b tried", "b tried", "b closed"), happened);
    }

    @Test
    void whereNoVoiceWorksEveryReasonIsTold() {
        var voices = new FirstVoice(List.of(new FakeVoice("a", "a is broken"), new FakeVoice("b", "b is broken")));
        for (var i = 0; i < 2; i++) {
            assertEquals("no voice: a is broken; b is broken",
                    assertThrows(IOException.class, voices::warmUp).getMessage());
        }
        assertEquals(List.of("a tried", "a closed", "b tried", "b closed"), happened);
    }

    @Test
    void aPlayerIsGivenAFileAtTheRightVolumeThatIsGoneAfterwards() throws IOException {
        var files = new ArrayList<Path>();
        new PlayerProgram((command, _, _) -> {
            assertEquals(List.of("aplay", "-q"), command.subList(0, 2));
            files.add(Path.of(command.getLast()));
            assertArrayEquals(Wav.write(new Pcm(new short[]{0, 500, -500}, 44_100)),
                    Files.readAllBytes(files.getFirst()));
            return new byte[0];
        }, List.of("aplay", "-q")).play(SOUND, 0.5, new Stop());
        assertFalse(Files.exists(files.getFirst()));
    }

    @Test
    void aProgramGetsItsInputAndGivesItsOutput() throws IOException {
        assertEquals("up", new String(run(List.of("cat"), "up", new Stop()), StandardCharsets.UTF_8));
    }

    @Test
    void aProgramThatFailsIsNamedWithWhatItSaid() {
        var failed = assertThrows(IOException.class,
                () -> run(List.of("ls", "/nowhere/at/all"), "", new Stop()));
        assertTrue(failed.getMessage().startsWith("ls ended with 2: "), failed.getMessage());
        var missing = assertThrows(NoSuchFileException.class, () -> run(List.of("no-such-program"), "", new Stop()));
        assertEquals("no-such-program: not installed", missing.getMessage());
    }

    @Test
    void aProgramThatIsStoppedEndsWithoutComplaint() throws IOException {
        var stop = new Stop();
        stop.ask();
        assertEquals(0, run(List.of("sleep", "1000"), "", stop).length);
    }

    private static byte[] run(List<String> command, String input, Stop stop) throws IOException {
        return new ChildProgram().run(command, input.getBytes(StandardCharsets.UTF_8), stop);
    }

    private Output working(String name) {
        return (_, _, _) -> happened.add(name);
    }

    private Output broken(String name) {
        return (_, _, _) -> {
            happened.add(name);
            throw new IOException(name + " is broken");
        };
    }

    /// Writes down what it is asked; fails unless `problem` is empty.
    private final class FakeVoice implements Voice {

        private final String name;
        private final String problem;

        FakeVoice(String name, String problem) {
            this.name = name;
            this.problem = problem;
        }

        @Override
        public void warmUp() throws IOException {
            happened.add(name + " tried");
            if (!problem.isEmpty()) {
                throw new IOException(problem);
            }
        }

        @Override
        public void prepare(Speech speech) {}

        @Override
        public void say(Speech speech, double volume, Duration patience, Stop stop) throws IOException {
            warmUp();
        }

        @Override
        public void close() {
            happened.add(name + " closed");
        }
    }
}
