package app.unhunch.ui;

import app.unhunch.ui.player.Stages;
import app.unhunch.ui.today.DeskFigure;
import java.util.Optional;

/// The pictures of people that the screens show.
///
/// @param stages moves, for ring and cards
/// @param desk the person at the desk, for the Today page
public record Pictures(Stages stages, Optional<DeskFigure> desk) {

    /// Words in place of pictures.
    public static Pictures words() {
        return new Pictures(Stages.words(), Optional.empty());
    }
}
