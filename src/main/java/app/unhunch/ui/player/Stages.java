package app.unhunch.ui.player;

import java.util.Optional;
import javafx.scene.Node;

/// Makes the pictures of moves for the places that show one.
public interface Stages {

    /// For the middle of a ring.
    StageContent ring();

    /// For a card or a thumb; empty where there are no pictures.
    Optional<StageContent> card();

    /// Somebody who sits upright, for a ring at the end of something; empty where there are no pictures. Fills the square it
    /// is given.
    Optional<Node> upright();

    /// Words in place of pictures.
    static Stages words() {
        return new Stages() {

            @Override
            public StageContent ring() {
                return new TextStage();
            }

            @Override
            public Optional<StageContent> card() {
                return Optional.empty();
            }

            @Override
            public Optional<Node> upright() {
                return Optional.empty();
            }
        };
    }
}
