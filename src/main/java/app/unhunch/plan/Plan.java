package app.unhunch.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What is in the plan: a routine for each part of each day, and strength on three of them.
public final class Plan {

    /// How many days it has.
    public static final int DAYS = 7;

    private static final List<String> AFTERNOONS = List.of("five-minute-plan", "shoulder-neck-trio",
            "five-minute-plan", "back-and-shoulder", "five-minute-plan", "shoulder-neck-trio", "five-minute-plan");
    private static final Set<Integer> STRENGTH = Set.of(3, 5, 7);

    private Plan() {}

    /// Id of the routine of a slot.
    public static String routine(Slot slot, Ground ground) {
        return switch (slot.part()) {
            case MORNING -> "plan-%s-morning-%s".formatted(slot.day(), ground.name().toLowerCase(Locale.ROOT));
            case AFTERNOON -> AFTERNOONS.get(slot.day() - 1);
            case EVENING -> "plan-%s-evening".formatted(slot.day());
            case NIGHT -> slot.day() == 1 ? "plan-1-night" : "plan-night";
        };
    }

    /// Id of the strength routine of a day, for those whose pain is low.
    public static Optional<String> strength(int day) {
        return STRENGTH.contains(day) ? Optional.of("plan-%s-strength".formatted(day)) : Optional.empty();
    }

    /// Whether one of the routines done is that of the slot, on whatever ground.
    static boolean isDone(Slot slot, Set<String> done) {
        return done.contains(routine(slot, Ground.FLOOR)) || done.contains(routine(slot, Ground.CHAIR));
    }

    /// Whether the routine of a slot is in the plan on that day only.
    static boolean isUnique(Slot slot) {
        return routine(slot, Ground.FLOOR).startsWith("plan-" + slot.day());
    }
}
