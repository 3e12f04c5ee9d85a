package app.unhunch.desktop.audio;

import java.time.Duration;

/// Recorded sound: one channel of 16-bit samples.
final class Pcm {

    private final short[] samples;
    private final int rate;

    /// @param samples handed over, not copied
    /// @param rate samples a second, at least 1
    Pcm(short[] samples, int rate) {
        if (rate < 1) {
            throw new IllegalArgumentException("rate must be at least 1, was " + rate);
        }
        this.samples = samples;
        this.rate = rate;
    }

    /// Samples a second.
    int rate() {
        return rate;
    }

    /// How many samples there are.
    int size() {
        return samples.length;
    }

    /// How long it lasts.
    Duration length() {
        return Duration.ofNanos(samples.length * 1_000_000_000L / rate);
    }

    /// The sample at `index`, -1 to 1.
    double at(int index) {
        return samples[index] / 32_768.0;
    }

    /// The samples from `from` to before `to`, each times `gain`.
    Pcm part(int from, int to, double gain) {
        var part = new short[to - from];
        for (var i = 0; i < part.length; i++) {
            part[i] = sample(at(from + i) * gain);
        }
        return new Pcm(part, rate);
    }

    /// Little-endian bytes, as WAV files and sound devices take them.
    byte[] bytes() {
        var bytes = new byte[samples.length * 2];
        for (var i = 0; i < samples.length; i++) {
            bytes[2 * i] = (byte) samples[i];
            bytes[2 * i + 1] = (byte) (samples[i] >> 8);
        }
        return bytes;
    }

    /// `value` of -1 to 1 as a sample; what is beyond is held at the edge.
    static short sample(double value) {
        return (short) Math.clamp(StrictMath.round(value * 32_768), Short.MIN_VALUE, Short.MAX_VALUE);
    }
}
