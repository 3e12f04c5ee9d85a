package app.unhunch.desktop.audio;

import app.unhunch.desktop.Speech;
import app.unhunch.desktop.Stop;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Speaks with `espeak-ng`, the small voice that every Linux distribution has.
final class Espeak implements Synthesiser {

    /// A calm pace; the program's own is 175.
    private static final int WORDS_A_MINUTE = 160;

    private final Program program;

    Espeak(Program program) {
        this.program = program;
    }

    @Override
    public Pcm speak(Speech speech) throws IOException {
        var problems = new LinkedHashSet<String>();
        for (var voice : voices(speech.language())) {
            try {
                return Wav.read(program.run(
                        command(voice, speech.rate()), speech.text().getBytes(StandardCharsets.UTF_8), new Stop()));
            } catch (IOException unknown) {
                problems.add(String.valueOf(unknown.getMessage()));
            }
        }
        throw new IOException(String.join("; ", problems));
    }

    private static List<String> command(String voice, double rate) {
        var pace = Math.round(WORDS_A_MINUTE * rate);
        return List.of("espeak-ng", "-v", voice, "-s", String.valueOf(pace), "-b", "1", "-z", "--stdin", "--stdout");
    }

    /// The region's own voice first.
    private static Set<String> voices(Locale language) {
        var voices = new LinkedHashSet<String>();
        voices.add(language.toLanguageTag().toLowerCase(Locale.ROOT));
        voices.add(language.getLanguage());
        return voices;
    }
}
