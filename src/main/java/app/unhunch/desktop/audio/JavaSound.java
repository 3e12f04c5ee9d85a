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
    private static final Duration AHEAD = Duration.ofMillis(200);

    private static final Duration CHUNK = Duration.ofMillis(10);
    private static final Duration FADE = Duration.ofMillis(30);

    /// Silence before the sound; a device or a sound server that wakes up may swallow the first milliseconds.
    private static final Duration LEAD = Duration.ofMillis(40);

    /// Silence after the sound; a device that is closed may drop what it has not played yet.
    private static final Duration TAIL = Duration.ofMillis(40);

    private static final Duration LOOK = Duration.ofMillis(5);
    private static final Duration STUCK = Duration.ofSeconds(3);

    @Override
    public void play(Pcm pcm, double gain, Stop stop) throws IOException {
        if (stop.asked()) {
            return;
        }
        try (var line = open(pcm.rate())) {
            var position = begin(line, pcm, gain);
            position = goOn(line, pcm, position, gain, stop);
            fade(line, pcm, position, gain);
            put(line, new byte[bytes(pcm.rate(), TAIL)]);
            awaitSilence(line);
        }
    }

    /// Starts with a full buffer: one that is nearly empty is played out before more arrives, and the beginning stutters.
    private static int begin(SourceDataLine line, Pcm pcm, double gain) {
        line.write(new byte[bytes(pcm.rate(), LEAD)], 0, bytes(pcm.rate(), LEAD));
        var position = Math.min(pcm.size(), line.available() / 2);
        var first = pcm.part(0, position, gain).bytes();
        line.write(first, 0, first.length);
        line.start();
        return position;
    }

    /// Writes until the end or until `stop` is asked for; answers where it ended.
    private static int goOn(SourceDataLine line, Pcm pcm, int from, double gain, Stop stop) throws IOException {
        var position = from;
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

    /// Writes `bytes` when there is room for them: a write that does not fit blocks, for ever if the sound server is gone.
    private static void put(SourceDataLine line, byte[] bytes) throws IOException {
        awaitRoom(line, bytes.length);
        line.write(bytes, 0, bytes.length);
    }

    /// Waits until all was played. The line's own drain gives up after half a second of a busy server and loses the rest.
    private static void awaitSilence(SourceDataLine line) throws IOException {
        awaitRoom(line, line.getBufferSize());
    }

    private static void awaitRoom(SourceDataLine line, int bytes) throws IOException {
        for (var patience = STUCK.dividedBy(LOOK); line.available() < bytes; patience--) {
            if (patience == 0) {
                throw new IOException("the sound device stopped taking sound");
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
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
