package app.unhunch.exercise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// As many exercises as a test or a benchmark wants, the same ones every time, named with words as names have them.
public final class ManyMoves {

    private static final List<String> SYLLABLES = List.of("ba", "chin", "do", "el", "fle", "gu", "hip", "in", "ke",
            "lat",
            "mus", "ne", "or", "pec", "qua", "ro", "sca", "tho", "ul", "ver", "wi", "ze");

    private ManyMoves() {}

    /// So many exercises, with some thousands of different words between them.
    public static List<Exercise> of(int count) {
        var random = new Random(1);
        return IntStream.range(0, count).mapToObj(number -> named("move-" + number, text(random, 3), text(random, 2)))
                .toList();
    }

    static Exercise named(String id, String name, String muscle) {
        var none = Optional.<Quantity>empty();
        var dosage = new Dosage(none, none, none, none, none, none, none, none, none, none, List.of(), List.of(),
                List.of());
        var words = new Words(name, name, List.of("Sit tall."), "", Map.of(), List.of(), "", "", List.of(), List.of(),
                "", "", "");
        return new Exercise(id, Kind.INFO, Guidance.INFO, Level.BEGINNER, Set.of(BodyRegion.NECK),
                new Muscles(muscle.isEmpty() ? List.of() : List.of(muscle), List.of()), Position.SEATED, Set.of(),
                Laterality.BILATERAL, Exercise.DeskUse.FITS, dosage, Set.of(), Optional.empty(), Optional.empty(),
                Set.of(), List.of(), List.of(), words);
    }

    private static String text(Random random, int words) {
        return IntStream.range(0, words).mapToObj(_ -> word(random)).collect(Collectors.joining(" "));
    }

    private static String word(Random random) {
        return IntStream.rangeClosed(0, 1 + random.nextInt(2))
                .mapToObj(_ -> SYLLABLES.get(random.nextInt(SYLLABLES.size()))).collect(Collectors.joining());
    }
}
