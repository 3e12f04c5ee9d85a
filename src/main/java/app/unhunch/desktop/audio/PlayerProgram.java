package app.unhunch.desktop.audio;

import app.unhunch.desktop.Stop;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/// Plays through a program of the desktop that takes the name of a WAV file: `pw-play`, `paplay`, `aplay`, `afplay`.
final class PlayerProgram implements Output {

    private final Program program;
    private final List<String> command;

    /// @param command the program and its arguments; the file name is added
    PlayerProgram(Program program, List<String> command) {
        this.program = program;
        this.command = List.copyOf(command);
    }

    @Override
    public void play(Pcm pcm, double gain, Stop stop) throws IOException {
        var file = Files.createTempFile("unhunch-", ".wav");
        try {
            Files.write(file, Wav.write(pcm.part(0, pcm.size(), gain)));
            var whole = new ArrayList<>(command);
            whole.add(file.toString());
            program.run(whole, new byte[0], stop);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
