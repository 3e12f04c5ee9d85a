package app.unhunch.tools;

import static app.unhunch.tools.Modal.RATE;

import app.unhunch.desktop.Sound;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Makes our sounds, always the same ones, and writes them to `assets/sounds`. To run after changing one:
/// `mvn test-compile && java -cp target/classes:target/test-classes app.unhunch.tools.SoundForge`, with a JDK 25.
public final class SoundForge {

    private static final double C5 = 523.25;
    private static final double D5 = 587.33;
    private static final double E5 = 659.26;
    private static final double G5 = 783.99;
    private static final double A5 = 880.00;

    private SoundForge() {}

    /// Writes every sound.
    ///
    /// @param args the folder to write to; `assets/sounds` if none is given
    public static void main(String[] args) throws IOException {
        var folder = Path.of(args.length == 0 ? "assets/sounds" : args[0]);
        Files.createDirectories(folder);
        for (var sound : Sound.values()) {
            Files.write(folder.resolve(sound.file() + ".wav"), wav(sound));
        }
    }

    /// How loud `sound` is made, in LUFS: all the same, but for the tick that comes with every repetition.
    public static double loudness(Sound sound) {
        return sound == Sound.REP ? -24 : -18;
    }

    /// The whole file of `sound`.
    public static byte[] wav(Sound sound) {
        var samples = levelled(shape(sound).fade(0.02).sound(), loudness(sound));
        var out = ByteBuffer.allocate(44 + samples.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        out.put(ascii("RIFF")).putInt(36 + samples.length * 2).put(ascii("WAVE"));
        out.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) 1);
        out.putInt(RATE).putInt(RATE * 2).putShort((short) 2).putShort((short) 16);
        out.put(ascii("data")).putInt(samples.length * 2);
        for (var sample : samples) {
            out.putShort((short) StrictMath.round(sample * 32_767));
        }
        return out.array();
    }

    private static Modal shape(Sound sound) {
        return switch (sound) {
            case START -> new Modal(0.69).bell(0, G5, 1, 1.1).fade(0.25);
            case END -> new Modal(0.69).bell(0, C5, 1, 1.3).fade(0.25);
            case SIDE -> new Modal(0.69).bell(0, E5, 0.8, 0.5).bell(0.2, A5, 1, 0.8).fade(0.2);
            case REST -> new Modal(0.69).bowl(0, C5 * 3 / 4, 1, 2.0).fade(0.3);
            case NEXT -> new Modal(0.40).tongue(0, D5, 1, 0.6).fade(0.15);
            case DONE -> new Modal(0.695)
                    .tongue(0, C5, 0.8, 0.9).tongue(0.13, E5, 0.8, 0.9).tongue(0.26, G5, 1, 1.0).fade(0.22);
            case HALF_WAY -> new Modal(0.16).wood(0, 988, 1, 0.16);
            case COUNT -> new Modal(0.09).wood(0, 1318.5, 1, 0.08);
            case REP -> new Modal(0.07).wood(0, 700, 1, 0.06);
            case NOTICE -> new Modal(0.34).wood(0, 830, 0.85, 0.15).wood(0.14, 622, 1, 0.18);
        };
    }

    private static double[] levelled(double[] sound, double lufs) {
        var gain = StrictMath.pow(10, (lufs - Loudness.lufs(sound)) / 20);
        for (var i = 0; i < sound.length; i++) {
            sound[i] *= gain;
        }
        return sound;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
