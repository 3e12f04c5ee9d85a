package app.unhunch.desktop.audio;

/// How loud things are.
final class Level {

    /// Where speech is brought to: heard as loud as our sounds, which are made for -18 LUFS.
    private static final double SPEECH_RMS = 0.120;

    private static final double HIGHEST_PEAK = 0.89;
    private static final double SILENCE = 0.004;

    private Level() {}

    /// The factor on samples for a volume of 0 to 1: squared, so that the middle of the slider is heard as half as loud.
    static double gain(double volume) {
        return volume * volume;
    }

    /// `speech` without the silence around it, as loud as our sounds.
    static Pcm spoken(Pcm speech) {
        var from = 0;
        while (from < speech.size() && Math.abs(speech.at(from)) < SILENCE) {
            from++;
        }
        var to = speech.size();
        while (to > from && Math.abs(speech.at(to - 1)) < SILENCE) {
            to--;
        }
        return speech.part(from, to, speechGain(speech, from, to));
    }

    private static double speechGain(Pcm speech, int from, int to) {
        var peak = 0.0;
        var power = 0.0;
        var count = 0;
        for (var i = from; i < to; i++) {
            var value = Math.abs(speech.at(i));
            peak = Math.max(peak, value);
            if (value >= SILENCE) {
                power += value * value;
                count++;
            }
        }
        return count == 0 ? 1 : Math.min(HIGHEST_PEAK / peak, SPEECH_RMS / Math.sqrt(power / count));
    }
}
