package app.unhunch.e2e;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was heard on a [Desk], taken apart: stretches of sound with silence between them, each compared with the sounds
/// we ship. A stretch that is one of them sample by sample has nothing else over it; any other is words.
final class Recording {

    /// Name of a stretch that is none of our sounds.
    static final String WORDS = "words";

    private static final int RATE = 44_100;
    private static final int HEAD = 44;
    private static final int FRAME = RATE / 200;

    /// 60 ms: less than between two things that are heard, more than between the two knocks of the wood block.
    private static final int PAUSE_FRAMES = 12;

    private static final double SILENCE = 0.0006;

    /// How alike a stretch and a sound must be, of 1. Words over a bell leave about 0.7.
    private static final double ALIKE = 0.95;

    private final double[] sound;
    private final Map<String, double[]> shipped = new LinkedHashMap<>();

    private Recording(double[] sound) {
        this.sound = sound;
    }

    /// One stretch of sound.
    ///
    /// @param name file of the shipped sound without its ending, or [#WORDS]
    /// @param from since the recording began
    record Stretch(String name, Duration from, Duration to) {}

    /// Reads a WAV of one channel, 16 bit, 44.1 kHz, and the sounds in `assets/sounds` to compare it with.
    static Recording read(Path file) throws IOException {
        var recording = new Recording(samples(file));
        try (var sounds = Files.list(Path.of("assets", "sounds"))) {
            for (var one : sounds.filter(path -> path.toString().endsWith(".wav")).sorted().toList()) {
                var name = one.getFileName().toString();
                recording.shipped.put(name.substring(0, name.length() - ".wav".length()), samples(one));
            }
        }
        return recording;
    }

    /// How long it is.
    Duration length() {
        return time(sound.length);
    }

    /// What was heard, in order; words with a pause in them are one stretch.
    List<Stretch> stretches() {
        var found = new ArrayList<Stretch>();
        for (var span : spans()) {
            var name = name(span[0], span[1]);
            var last = found.isEmpty() ? null : found.getLast();
            if (last != null && name.equals(WORDS) && last.name().equals(WORDS)) {
                found.set(found.size() - 1, new Stretch(WORDS, last.from(), time(span[1])));
            } else {
                found.add(new Stretch(name, time(span[0]), time(span[1])));
            }
        }
        return found;
    }

    /// First and last sample of each stretch of sound.
    private List<int[]> spans() {
        var spans = new ArrayList<int[]>();
        for (var start = 0; start + FRAME <= sound.length; start += FRAME) {
            if (!silent(start)) {
                var last = spans.isEmpty() ? null : spans.getLast();
                if (last != null && start - last[1] <= PAUSE_FRAMES * FRAME) {
                    last[1] = start + FRAME;
                } else {
                    spans.add(new int[]{start, start + FRAME});
                }
            }
        }
        return spans;
    }

    private boolean silent(int start) {
        for (var i = start; i < start + FRAME; i++) {
            if (Math.abs(sound[i]) > SILENCE) {
                return false;
            }
        }
        return true;
    }

    private String name(int from, int to) {
        return shipped.entrySet().stream()
                .filter(one -> to - from < one.getValue().length + 4 * FRAME)
                .map(one -> Map.entry(one.getKey(), likeness(one.getValue(), from)))
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .filter(best -> best.getValue() > ALIKE)
                .map(Map.Entry::getKey)
                .orElse(WORDS);
    }

    /// How alike `other` is to what begins around `from`, 0 to 1: first where its beginning fits best, then all of it.
    private double likeness(double[] other, int from) {
        var opening = Math.min(other.length, RATE / 20);
        var best = 0;
        var bestFit = -1.0;
        for (var lag = -2 * FRAME; lag < 3 * FRAME; lag++) {
            var fit = correlation(other, from + lag, opening);
            if (fit > bestFit) {
                bestFit = fit;
                best = from + lag;
            }
        }
        return correlation(other, best, other.length);
    }

    private double correlation(double[] other, int from, int length) {
        var both = 0.0;
        var here = 0.0;
        var there = 0.0;
        for (var i = 0; i < length; i++) {
            var value = from + i >= 0 && from + i < sound.length ? sound[from + i] : 0;
            both += value * other[i];
            here += value * value;
            there += other[i] * other[i];
        }
        return here == 0 ? 0 : both / Math.sqrt(here * there);
    }

    private static Duration time(int samples) {
        return Duration.ofMillis(samples * 1000L / RATE);
    }

    private static double[] samples(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var shorts = ByteBuffer.wrap(bytes, HEAD, (bytes.length - HEAD) / 2 * 2)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer();
        var samples = new double[shorts.remaining()];
        for (var i = 0; i < samples.length; i++) {
            samples[i] = shorts.get(i) / 32_768.0;
        }
        return samples;
    }
}
