package app.unhunch.tools;

import java.util.Random;

/// Struck things by modal synthesis: a sum of sines, each dying away at its own pace. The same on every computer.
final class Modal {

    static final int RATE = 44_100;

    private final double[] sound;

    Modal(double seconds) {
        sound = new double[(int) (seconds * RATE)];
    }

    double[] sound() {
        return sound;
    }

    /// A soft bell: a felt mallet on a thick bar, with a slightly detuned pair that makes it shimmer.
    Modal bell(double at, double hertz, double level, double seconds) {
        partial(at, hertz, level, 0.006, seconds);
        partial(at, hertz * 1.0035, level * 0.35, 0.008, seconds * 0.9);
        partial(at, hertz * 2.0, level * 0.22, 0.005, seconds * 0.55);
        partial(at, hertz * 2.76, level * 0.16, 0.004, seconds * 0.32);
        partial(at, hertz * 5.40, level * 0.05, 0.003, seconds * 0.12);
        return this;
    }

    /// A warm plucked tongue of metal, rounder than the bell.
    Modal tongue(double at, double hertz, double level, double seconds) {
        partial(at, hertz, level, 0.008, seconds);
        partial(at, hertz * 2, level * 0.18, 0.006, seconds * 0.5);
        partial(at, hertz * 3, level * 0.07, 0.005, seconds * 0.3);
        partial(at, hertz * 0.5, level * 0.2, 0.02, seconds * 1.2);
        return this;
    }

    /// A bowl rubbed rather than struck: comes slowly.
    Modal bowl(double at, double hertz, double level, double seconds) {
        partial(at, hertz, level, 0.09, seconds);
        partial(at, hertz * 1.004, level * 0.5, 0.11, seconds);
        partial(at, hertz * 2.0, level * 0.12, 0.06, seconds * 0.7);
        return this;
    }

    /// Wood: high, inharmonic, gone at once, with the little noise of the stick.
    Modal wood(double at, double hertz, double level, double seconds) {
        partial(at, hertz, level, 0.0015, seconds);
        partial(at, hertz * 2.57, level * 0.3, 0.001, seconds * 0.4);
        partial(at, hertz * 4.95, level * 0.1, 0.001, seconds * 0.2);
        noise(at, level * 0.12, seconds * 0.12);
        return this;
    }

    /// One sine; `seconds` until a thousandth of it is left.
    private void partial(double at, double hertz, double level, double attack, double seconds) {
        var start = (int) (at * RATE);
        var fall = StrictMath.log(1000) / seconds;
        for (var i = start; i < sound.length; i++) {
            var t = (i - start) / (double) RATE;
            var rise = t < attack ? 0.5 - 0.5 * StrictMath.cos(Math.PI * t / attack) : 1;
            sound[i] += level * rise * StrictMath.exp(-fall * t) * StrictMath.sin(2 * Math.PI * hertz * t);
        }
    }

    private void noise(double at, double level, double seconds) {
        var seeded = new Random(7);
        var start = (int) (at * RATE);
        var fall = StrictMath.log(1000) / seconds;
        var smooth = 0.0;
        for (var i = start; i < sound.length; i++) {
            var t = (i - start) / (double) RATE;
            smooth += 0.35 * (seeded.nextDouble() * 2 - 1 - smooth);
            sound[i] += level * Math.min(1, t / 0.001) * StrictMath.exp(-fall * t) * smooth;
        }
    }

    /// Ends in silence whatever is still sounding: the last `seconds` fade.
    Modal fade(double seconds) {
        var count = (int) (seconds * RATE);
        for (var i = 0; i < count; i++) {
            sound[sound.length - 1 - i] *= 0.5 - 0.5 * StrictMath.cos(Math.PI * i / count);
        }
        return this;
    }
}
