package app.unhunch.routine;

import app.unhunch.exercise.Beat;
import app.unhunch.exercise.BodyRegion;
import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.Dosage;
import app.unhunch.exercise.DoseChange;
import app.unhunch.exercise.Equipment;
import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Guidance;
import app.unhunch.exercise.Kind;
import app.unhunch.exercise.Laterality;
import app.unhunch.exercise.Level;
import app.unhunch.exercise.Muscles;
import app.unhunch.exercise.Position;
import app.unhunch.exercise.Quantity;
import app.unhunch.exercise.Variant;
import app.unhunch.exercise.Words;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Exercises and routines for tests, with the doses of the real ones; one exercise for each way of guiding.
public final class Samples {

    public static final Exercise DOORWAY = with(Set.of(Equipment.DOORWAY),
            exercise("doorway-chest-stretch", Guidance.HOLD, "hold 30", "reps 3", "rest 5"));
    public static final Exercise ROTATION = sided(exercise("upper-back-rotation", Guidance.REP_HOLD, "hold 5", "reps 5",
            "rest 1", "switch 3", "turn 2", "hold! 5", "return 2"));
    public static final Exercise SIDE_BEND = sided(
            exercise("standing-side-bend", Guidance.HOLD, "hold 15", "reps 2", "rest 3", "switch 4"));
    public static final Exercise CHIN_TUCK = exercise("chin-tuck", Guidance.REP_HOLD, "reps 8", "rest 2", "in 2",
            "hold! 6", "out 2");
    public static final Exercise WING = exercise("wing-stretch", Guidance.REP_HOLD, "reps 3", "rest 3", "down 3",
            "hold! 5", "up 3");
    public static final Exercise WALL_STRETCH = with(Set.of(Equipment.WALL),
            exercise("wall-upper-back-stretch", Guidance.HOLD, "hold 20", "reps 3", "rest 5"));
    public static final Exercise SQUEEZE = exercise("shoulder-blade-squeeze", Guidance.REP_HOLD, "reps 8", "rest 3",
            "in 2", "hold! 6", "out 2");
    public static final Exercise CAT_COW = exercise("seated-cat-cow", Guidance.REP_HOLD, "reps 5", "round 2", "hold! 2",
            "open 2");
    public static final Exercise BREATHING = exercise("deep-breathing", Guidance.BREATH_PACE, "duration 180", "in 5",
            "out 5");
    public static final Exercise ROLLS = exercise("shoulder-rolls", Guidance.TIMED_CIRCLES, "duration 30", "sets 2",
            "rest 3", "circle 4");
    public static final Exercise ROWS = with(Set.of(Equipment.BAND),
            exercise("band-row-seated", Guidance.REPS, "reps 10",
                    "sets 2", "rest 60", "pull 2", "hold! 1", "return 3"));
    public static final Exercise WALK = exercise("walk-break", Guidance.TIMED, "duration 300");
    public static final Exercise PARTS = exercise("desk-mobility-break", Guidance.SEQUENCE, "part 10", "part 30");
    public static final Exercise LIST = exercise("bedding-check", Guidance.CHECKLIST);
    public static final Exercise CHECK = exercise("relative-rest", Guidance.INFO);

    public static final Catalog CATALOG = new Catalog(
            List.of(DOORWAY, ROTATION, SIDE_BEND, CHIN_TUCK, WING, WALL_STRETCH,
                    SQUEEZE, CAT_COW, BREATHING, ROLLS, ROWS, WALK, PARTS, LIST, CHECK),
            List.of());

    public static final Routine FIVE_MINUTES = routine("five-minute-plan", 5, 10, 6,
            item(DOORWAY, holding(30, 2)), item(ROTATION, reps(3)), item(SIDE_BEND, holding(20, 1)),
            item(CHIN_TUCK, reps(5)), item(WING, DoseChange.NONE));
    public static final Routine TWO_MINUTES = routine("two-minute-set", 4, 4, 0, item(WALL_STRETCH, holding(20, 1)),
            item(SQUEEZE, reps(3)), item(CAT_COW, reps(4)), item(BREATHING, lasting(30)));
    public static final Routine DESK_RESET = routine("desk-reset", 5, 7, 0, item(CHIN_TUCK, holding(5, 3)),
            item(ROLLS, lasting(12)), item(SQUEEZE, reps(2)), item(BREATHING, lasting(20)));

    private Samples() {}

    public static Timeline timeline(Routine routine) {
        return Timeline.of(routine, CATALOG);
    }

    /// A routine of these exercises with the catalog's doses: 5 s to get ready, 10 s for each change, 6 s at the end.
    public static Timeline timeline(Exercise... exercises) {
        return timeline(routine("some", 5, 10, 6, Arrays.stream(exercises)
                .map(exercise -> item(exercise, DoseChange.NONE))
                .toArray(RoutineItem[]::new)));
    }

