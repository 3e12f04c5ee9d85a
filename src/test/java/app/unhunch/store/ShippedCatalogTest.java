package app.unhunch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.exercise.Dosage;
import app.unhunch.exercise.DoseChange;
import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Quantity;
import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineItem;
import app.unhunch.routine.Timeline;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ShippedCatalogTest {

    private static final Loaded<CatalogReader.Shelf> SHIPPED = CatalogReader.shipped("en");

    /// Seconds by which a routine may be longer than stated, since a breath is never cut short.
    private static final long LAST_BREATH = 5;

    /// The five-minute plan is stated with 20 s where the range of the move ends at 15 s; the plan's own table counts.
    private static final List<String> STATED_BEYOND_RANGE = List
            .of("five-minute-plan: standing-side-bend hold 20.0 is more than 15.0");

    @Test
    void nothingIsWrongInWhatIsShipped() {
        assertEquals(List.of(), SHIPPED.problems());
        assertTrue(SHIPPED.value().catalog().exercises().size() >= 103, "exercises are missing");
        assertTrue(SHIPPED.value().routines().size() >= 51, "routines are missing");
    }

    @Test
    void routinesAreReadWithoutTheCatalog() {
        assertEquals(new Loaded<>(SHIPPED.value().routines(), List.of()), CatalogReader.shippedRoutines("en"));
    }

    @Test
    void everyRoutineIsAsLongAsItsSourceSays() throws IOException {
        Map<String, Long> stated = new TreeMap<>();
        try (var in = new BufferedReader(new InputStreamReader(
                ShippedCatalogTest.class.getResourceAsStream("/app/unhunch/stated-lengths.csv"),
                StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).map(line -> line.split(","))
                    .forEach(parts -> stated.put(parts[0].strip(), Long.parseLong(parts[1].strip())));
        }
        Map<String, Long> off = new TreeMap<>();
        for (var routine : SHIPPED.value().routines()) {
            var seconds = Optional.ofNullable(stated.remove(routine.id()));
            seconds.map(wanted -> secondsWithoutGetReady(routine) - wanted)
                    .filter(difference -> Math.abs(difference) > LAST_BREATH)
                    .ifPresent(difference -> off.put(routine.id(), difference));
        }
        assertEquals(Map.of(), off);
        assertEquals(Map.of(), stated, "stated and not shipped");
    }

    private static long secondsWithoutGetReady(Routine routine) {
        return Timeline.of(routine, SHIPPED.value().catalog()).length().minus(routine.getReady()).toSeconds();
    }

    @Test
    void noDoseOfARoutineIsMoreThanItsExerciseAllows() {
        List<String> outside = new ArrayList<>();
        for (var routine : SHIPPED.value().routines()) {
            for (var item : routine.items()) {
                SHIPPED.value().catalog().find(item.exercise())
                        .ifPresent(exercise -> check(routine.id(), item, exercise, outside));
            }
        }
        assertEquals(STATED_BEYOND_RANGE, outside);
    }

    private static void check(String routine, RoutineItem item, Exercise exercise, List<String> outside) {
        Dosage range = exercise.dosage();
        DoseChange dose = item.dose();
        Map<String, Optional<Double>> wanted = new TreeMap<>(Map.of("hold", seconds(dose.hold()), "rest",
                seconds(dose.rest()), "duration", seconds(dose.duration()), "reps",
                dose.reps().stream().mapToObj(Double::valueOf).findFirst(), "sets",
                dose.sets().stream().mapToObj(Double::valueOf).findFirst()));
        Map<String, Optional<Quantity>> allowed = Map.of("hold", range.hold(), "rest", range.rest(), "duration",
                range.duration(), "reps", range.reps(), "sets", range.sets());
        wanted.forEach((key, value) -> {
            var limits = allowed.get(key);
            if (value.isPresent() && limits.isPresent() && value.get() > limits.get().max()) {
                outside.add("%s: %s %s %s is more than %s".formatted(routine, exercise.id(), key, value.get(),
                        limits.get().max()));
            }
        });
    }

    private static Optional<Double> seconds(Optional<Duration> time) {
        return time.map(length -> length.toMillis() / 1000.0);
    }
}
