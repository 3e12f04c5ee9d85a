package app.unhunch.desktop.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.desktop.Speech;
import app.unhunch.desktop.Stop;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SynthesisersTest {

    private static final byte[] SOUND = Wav.write(new Pcm(new short[]{0, 5000, -5000, 0}, 22_050));
    private static final String NASTY = "--help \"; say $(reboot) Größe";

    private final List<List<String>> commands = new ArrayList<>();
    private final List<String> inputs = new ArrayList<>();

    static Stream<Function<Program, Synthesiser>> all() {
        return Stream.of(Espeak::new, WindowsSpeech::new, MacSpeech::new);
    }

    @ParameterizedTest
    @MethodSource("all")
    void theTextIsReadAsInputAndNeverPartOfTheCommand(Function<Program, Synthesiser> make) throws IOException {
        var made = make.apply(this::run).speak(new Speech(NASTY, Locale.ENGLISH, 1));
        assertEquals(4, made.size());
        assertEquals(List.of(NASTY), inputs);
        assertFalse(String.join(" ", commands.getFirst()).contains("reboot"));
    }

    @Test
    void espeakIsAskedForLanguageAndPace() throws IOException {
        new Espeak(this::run).speak(new Speech("Hoch", Locale.GERMANY, 0.5));
        assertEquals(List.of(List.of("espeak-ng", "-v", "de-de", "-s", "80", "-b", "1", "-z", "--stdin", "--stdout")),
                commands);
    }

    @Test
    void espeakIsAskedForTheLanguageWhereItDoesNotKnowTheRegion() throws IOException {
        new Espeak((command, input, stop) -> {
            if (command.contains("de-at")) {
                throw new IOException("no such voice");
            }
            return run(command, input, stop);
        }).speak(new Speech("Hoch", Locale.of("de", "AT"), 1));
        assertTrue(commands.getFirst().contains("de"));
    }

    @Test
    void espeakThatIsNotThereSaysSoOnce() {
        var missing = new Espeak((_, _, _) -> {
            throw new IOException("no such program");
        });
        var problem = assertThrows(IOException.class, () -> missing.speak(new Speech("Up", Locale.UK, 1)));
        assertEquals("no such program", problem.getMessage());
    }

    @Test
    void windowsIsAskedForCultureAndPace() throws IOException {
        new WindowsSpeech(this::run).speak(new Speech("Up", Locale.UK, 2));
        var script = new String(Base64.getDecoder().decode(commands.getFirst().getLast()), StandardCharsets.UTF_16LE);
        assertTrue(script.contains("GetCultureInfo('en-GB')"), script);
        assertTrue(script.contains("$voice.Rate = 6"), script);
    }

    @Test
    void macIsAskedForPaceAndLeavesNoFileBehind() throws IOException {
        new MacSpeech(this::run).speak(new Speech("Up", Locale.UK, 1.5));
        var command = commands.getFirst();
        assertEquals(List.of("say", "-r", "255", "--data-format=LEI16@22050", "-o"), command.subList(0, 5));
        assertEquals(List.of("-f", "-"), command.subList(6, 8));
        assertFalse(Files.exists(Path.of(command.get(5))));
    }

    private byte[] run(List<String> command, byte[] input, Stop stop) throws IOException {
        commands.add(command);
        inputs.add(new String(input, StandardCharsets.UTF_8));
        if (command.contains("-o")) {
            Files.write(Path.of(command.get(command.indexOf("-o") + 1)), SOUND);
        }
        return SOUND;
    }
}
