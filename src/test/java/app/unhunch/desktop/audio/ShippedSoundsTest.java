package app.unhunch.desktop.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.desktop.Sound;
import app.unhunch.tools.Loudness;
import app.unhunch.tools.SoundForge;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShippedSoundsTest {

    private static final double PEAK_OF_MINUS_3_DBFS = 0.708;

    @ParameterizedTest
    @EnumSource
    void isShortOneChannelAndOfFullQuality(Sound sound) throws IOException {
        var pcm = CueSounds.read(sound);
        assertEquals(44_100, pcm.rate());
        assertTrue(pcm.length().compareTo(Duration.ofMillis(700)) < 0, () -> "lasts " + pcm.length());
        assertTrue(pcm.length().compareTo(Duration.ofMillis(50)) > 0, () -> "lasts " + pcm.length());
    }

    @ParameterizedTest
    @EnumSource
    void isAsLoudAsTheOthersAndNeverNearTheTop(Sound sound) throws IOException {
        var samples = samples(sound);
        var peak = Arrays.stream(samples).map(Math::abs).max().orElseThrow();
        assertTrue(peak < PEAK_OF_MINUS_3_DBFS, () -> "peak " + peak);
        assertEquals(SoundForge.loudness(sound), Loudness.lufs(samples), 1.5);
    }

    @ParameterizedTest
    @EnumSource
    void beginsAndEndsWithoutAClick(Sound sound) throws IOException {
        var samples = samples(sound);
        assertEquals(0, samples[0], 0.001);
        assertEquals(0, samples[samples.length - 1], 0.001);
        var lastMillisecond = Arrays.stream(samples, samples.length - 44, samples.length);
        assertEquals(0, lastMillisecond.map(Math::abs).max().orElseThrow(), 0.01);
    }

    @ParameterizedTest
    @EnumSource
    void isWhatTheForgeMakes(Sound sound) throws IOException {
        try (var file = CueSounds.class.getResourceAsStream("/app/unhunch/assets/sounds/" + sound.file() + ".wav")) {
            assertArrayEquals(SoundForge.wav(sound), file.readAllBytes());
        }
    }

    @Test
    void noTwoSoundsAreTheSame() throws IOException {
        var seen = new HashSet<Integer>();
        for (var sound : Sound.values()) {
            assertTrue(seen.add(Arrays.hashCode(CueSounds.read(sound).bytes())), () -> sound + " is there twice");
        }
    }

    /// The measure itself, by the tone the standard gives: a full-scale sine of 997 Hz has -3.01 LUFS.
    @Test
    void theMeasureAgreesWithTheStandard() {
        var tone = IntStream.range(0, 44_100)
                .mapToDouble(i -> Math.sin(2 * Math.PI * 997 * i / 44_100))
                .toArray();
        assertEquals(-3.01, Loudness.lufs(tone), 0.1);
    }

    private static double[] samples(Sound sound) throws IOException {
        var pcm = CueSounds.read(sound);
        return IntStream.range(0, pcm.size()).mapToDouble(pcm::at).toArray();
    }
}
