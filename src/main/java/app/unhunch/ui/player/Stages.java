package app.unhunch.ui.player;

import java.util.Optional;

/// Makes the pictures of moves for the places that show one.
public interface Stages {

    /// For the middle of a ring.
    StageContent ring();

    /// For a card or a thumb; empty where there are no pictures.
    Optional<StageContent> card();

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
        };
    }
}
