package app.unhunch.desktop.audio;

import app.unhunch.desktop.Stop;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;

/// Plays through the first output that works. All are asked again each time: a device may come back.
final class FirstOutput implements Output {

    private final List<Output> outputs;

    FirstOutput(List<Output> outputs) {
        this.outputs = List.copyOf(outputs);
    }

    @Override
    public void play(Pcm pcm, double gain, Stop stop) throws IOException {
        var problems = new LinkedHashSet<String>();
        for (var output : outputs) {
            try {
                output.play(pcm, gain, stop);
                return;
            } catch (IOException unheard) {
                problems.add(String.valueOf(unheard.getMessage()));
            }
        }
        throw new IOException(String.join("; ", problems));
    }
}
