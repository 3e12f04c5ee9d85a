package app.unhunch.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One of the twelve parts that are drawn one after the other.
final class BodyPart {

    /// Which part; sided ones come left before right, in this order.
    enum Kind {
        PELVIS, TORSO, NECK, HEAD, THIGH, SHIN, UPPER_ARM, FOREARM
    }

    final Kind kind;
    final @Nullable BodySide side;
    /// Which of the body's parts it is, counted from 0.
    int place;
    /// How many parts are drawn before it.
    int turn;
    final List<Layer> layers = new ArrayList<>();
    /// Points whose depth says whether it is before or behind another part.
    final List<Blob> probes = new ArrayList<>();
    /// How far behind the trunk, 0 to 1.
    double far;
    /// The limb itself, which meets another limb.
    @Nullable
    Layer jointLayer;
    /// Neighbour's end to be lit again, so that no seam shows.
    List<Hull> relit = List.of();
    /// Hips to be lit again by a thigh drawn after them.
    List<Hull> relitHips = List.of();

    BodyPart(Kind kind, @Nullable BodySide side) {
        this.kind = kind;
        this.side = side;
    }

    Layer layer(Role role, double lit) {
        var layer = new Layer(role, lit);
        layers.add(layer);
        return layer;
    }

    boolean limb() {
        return arm() || kind == Kind.THIGH || kind == Kind.SHIN;
    }

    boolean arm() {
        return kind == Kind.UPPER_ARM || kind == Kind.FOREARM;
    }

    /// The limb's own hull.
    Hull bone() {
        if (jointLayer == null) {
            throw new IllegalStateException(kind + " is no limb");
        }
        for (var hull : jointLayer.hulls) {
            if (hull.chain) {
                return hull;
            }
        }
        return jointLayer.hulls.getFirst();
    }

    void project(Camera camera) {
        for (var layer : layers) {
            for (var hull : layer.hulls) {
                hull.project(camera);
            }
        }
        for (var probe : probes) {
            probe.project(camera);
        }
    }
}
