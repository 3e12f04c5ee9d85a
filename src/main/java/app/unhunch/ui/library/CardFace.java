package app.unhunch.ui.library;

import java.util.Set;

/// What the card of a move shows.
///
/// @param id of the exercise
/// @param where part of the body and place, such as "Upper back · Floor"
/// @param dose such as "2 × 30 s each side"
/// @param heard all of it in a sentence, for those who hear the screen
public record CardFace(String id, String name, String where, String dose, Set<Mark> marks, String heard) {

    /// What else is told of a move.
    public enum Mark {
        /// It can be done at a desk.
        DESK,
        /// The user starred it.
        STARRED,
        /// A warning sign of the user speaks against it for now.
        ON_HOLD,
        /// It is there to be read.
        READING
    }

    public CardFace {
        marks = Set.copyOf(marks);
    }
}
