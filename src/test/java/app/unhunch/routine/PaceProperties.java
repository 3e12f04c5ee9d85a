package app.unhunch.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.exercise.Beat;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaceProperties {

    @ParameterizedTest
    @MethodSource("app.unhunch.Seeds#hundred")
    void everyTimeBelongsToExactlyOneBeat(RandomGenerator random) {
        var pace = new Pace(beats(random), 1 + random.nextInt(20));
        for (var times = 0; times < 50; times++) {
            var position = Duration.ofMillis(random.nextLong(pace.length().toMillis()));
            var place = pace.at(position);
            var since = Math.round(place.fraction() * place.beat().length().toMillis());
            assertEquals(position, pace.start(place.rep(), place.index()).plusMillis(since));
            assertEquals(pace.done(position), place.rep() - 1);
            assertEquals(pace.beats().get(place.index()), place.beat());
        }
    }

    private static List<Beat> beats(RandomGenerator random) {
        return IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(number -> new Beat("beat-" + number, Duration.ofMillis(random.nextLong(100, 9000)),
                        Beat.Motion.MOVE))
                .toList();
    }
}
