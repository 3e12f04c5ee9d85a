package app.unhunch.ui.figure;

import app.unhunch.figure.Motion;
import app.unhunch.figure.Palette;
import app.unhunch.figure.Scene;
import app.unhunch.figure.SvgPen;
import app.unhunch.ui.kit.Gallery;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/// Figures for the pages that list and explain moves.
///
/// @param motions the motion of a catalog id, if it has one; answers at once
/// @param thumbnails draws and keeps stills
/// @param palette colours of theme and person
/// @param stages makes what a move is played on
public record FigureGallery(
        Function<String, Optional<Motion>> motions,
        Thumbnails thumbnails,
        ObservableValue<Palette> palette,
        FigureStages stages,
        Locale locale) implements Gallery {

    @Override
    public boolean has(String exercise) {
        return motions.apply(exercise).isPresent();
    }

    @Override
    public Optional<Region> thumb(String exercise, double width, double height) {
        return motions.apply(exercise).map(motion -> new Thumb(motion, thumbnails, palette, width, height));
    }

    @Override
    public Optional<String> drawing(String exercise, double width, double height) {
        return motions.apply(exercise).map(motion -> {
            var pen = new SvgPen(width, height, exercise);
            Scene.thumb(motion, width, height).draw(pen, Palettes.LIGHT, motion.named(motion.thumb()),
                    motion.effortOf(motion.thumb()));
            return pen.svg();
        });
    }

    @Override
    public Optional<MoveStage> stage() {
        return Optional.of(new FigurePlayer(motions, stages.stage(FigureFrame.BARE), locale));
    }
}