    public static Routine routine(String id, int getReady, int change, int close, RoutineItem... items) {
        return new Routine(id, id, "", seconds(getReady), seconds(change), seconds(close), Set.of(), List.of(items));
    }

    public static RoutineItem item(Exercise exercise, DoseChange dose) {
        return new RoutineItem(exercise.id(), dose, Optional.empty(), List.of());
    }

    public static DoseChange reps(int count) {
        return new DoseChange(Optional.empty(), OptionalInt.of(count), OptionalInt.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    public static DoseChange lasting(int seconds) {
        return new DoseChange(Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), Optional.empty(),
                Optional.of(seconds(seconds)), Optional.empty());
    }

    public static DoseChange holding(int seconds, int times) {
        return new DoseChange(Optional.of(seconds(seconds)), OptionalInt.of(times), OptionalInt.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    public static Exercise sided(Exercise exercise) {
        return new Exercise(exercise.id(), exercise.kind(), exercise.guidance(), exercise.level(), exercise.regions(),
                exercise.muscles(), exercise.position(), exercise.equipment(), Laterality.PER_SIDE, exercise.deskUse(),
                exercise.dosage(), exercise.cautionTags(), exercise.easier(), exercise.harder(), exercise.slots(),
                exercise.alternatives(), exercise.references(), exercise.words());
    }

    public static Exercise easier(Exercise exercise, Variant easier) {
        return new Exercise(exercise.id(), exercise.kind(), exercise.guidance(), exercise.level(), exercise.regions(),
                exercise.muscles(), exercise.position(), exercise.equipment(), exercise.laterality(),
                exercise.deskUse(), exercise.dosage(), exercise.cautionTags(), Optional.of(easier), exercise.harder(),
                exercise.slots(), exercise.alternatives(), exercise.references(), exercise.words());
    }

    private static Exercise with(Set<Equipment> equipment, Exercise exercise) {
        return new Exercise(exercise.id(), exercise.kind(), exercise.guidance(), exercise.level(), exercise.regions(),
                exercise.muscles(), exercise.position(), equipment, exercise.laterality(), exercise.deskUse(),
                exercise.dosage(), exercise.cautionTags(), exercise.easier(), exercise.harder(), exercise.slots(),
                exercise.alternatives(), exercise.references(), exercise.words());
    }

    /// An exercise for both sides at once.
    ///
    /// @param numbers `hold`, `reps`, `sets`, `rest`, `duration`, `switch` or `part` with a number; anything else is a
    ///        beat, one that stays if its name ends with `!`
    private static Exercise exercise(String id, Guidance guidance, String... numbers) {
        return new Exercise(id, Kind.MOBILITY, guidance, Level.BEGINNER, Set.of(BodyRegion.UPPER_BACK),
                new Muscles(List.of(), List.of()), Position.SEATED, Set.of(), Laterality.BILATERAL,
                Exercise.DeskUse.FITS, dosage(numbers), Set.of(), Optional.empty(), Optional.empty(), Set.of(),
                List.of(), List.of(), words(id, numbers));
    }

    private static Dosage dosage(String... numbers) {
        return new Dosage(quantity("hold", numbers), quantity("reps", numbers), quantity("sets", numbers),
                quantity("rest", numbers), quantity("duration", numbers), quantity("switch", numbers), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), beats(numbers).toList(), List.of(),
                values("part", numbers).map(Double::intValue).toList());
    }

    private static Optional<Quantity> quantity(String name, String... numbers) {
        return values(name, numbers).map(value -> new Quantity(value, value, value, "s", List.of())).findFirst();
    }

    private static Stream<Double> values(String name, String... numbers) {
        return Arrays.stream(numbers).filter(number -> number.startsWith(name + " "))
                .map(number -> Double.valueOf(number.substring(name.length() + 1)));
    }

    private static Stream<Beat> beats(String... numbers) {
        var known = Set.of("hold", "reps", "sets", "rest", "duration", "switch", "part");
        return Arrays.stream(numbers).map(number -> number.split(" "))
                .filter(number -> !known.contains(number[0]))
                .map(number -> new Beat(number[0].replace("!", ""), seconds(Double.parseDouble(number[1])),
                        number[0].endsWith("!") ? Beat.Motion.STAY : Beat.Motion.MOVE));
    }

    private static Words words(String id, String... numbers) {
        var name = id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1).replace('-', ' ');
        var beats = beats(numbers).collect(Collectors.toMap(Beat::name, beat -> "Go " + beat.name(), (one, _) -> one));
        var parts = values("part", numbers).map(value -> "Part of " + value.intValue()).toList();
        return new Words(name, name, List.of("Sit tall.", "Breathe."), "Sit tall, breathe out.", Map.copyOf(beats),
                parts,
                "", "", List.of(), List.of(), "", "", "");
    }
}
