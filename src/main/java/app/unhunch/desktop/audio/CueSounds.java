package app.unhunch.desktop.audio;

import app.unhunch.desktop.Sound;
import app.unhunch.desktop.Sounds;
import app.unhunch.desktop.Stop;
import java.io.IOException;

/// Plays the sounds we ship.
final class CueSounds implements Sounds {

    private static final String FOLDER = "/app/unhunch/assets/sounds/";

    private final Output output;

    CueSounds(Output output) {
        this.output = output;
    }

    @Override
    public void warmUp() throws IOException {
        output.play(new Pcm(new short[441], 44_100), 1, new Stop());
    }

    @Override
    public void play(Sound sound, double volume, Stop stop) throws IOException {
        output.play(read(sound), Level.gain(volume), stop);
    }

    /// The shipped recording of `sound`.
    static Pcm read(Sound sound) throws IOException {
        var name = FOLDER + sound.file() + ".wav";
        try (var file = CueSounds.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("not shipped: " + name);
            }
            return Wav.read(file.readAllBytes());
        }
    }
}
