package app.unhunch.ui.library;

import app.unhunch.exercise.BodyRegion;
import app.unhunch.exercise.Equipment;
import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Position;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/// Something a move is looked for by.
public sealed interface Criterion {

    /// What else is known of a move.
    interface Traits {

        /// How long a session with this move alone takes.
        Duration time(Exercise move);

        /// Whether the user starred it.
        boolean isStarred(Exercise move);
    }

    /// Which criteria it stands beside.
    Facet facet();

    /// Whether a move has it.
    boolean fits(Exercise move, Traits traits);

    /// It serves that part of the body.
    record Serves(BodyRegion region) implements Criterion {

        @Override
        public Facet facet() {
            return Facet.REGION;
        }

        @Override
        public boolean fits(Exercise move, Traits traits) {
            return move.regions().contains(region);
        }
    }

    /// It is done there.
    record DoneAt(Position position) implements Criterion {

        @Override
        public Facet facet() {
            return Facet.POSITION;
        }

        @Override
        public boolean fits(Exercise move, Traits traits) {
            return move.position() == position;
        }
    }

    /// It needs that tool.
    record Needs(Equipment tool) implements Criterion {

        @Override
        public Facet facet() {
            return Facet.EQUIPMENT;
        }

        @Override
        public boolean fits(Exercise move, Traits traits) {
            return move.equipment().contains(tool);
        }
    }

    /// It needs nothing but the furniture that is there anyway.
    record NeedsNothing() implements Criterion {

        private static final Set<Equipment> FURNITURE = Set.copyOf(EnumSet.of(Equipment.CHAIR, Equipment.DESK,
                Equipment.WALL, Equipment.DOORWAY, Equipment.BED));

        @Override
        public Facet facet() {
            return Facet.EQUIPMENT;
        }

        @Override
        public boolean fits(Exercise move, Traits traits) {
            return FURNITURE.containsAll(move.equipment());
        }

        /// Whether a thing is there anyway.
        static boolean isFurniture(Equipment thing) {
            return FURNITURE.contains(thing);
        }
    }

    /// It takes so long at most.
    record Within(Duration most) implements Criterion {

        @Override
        public Facet facet() {
            return Facet.TIME;
        }

        @Override
        public boolean fits(Exercise move, Traits traits) {
            return traits.time(move).compareTo(most) <= 0;
        }
    }

    /// It can be done at a desk, in office clothes.
    record AtDesk() implements Criterion {

        @Override
        public Facet facet() {
            return Facet.DESK;
        }

        @Override
        public boolean fits(Exercise move, Traits traits) {
            return move.deskUse() == Exercise.DeskUse.FITS;
        }
    }

    /// The user starred it.
    record Starred() implements Criterion {

        @Override
        public Facet facet() {
            return Facet.STAR;
        }

        @Override
        public boolean fits(Exercise move, Traits traits) {
            return traits.isStarred(move);
        }
    }
}
