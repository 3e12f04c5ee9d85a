package app.unhunch.routine;

import app.unhunch.exercise.DoseChange;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Routines by chance, for laws that hold for all of them.
public final class RandomRoutines {

    private RandomRoutines() {}

    /// One to six of the sample exercises, a list without an end among them now and then.
    public static Routine any(RandomGenerator random) {
        return of(random, Samples.CATALOG.exercises().size());
    }

    /// One to six of the sample exercises that have an end.
    public static Routine timed(RandomGenerator random) {
        return of(random, Samples.CATALOG.exercises().size() - 2);
    }

    private static Routine of(RandomGenerator random, int choice) {
        var items = IntStream.rangeClosed(0, random.nextInt(6)).mapToObj(_ -> item(random, choice)).toList();
        return new Routine("by-chance", "", "", seconds(random, 8), seconds(random, 20), seconds(random, 8),
                Set.of(), items);
    }

    private static RoutineItem item(RandomGenerator random, int choice) {
        var exercise = Samples.CATALOG.exercises().get(random.nextInt(choice));
        var change = random.nextInt(4) == 0 ? Optional.of(seconds(random, 30)) : Optional.<Duration>empty();
        return new RoutineItem(exercise.id(), dose(random), change, List.of());
    }

    private static DoseChange dose(RandomGenerator random) {
        return new DoseChange(maybe(random, 1, 50), count(random), count(random), maybe(random, 0, 9),
                maybe(random, 1, 90), maybe(random, 0, 7));
    }

    private static OptionalInt count(RandomGenerator random) {
        return random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(5)) : OptionalInt.empty();
    }

    private static Optional<Duration> maybe(RandomGenerator random, int least, int most) {
        return random.nextBoolean() ? Optional.of(Duration.ofSeconds(random.nextInt(least, most))) : Optional.empty();
    }

    private static Duration seconds(RandomGenerator random, int most) {
        return Duration.ofSeconds(random.nextInt(most));
    }
}
