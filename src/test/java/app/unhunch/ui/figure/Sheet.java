package app.unhunch.ui.figure;

import app.unhunch.figure.Moment;
import app.unhunch.figure.Motion;
import app.unhunch.figure.Palette;
import app.unhunch.figure.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.image.Image;

/// A contact sheet: five frames of every motion and its thumbnail, one row each.
final class Sheet {

    private static final int FRAMES = 5;
    private static final double[] WAY = {0, .38, .5, .62, 1};
    private static final double GAP = 6;

    private Sheet() {}

    /// Draws rows of motions; `size` is the side of a frame (pixels).
    static Image draw(List<Motion> motions, List<Palette> palettes, double size) {
        var rows = motions.size() * palettes.size();
        var canvas = Pictures.canvas(
                (FRAMES + 1) * (size + GAP) + GAP, rows * (size + GAP) + GAP, palettes.getFirst());
        var y = GAP;
        for (var motion : motions) {
            for (var palette : palettes) {
                var scene = Scene.of(motion, size, size);
                var x = GAP;
                for (var moment : moments(motion)) {
                    Pictures.frame(canvas, x, y, size, scene, palette, moment);
                    x += size + GAP;
                }
                Pictures.thumb(canvas, x, y, size, motion, palette);
                y += size + GAP;
            }
        }
        return canvas.snapshot(null, null);
    }

    /// The first move from its start to its end; of circles and of many moves, the whole round.
    static List<Moment> moments(Motion motion) {
        var moving = IntStream.range(0, motion.play().size()).filter(beat -> !motion.still(beat)).toArray();
        var moments = new ArrayList<Moment>();
        for (var i = 0; i < FRAMES; i++) {
            var whole = motion.flow() == Motion.Flow.CIRCLING || moving.length > 2 || moving.length == 0;
            moments.add(whole
                    ? motion.moment(motion.seconds() * (i + .999) / FRAMES)
                    : new Moment(moving[0], WAY[i]));
        }
        return moments;
    }
}
