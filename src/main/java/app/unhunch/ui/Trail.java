package app.unhunch.ui;

import app.unhunch.ui.kit.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.scene.Node;

/// The way the user came by links, so that it can be walked back.
final class Trail {

    private static final int LONGEST = 50;

    /// A place the user left.
    ///
    /// @param focus what had the keyboard there
    record Visit(Place place, Optional<Node> focus) {}

    private final Deque<Visit> visits = new ArrayDeque<>();

    /// The user follows a link away from there.
    void leave(Visit visit) {
        visits.push(visit);
        if (visits.size() > LONGEST) {
            visits.removeLast();
        }
    }

    /// Where the user came from, which is left out from now on; empty where no link led here.
    Optional<Visit> back() {
        return Optional.ofNullable(visits.poll());
    }

    /// Where the user came from.
    Optional<Place> last() {
        return Optional.ofNullable(visits.peek()).map(Visit::place);
    }

    /// The user begins anew, from the sidebar.
    void forget() {
        visits.clear();
    }
}
