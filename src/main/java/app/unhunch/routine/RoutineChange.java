package app.unhunch.routine;

/// Something that becomes of the user's own routines.
public sealed interface RoutineChange {

    /// A routine is there from now on, in the place of the one with its id where there is one.
    ///
    /// @param place where it stands among the user's own, from 0; beyond the last: at the end
    record Put(int place, Routine routine) implements RoutineChange {

        public Put {
            if (place < 0) {
                throw new IllegalArgumentException("places count from 0, was " + place);
            }
        }
    }

    /// There is none with that id any more.
    record Remove(String id) implements RoutineChange {}
}
