package app.unhunch.desktop.audio;

import app.unhunch.desktop.Sounds;
import app.unhunch.desktop.Voice;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What this computer can play and speak with, best first. Nothing is tried before it is used.
public final class AudioChain {

    private static final String DUMMY = "dummy";

    private final String system;
    private final Map<String, String> environment;
    private final Path home;
    private final Program program = new ChildProgram();

    /// @param system name of the operating system, as the property `os.name` has it
    /// @param environment variables of the process
    /// @param home folder of the user
    public AudioChain(String system, Map<String, String> environment, Path home) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.environment = Map.copyOf(environment);
        this.home = home;
    }

    /// Sounds for the window: played inside the process, which is quickest and can end softly.
    public Sounds sounds() {
        return new CueSounds(insideFirst());
    }

    /// Sounds for the agent: played by a program of the desktop, so that no sound library stays in a process that
    /// makes one sound an hour.
    public Sounds rareSounds() {
        return new CueSounds(new FirstOutput(
                Stream.concat(players().stream(), Stream.of(new JavaSound())).toList()));
    }

    /// The voice: on Linux the one the user chose for the desktop, unless that is `espeak-ng`, which is asked directly
    /// where it is there, because its recordings begin on time and end softly.
    public Voice voice() {
        if (windows()) {
            return recorded(new WindowsSpeech(program));
        }
        if (mac()) {
            return recorded(new MacSpeech(program));
        }
        return new FirstVoice(List.of(
                new SpeechDispatcher(speechSocket(), program, Set.of(DUMMY, "espeak-ng")),
                recorded(new Espeak(program)),
                new SpeechDispatcher(speechSocket(), program, Set.of(DUMMY))));
    }

    private Voice recorded(Synthesiser synthesiser) {
        return new RecordedVoice(synthesiser, insideFirst());
    }

    private Output insideFirst() {
        return new FirstOutput(
                Stream.concat(Stream.of(new JavaSound()), players().stream()).toList());
    }

    private List<Output> players() {
        if (windows()) {
            return List.of();
        }
        var commands = mac()
                ? List.of(List.of("afplay"))
                : List.of(List.of("pw-play"), List.of("paplay"), List.of("aplay", "-q"));
        return commands.stream()
                .<Output>map(command -> new PlayerProgram(program, command))
                .toList();
    }

    private Path speechSocket() {
        var folder = environment.get("XDG_RUNTIME_DIR");
        return (folder == null ? home.resolve(".cache") : Path.of(folder))
                .resolve("speech-dispatcher")
                .resolve("speechd.sock");
    }

    private boolean windows() {
        return system.startsWith("windows");
    }

    private boolean mac() {
        return system.startsWith("mac");
    }
}
