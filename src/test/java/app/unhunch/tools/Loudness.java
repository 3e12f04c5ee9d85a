package app.unhunch.tools;

/// How loud a short sound is, in LUFS: the K-weighting of ITU-R BS.1770 at 44.1 kHz, with its gate brought down to the
/// size of a cue. A cue is shorter than the 400 ms blocks of the standard, so blocks are 10 ms, and what counts is the
/// mean over the blocks that are within 20 dB of the loudest one.
public final class Loudness {

    private static final int BLOCK = 441;

    private Loudness() {}

    /// Loudness of `sound`, samples of -1 to 1 at 44.1 kHz.
    public static double lufs(double[] sound) {
        var power = powers(highPass(shelf(sound)));
        var loudest = 0.0;
        for (var block : power) {
            loudest = Math.max(loudest, block);
        }
        var sum = 0.0;
        var count = 0;
        for (var block : power) {
            if (block >= loudest / 100) {
                sum += block;
                count++;
            }
        }
        return -0.691 + 10 * Math.log10(sum / count);
    }

    private static double[] powers(double[] sound) {
        var powers = new double[sound.length / BLOCK];
        for (var block = 0; block < powers.length; block++) {
            for (var i = 0; i < BLOCK; i++) {
                var value = sound[block * BLOCK + i];
                powers[block] += value * value / BLOCK;
            }
        }
        return powers;
    }

    /// The head: what is above 1.5 kHz is heard about 4 dB louder.
    private static double[] shelf(double[] sound) {
        return filter(sound, new double[]{1.5308412300503478, -2.6509799951547297, 1.1690790799215869},
                new double[]{-1.6636551132560204, 0.7125954280732254});
    }

    /// The ear: little is heard of what is below 60 Hz.
    private static double[] highPass(double[] sound) {
        return filter(sound, new double[]{1, -2, 1}, new double[]{-1.9891696736297957, 0.9891990357870394});
    }

    private static double[] filter(double[] in, double[] b, double[] a) {
        var out = new double[in.length];
        for (var i = 0; i < in.length; i++) {
            out[i] = b[0] * in[i] + b[1] * before(in, i, 1) + b[2] * before(in, i, 2)
                    - a[0] * before(out, i, 1) - a[1] * before(out, i, 2);
        }
        return out;
    }

    private static double before(double[] sound, int index, int back) {
        return index < back ? 0 : sound[index - back];
    }
}
