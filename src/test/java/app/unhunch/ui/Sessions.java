package app.unhunch.ui;

import app.unhunch.exercise.Alternative;
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
import app.unhunch.exercise.Words;
import app.unhunch.machine.Moment;
import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineItem;
import app.unhunch.routine.Timeline;
import app.unhunch.session.Session;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.SessionState;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A session in simulated time for tests of screens: a cat-cow, a stretch for each side, a look into the distance.
public final class Sessions {

    /// When it begins.
    public static final Moment START = new Moment(Duration.ofMinutes(7),
            ZonedDateTime.of(2025, 11, 18, 14, 26, 0, 0, ZoneId.of("Europe/Berlin")));

    /// Its moves, and an easier one.
    public static final Catalog CATALOG = new Catalog(List.of(
            exercise("cat-cow", Guidance.REPS, Position.FLOOR, Laterality.BILATERAL, Set.of(Equipment.MAT), reps(10),
                    words("Cat-cow", "Come onto all fours. Hands under shoulders, knees under hips.",
                            "Round up as you breathe out, sink as you breathe in.",
                            Map.of("cow", "Breathe in, drop your belly, lift your chest.", "cat",
                                    "Breathe out, round up like a cat."))),
            exercise("thread-the-needle", Guidance.HOLD, Position.FLOOR, Laterality.PER_SIDE, Set.of(Equipment.MAT),
                    hold(30, 2), words("Thread the needle", "Slide one arm under the other, palm up.",
                            "Let your shoulder sink toward the floor. Breathe out slowly.", Map.of())),
            exercise("look-far", Guidance.TIMED, Position.SEATED, Laterality.BILATERAL, Set.of(), timed(20),
                    words("Look far and breathe", "Look at something far away.", "Let your eyes rest. Breathe slowly.",
                            Map.of())),
            exercise("desk-check", Guidance.CHECKLIST, Position.SEATED, Laterality.BILATERAL, Set.of(), timed(20),
                    new Words("Desk check", "Desk check", List.of("Sit as you do now."),
                            "Set one thing right at a time.",
                            Map.of(), List.of("Feet flat", "Screen at eye level", "Elbows beside you"), "", "",
                            List.of(),
                            List.of(), "", "", "")),
            exercise("breath", Guidance.BREATH_PACE, Position.SEATED, Laterality.BILATERAL, Set.of(), breaths(60),
                    words("Slow breath", "Sit tall.", "Let your ribs widen.",
                            Map.of("in", "In through your nose", "out", "Out, a little longer"))),
            exercise("deep-breathing", Guidance.BREATH_PACE, Position.SEATED, Laterality.BILATERAL, Set.of(),
                    breaths(180), words("Deep breathing", "Sit with support.", "In through your nose, and let it go.",
                            Map.of("in", "Breathe in", "out", "Breathe out, slowly"))),
            exercise("ball-wall-release", Guidance.TIMED, Position.WALL, Laterality.PER_SIDE, Set.of(Equipment.BALL),
                    hold(60, 2), words("Ball at the wall", "Put the ball between wall and muscle.",
                            "Lean in until it is firm. Breathe out slowly.", Map.of()))),
            List.of());

    private static final Session MACHINE = new Session();

    private Sessions() {}

    /// The state after whole seconds, and then those events.
    public static SessionState after(Duration time, List<String> routine, SessionEvent... events) {
        SessionState state = new SessionState.Idle();
        state = MACHINE.on(state, new SessionEvent.Start(START, timeline(routine))).state();
        for (var passed = Duration.ZERO; passed.compareTo(time) <= 0; passed = passed.plusSeconds(1)) {
            state = MACHINE.on(state, new SessionEvent.Tick(at(passed))).state();
        }
        for (var event : events) {
            state = MACHINE.on(state, event).state();
        }
        return state;
    }

    /// A moment that long after the start.
    public static Moment at(Duration time) {
        return START.plus(time);
    }

    /// A routine of those moves, unfolded.
    public static Timeline timeline(List<String> ids) {
        return Timeline.of(new Routine("morning", "Mobility + posture reset", "", Duration.ofSeconds(5),
                Duration.ofSeconds(5), Duration.ZERO, Set.of(), ids.stream().map(Sessions::item).toList()), CATALOG);
    }

    private static RoutineItem item(String id) {
        return new RoutineItem(id, DoseChange.NONE, Optional.empty(), List.of("look-far"));
    }

    private static Exercise exercise(String id, Guidance guidance, Position position, Laterality laterality,
            Set<Equipment> equipment, Dosage dosage, Words words) {
        return new Exercise(id, Kind.MOBILITY, guidance, Level.BEGINNER, Set.of(BodyRegion.UPPER_BACK),
                new Muscles(List.of(), List.of()), position, equipment, laterality, Exercise.DeskUse.FITS, dosage,
                Set.of(), Optional.empty(), Optional.empty(), Set.of(), List.<Alternative>of(), List.of(), words);
    }

    private static Words words(String name, String step, String cue, Map<String, String> beats) {
        return new Words(name, name, List.of(step, "Stay soft and breathe.", "Come back slowly."), cue, beats,
                List.of(),
                "", "", List.of(), List.of(), "", "", "");
    }

    private static Dosage reps(int count) {
        return dosage(Optional.empty(), Optional.of(number(count)), Optional.empty(), Optional.empty(),
                List.of(beat("cow", 3), beat("cat", 3)));
    }

    private static Dosage hold(int seconds, int times) {
        return dosage(Optional.of(number(seconds)), Optional.of(number(times)), Optional.of(number(12)),
                Optional.empty(),
                List.of());
    }

    private static Dosage timed(int seconds) {
        return dosage(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(number(seconds)), List.of());
    }

    private static Dosage breaths(int seconds) {
        return dosage(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(number(seconds)),
                List.of(beat("in", 4), beat("out", 6)));
    }

    private static Dosage dosage(Optional<Quantity> hold, Optional<Quantity> reps, Optional<Quantity> rest,
            Optional<Quantity> duration, List<Beat> tempo) {
        return new Dosage(hold, reps, Optional.empty(), rest, duration, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), tempo, List.of(), List.of());
    }

    private static Quantity number(int value) {
        return new Quantity(value, value, value, "", List.of());
    }

    private static Beat beat(String name, int seconds) {
        return new Beat(name, Duration.ofSeconds(seconds), Beat.Motion.MOVE);
    }
}
