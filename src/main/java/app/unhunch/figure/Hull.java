package app.unhunch.figure;

import java.util.Arrays;
import java.util.List;

/// A shape made of blobs: their convex hull, or a chain, the union of the hulls of neighbours (a limb, the trunk).
final class Hull {

    final Blob[] blobs;
    final boolean chain;

    private Hull(Blob[] blobs, boolean chain) {
        this.blobs = blobs;
        this.chain = chain;
    }

    static Hull of(Blob... blobs) {
        return new Hull(blobs, false);
    }

    static Hull of(List<Blob> blobs) {
        return new Hull(blobs.toArray(Blob[]::new), false);
    }

    static Hull chain(Blob... blobs) {
        return new Hull(blobs, blobs.length > 2);
    }

    /// A piece of a chain.
    Hull part(int from, int to) {
        return chain(Arrays.copyOfRange(blobs, Math.max(0, from), Math.min(blobs.length, to)));
    }

    void project(Camera camera) {
        for (var blob : blobs) {
            blob.project(camera);
        }
    }
}
