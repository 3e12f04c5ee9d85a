package app.unhunch.ui.library;

import app.unhunch.exercise.Exercise;
import app.unhunch.settings.LibrarySettings;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/// The cards of moves at a moment, each written when it is first asked for.
final class Faces {

    private final Map<String, CardFace> written = new HashMap<>();
    private final CardWriter writer;
    private final LibrarySettings kept;
    private final Predicate<Exercise> onHold;

    /// @param kept what the user starred and changed
    /// @param onHold which moves wait for now
    Faces(CardWriter writer, LibrarySettings kept, Predicate<Exercise> onHold) {
        this.writer = writer;
        this.kept = kept;
        this.onHold = onHold;
    }

    /// The card of a move.
    CardFace of(Exercise move) {
        return written.computeIfAbsent(move.id(), _ -> write(move));
    }

    private CardFace write(Exercise move) {
        var own = EnumSet.noneOf(CardFace.Mark.class);
        if (kept.favourites().contains(move.id())) {
            own.add(CardFace.Mark.STARRED);
        }
        if (Shelf.isDone(move) && onHold.test(move)) {
            own.add(CardFace.Mark.ON_HOLD);
        }
        return writer.face(move, OwnAmounts.of(move, kept.dose(move.id())), own);
    }
}
