package app.unhunch.routine;

import app.unhunch.exercise.BodyRegion;
import app.unhunch.exercise.Equipment;
import java.time.Duration;
import java.util.Set;

/// What the user wants a routine made for.
///
/// @param length at most so long, positive
/// @param regions parts of the body it is to serve; empty for all of them
/// @param kit what is at hand besides chair and desk
/// @param turn which of the routines that fit, from 0, and round again after the last; the same wish makes the same
///        routine
public record Wish(Duration length, Ground ground, Set<BodyRegion> regions, Set<Equipment> kit, Clothes clothes,
        int turn) {

    /// Where it is done.
    public enum Ground {
        CHAIR, STANDING, MAT
    }

    /// What the user wears.
    public enum Clothes {
        OFFICE, LOOSE
    }

    public Wish {
        regions = Set.copyOf(regions);
        kit = Set.copyOf(kit);
        if (!length.isPositive()) {
            throw new IllegalArgumentException("a routine takes some time, was " + length);
        }
    }

    /// The same wish for another routine.
    public Wish another() {
        return new Wish(length, ground, regions, kit, clothes, turn + 1);
    }
}
