package app.unhunch.ui.routines;

import java.util.List;
import java.util.Optional;

/// What the page of all routines shows.
///
/// @param groups the user's own first; that one is there even when it is empty
/// @param fault what is wrong with the file of the user's own, where something is
record RoutinesScreen(List<Group> groups, Optional<Fault> fault) {

    RoutinesScreen {
        groups = List.copyOf(groups);
    }

    /// Routines under a title.
    record Group(Shelf shelf, String title, List<RoutineFace> faces) {

        Group {
            faces = List.copyOf(faces);
        }
    }

    /// Where routines stand.
    enum Shelf {
        OWN, READY, SHORT, STRENGTH
    }

    /// What is wrong, and what still works.
    ///
    /// @param lines each as `path:line:column: what is wrong`
    record Fault(String title, String line, List<String> lines) {

        Fault {
            lines = List.copyOf(lines);
        }
    }
}
