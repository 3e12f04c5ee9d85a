package app.unhunch.ui;

import app.unhunch.ui.kit.Gallery;
import app.unhunch.ui.look.Look;
import app.unhunch.ui.player.Stages;
import app.unhunch.ui.today.DeskFigure;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;

/// The pictures of people that the screens show.
///
/// @param stages moves, for ring and cards
/// @param desk the person at the desk, for the Today page
/// @param story the person at the desk, for the first start; a new one each time
/// @param gallery moves, for the pages that list and explain them
/// @param portraits of the people who can show the moves, in their order; none where there are no pictures
/// @param dress told how the window looks and which person was chosen, from 1
public record Pictures(Stages stages, Optional<DeskFigure> desk, Supplier<Optional<DeskFigure>> story,
        Gallery gallery,
        Supplier<List<Node>> portraits, ObjIntConsumer<Look.Choice> dress) {

    /// Words in place of pictures.
    public static Pictures words() {
        return new Pictures(Stages.words(), Optional.empty(), Optional::empty, Gallery.none(), List::of, (_, _) -> {});
    }
}
