package app.unhunch.figure;

import java.util.List;
import java.util.TreeMap;

/// Tells still pictures apart by everything that is seen of them: motion, colours, size. The same in every run of the
/// program.
public final class Fingerprint {

    /// How the figure is drawn; counted up whenever the drawing of all pictures changes.
    private static final int DRAWING = 4;

    private Fingerprint() {}

    /// A long text.
    ///
    /// @param motion of what; its thumb pose is seen
    /// @param palette in which colours
    /// @param measures width, height and whatever else makes a difference
    public static String of(Motion motion, Palette palette, List<Double> measures) {
        return List.of(DRAWING, motion.id(), motion.view(), motion.props(), new TreeMap<>(motion.poses()),
                motion.thumb(), motion.peaks(), motion.play(), motion.highlights(), palette, measures).toString();
    }
}
