package app.unhunch;

import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/// Random sources for property tests.
public final class Seeds {

    private Seeds() {}

    /// Sources that are the same on every run; a failure names its seed. A hundred of them, or as many as
    /// `-Dlives=10000` asks for.
    public static Stream<Named<RandomGenerator>> hundred() {
        return LongStream.range(0, Integer.getInteger("lives", 100))
                .mapToObj(seed -> Named.of("seed " + seed, (RandomGenerator) new Random(seed)));
    }
}
