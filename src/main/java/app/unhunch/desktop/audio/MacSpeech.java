package app.unhunch.desktop.audio;

import app.unhunch.desktop.Speech;
import app.unhunch.desktop.Stop;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/// Speaks with the system voice of macOS through `say`, which reads the text as input.
final class MacSpeech implements Synthesiser {

    private static final int WORDS_A_MINUTE = 170;

    private final Program program;

    MacSpeech(Program program) {
        this.program = program;
    }

    @Override
    public Pcm speak(Speech speech) throws IOException {
        var file = Files.createTempFile("unhunch-", ".wav");
        try {
            var pace = String.valueOf(Math.round(WORDS_A_MINUTE * speech.rate()));
            var command = List.of(
                    "say", "-r", pace, "--data-format=LEI16@22050", "-o", file.toString(), "-f", "-");
            program.run(command, speech.text().getBytes(StandardCharsets.UTF_8), new Stop());
            return Wav.read(Files.readAllBytes(file));
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
