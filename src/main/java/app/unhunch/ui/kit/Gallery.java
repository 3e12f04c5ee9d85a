package app.unhunch.ui.kit;

import app.unhunch.exercise.Dose;
import app.unhunch.exercise.Exercise;
import java.util.Optional;
import javafx.scene.layout.Region;

/// Pictures of moves for the pages that list and explain them. All of it on the FX thread.
public interface Gallery {

    /// A move over and over on the page about it: figure, slider, speed and, where the move has sides, the side.
    interface MoveStage {

        /// Where it is seen, always the same node; it fills what it is given. It plays only while it can be seen.
        Region node();

        /// Shows a move in the tempo of a dose, from its start. The move that is there already goes on where it is.
        void show(Exercise exercise, Dose dose);

        /// Lets it go on, or stops it where it is.
        void playOrPause();

        /// Stops it and goes so far on, or back where negative; 1 is once through the move.
        void scrub(double share);
    }

    /// Whether there are pictures of a move; all others are told in words.
    boolean has(String exercise);

    /// A still of a move, drawn once and then kept, in a node of that size in pixels; empty where there is none.
    Optional<Region> thumb(String exercise, double width, double height);

    /// A still of a move as an SVG picture for paper, of that size in pixels; empty where there is none.
    default Optional<String> drawing(String exercise, double width, double height) {
        return Optional.empty();
    }

    /// A new stage for a page about one move; empty where there are no pictures at all.
    default Optional<MoveStage> stage() {
        return Optional.empty();
    }

    /// No pictures at all.
    static Gallery none() {
        return new Gallery() {

            @Override
            public boolean has(String exercise) {
                return false;
            }

            @Override
            public Optional<Region> thumb(String exercise, double width, double height) {
                return Optional.empty();
            }
        };
    }
}
