package app.unhunch.desktop.audio;

import app.unhunch.desktop.Stop;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/// Plays through the sound device of the system, inside this process. Ends softly when it is stopped.
final class JavaSound implements Output {

    /// How much is handed to the device ahead: enough for a busy computer, little enough to stop soon.
    private static final Duration AHEAD = Duration.ofMillis(100);

    private static final Duration CHUNK = Duration.ofMillis(10);
    private static final Duration FADE = Duration.ofMillis(30);

    /// Silence after the sound; a device that is closed may drop what it has not played yet.
    private static final Duration TAIL = Duration.ofMillis(40);

    private static final Duration STUCK = Duration.ofSeconds(3);

    @Override
    public void play(Pcm pcm, double gain, Stop stop) throws IOException {
        if (stop.asked()) {
            return;
        }
        try (var line = open(pcm.rate())) {
            line.start();
            var ended = write(line, pcm, gain, stop);
            fade(line, pcm, ended, gain);
            put(line, new byte[bytes(pcm.rate(), TAIL)]);
            line.drain();
        }
    }

    /// Writes until the end or until `stop` is asked for; answers where it ended.
    private static int write(SourceDataLine line, Pcm pcm, double gain, Stop stop) throws IOException {
        var position = 0;
        while (position < pcm.size() && !stop.asked()) {
            var end = Math.min(pcm.size(), position + samples(pcm.rate(), CHUNK));
            put(line, pcm.part(position, end, gain).bytes());
            position = end;
        }
        return position;
    }

    /// Writes a little of what is left, ever softer: a wave that is cut clicks.
    private static void fade(SourceDataLine line, Pcm pcm, int from, double gain) throws IOException {
        var step = samples(pcm.rate(), CHUNK) / 10;
        var steps = samples(pcm.rate(), FADE) / step;
        for (var i = 0; i < steps && from + (i + 1) * step <= pcm.size(); i++) {
            var softer = gain * (steps - i - 1) / steps;
            put(line, pcm.part(from + i * step, from + (i + 1) * step, softer).bytes());
        }
    }

    private static void put(SourceDataLine line, byte[] bytes) throws IOException {
        // a write that does not fit blocks, for ever if the sound server is gone
        var patience = STUCK.dividedBy(CHUNK);
        while (line.available() < bytes.length) {
            if (patience-- == 0) {
                throw new IOException("the sound device stopped taking sound");
            }
            LockSupport.parkNanos(CHUNK.toNanos() / 2);
        }
        line.write(bytes, 0, bytes.length);
    }

    private static SourceDataLine open(int rate) throws IOException {
        var format = new AudioFormat(rate, 16, 1, true, false);
        try {
            var line = AudioSystem.getSourceDataLine(format);
            line.open(format, bytes(rate, AHEAD));
            return line;
        } catch (IllegalArgumentException | LineUnavailableException none) {
            throw new IOException("no sound device: " + none.getMessage(), none);
        }
    }

    private static int samples(int rate, Duration time) {
        return (int) (rate * time.toMillis() / 1000);
    }

    private static int bytes(int rate, Duration time) {
        return samples(rate, time) * 2;
    }
}
