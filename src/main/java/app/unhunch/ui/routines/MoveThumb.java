package app.unhunch.ui.routines;

import app.unhunch.exercise.Exercise;
import app.unhunch.ui.kit.Gallery;
import app.unhunch.ui.kit.Glyph;
import app.unhunch.ui.kit.Icons;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// The small picture of a move in a list: a still where there is one, else a sign of where it is done; a clock for a rest,
/// and a question mark for what the catalog does not have.
final class MoveThumb extends StackPane {

    private static final double SIGN = 24;

    private final Gallery gallery;
    private final Function<String, Optional<Exercise>> moves;
    private final double width;
    private final double height;

    /// Nothing on it yet.
    ///
    /// @param moves finds a move by its id
    /// @param width in pixels
    /// @param height in pixels
    MoveThumb(Gallery gallery, Function<String, Optional<Exercise>> moves, double width, double height) {
        this.gallery = gallery;
        this.moves = moves;
        this.width = width;
        this.height = height;
        getStyleClass().add("uh-thumb");
        setMinSize(width, height);
        setMaxSize(width, height);
    }

    /// Shows a move.
    ///
    /// @param move its id, or [Finder#REST]
    void show(String move) {
        getChildren().setAll(gallery.thumb(move, width, height).<Node>map(still -> still).orElseGet(() -> sign(move)));
    }

    private Node sign(String move) {
        return move.equals(Finder.REST) ? Icons.of(Feather.CLOCK)
                : moves.apply(move).<Node>map(known -> Glyph.of(known.position()).at(SIGN))
                        .orElseGet(() -> Icons.of(Feather.HELP_CIRCLE));
    }
}
