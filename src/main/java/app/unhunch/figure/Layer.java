package app.unhunch.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One material of a body part: shapes that are filled as one.
final class Layer {

    final Role role;
    /// Size of the lit shape beside the whole one.
    final double lit;
    /// What is filled.
    final List<Hull> hulls = new ArrayList<>();
    /// The same in a few convex hulls, for shadows.
    final List<Hull> coarse = new ArrayList<>();
    /// Filled in shade only, no shadow.
    boolean flat;

    Layer(Role role, double lit) {
        this.role = role;
        this.lit = lit;
    }

    /// Adds a limb or the trunk; its shadow is made of convex hulls of at most `group` neighbours.
    void chain(int group, Blob... blobs) {
        hulls.add(Hull.chain(blobs));
        for (var i = 0; i < blobs.length - 1; i += group - 1) {
            coarse.add(Hull.of(Arrays.copyOfRange(blobs, i, Math.min(blobs.length, i + group))));
        }
    }

    void hull(Blob... blobs) {
        fine(blobs);
        coarse.add(hulls.getLast());
    }

    /// Adds a detail that throws no shadow.
    void fine(Blob... blobs) {
        hulls.add(Hull.of(blobs));
    }
}
