package app.unhunch.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// In which order the parts are drawn, back to front.
///
/// Pairs are compared by depth where they overlap on the picture; a greedy sort respects the strongest wishes. A limb
/// that passes through the trunk's or the head's depth is drawn behind it and again in front with rising opacity.
final class DrawOrder {

    private static final int PELVIS = 0;
    private static final int TORSO = 1;
    private static final int NECK = 2;
    private static final int HEAD = 3;
    private static final int THIGHS = 4;
    private static final int SHINS = 6;
    private static final int UPPER_ARMS = 8;
    private static final int FOREARMS = 10;
    /// What two parts that nowhere overlap count as apart (cm).
    private static final double APART = 1e9;

    /// Parts from back to front.
    final List<BodyPart> parts;
    private final double[] overTorso;
    private final double[] overHead;

    private final List<BodyPart> all;
    /// How much the first part wants to come after the second; the opposite for the second.
    private final double[][] wish;

    /// Orders the projected parts of a body.
    DrawOrder(Body body, Camera camera) {
        all = body.parts;
        var count = all.size();
        wish = new double[count][count];
        overTorso = new double[count];
        overHead = new double[count];
        for (var i = 0; i < count; i++) {
            for (var j = i + 1; j < count; j++) {
                prefer(i, j, overlap(all.get(i), all.get(j), false));
            }
        }
        trunk(body, camera);
        limbsAndTorso(body, camera);
        armsAndHead();
        parts = sorted();
    }

    /// With what opacity a limb is drawn again after the torso or the head; 0 for not at all.
    double again(BodyPart limb, BodyPart.Kind after) {
        return (after == BodyPart.Kind.TORSO ? overTorso : overHead)[all.indexOf(limb)];
    }

    private static boolean intoShirt(Body body, Camera camera) {
        return body.surface.spine(.42).up().dot(camera.toward()) <= -.04;
    }

    private void trunk(Body body, Camera camera) {
        prefer(TORSO, PELVIS, intoShirt(body, camera) ? -1e6 : 1e6);
        prefer(NECK, TORSO, body.collar.facing().dot(camera.toward()) > 0 ? 1e6 : -1e6);
        prefer(HEAD, NECK, 1e5);
        for (var i = THIGHS; i < SHINS; i++) {
            prefer(i, PELVIS, depth(all.get(i), all.get(PELVIS)) > -3 ? 1e3 : -1e3);
        }
        for (var i = SHINS; i < UPPER_ARMS; i++) {
            nudge(i, PELVIS, 4);
            nudge(i, i - 2, .5);
        }
        for (var i = FOREARMS; i < all.size(); i++) {
            nudge(i, i - 2, .5);
        }
    }

    private void limbsAndTorso(Body body, Camera camera) {
        var into = intoShirt(body, camera);
        for (var i = THIGHS; i < all.size(); i++) {
            var always = i >= UPPER_ARMS && i < FOREARMS;
            var touching = always || gap(all.get(i), all.get(TORSO)) < APART;
            var band = touching ? band(i) : 0;
            var before = depth(all.get(i), all.get(TORSO)) - threshold(i, into);
            overTorso[i] = cross(i, TORSO, band, before, 2);
        }
    }

    private void armsAndHead() {
        for (var i = UPPER_ARMS; i < all.size(); i++) {
            var band = gap(all.get(i), all.get(HEAD)) < APART ? 1.2 : 0;
            overHead[i] = cross(i, HEAD, band, depth(all.get(i), all.get(HEAD)), 1);
        }
    }

    /// Half width of the depth band in which a limb fades through the torso (cm).
    private static double band(int limb) {
        if (limb < UPPER_ARMS) {
            return .8;
        }
        return limb < FOREARMS ? .5 : 1.2;
    }

    /// From which depth on a limb is before the torso (cm). The shirt's hem hangs over the hips: only a lap seen from
    /// the front comes before it.
    private static double threshold(int limb, boolean into) {
        if (limb < SHINS) {
            return into ? 1 : 12;
        }
        if (limb < UPPER_ARMS) {
            return 2;
        }
        return limb < FOREARMS ? -5.3 : -4;
    }

    /// Puts a limb behind or before; within the band behind, and the opacity with which it comes again.
    private double cross(int limb, int part, double band, double before, double least) {
        var weight = Math.max(least, Math.abs(wish[limb][part]));
        if (Math.abs(before) < band) {
            prefer(part, limb, weight);
            var t = (before + band) / (2 * band);
            return t * t * (3 - 2 * t);
        }
        prefer(limb, part, before > 0 ? weight : -weight);
        return 0;
    }

    private List<BodyPart> sorted() {
        var count = all.size();
        var order = new ArrayList<BodyPart>(count);
        var done = new boolean[count];
        for (var turn = 0; turn < count; turn++) {
            var best = -1;
            var least = Double.MAX_VALUE;
            for (var i = 0; i < count; i++) {
                if (!done[i]) {
                    var against = against(i, done);
                    if (against < least) {
                        least = against;
                        best = i;
                    }
                }
            }
            done[best] = true;
            order.add(all.get(best));
        }
        return order;
    }

    private double against(int part, boolean[] done) {
        var sum = 0.0;
        for (var other = 0; other < done.length; other++) {
            if (!done[other] && wish[part][other] > 0) {
                sum += wish[part][other];
            }
        }
        return sum;
    }

    private void prefer(int front, int back, double weight) {
        wish[front][back] = weight;
        wish[back][front] = -weight;
    }

    private void nudge(int front, int back, double weight) {
        if (Math.abs(wish[front][back]) < weight * 4) {
            prefer(front, back, wish[front][back] + weight);
        }
    }

    /// Depth difference (cm) weighted by nearness on the picture: always defined, changes smoothly.
    private static double depth(BodyPart part, BodyPart other) {
        var sum = 0.0;
        var weights = 1e-12;
        for (var p : part.probes) {
            for (var q : other.probes) {
                var reach = p.extent() + q.extent();
                var dx = p.x - q.x;
                var dy = p.y - q.y;
                var weight = Math.exp(-2.5 * (dx * dx + dy * dy) / (reach * reach));
                sum += weight * (p.depth - q.depth);
                weights += weight;
            }
        }
        return sum / weights;
    }

    /// Mean depth difference (cm) where two parts overlap; [#APART] if they do not.
    private static double gap(BodyPart part, BodyPart other) {
        return overlap(part, other, true);
    }

    private static double overlap(BodyPart part, BodyPart other, boolean mean) {
        var sum = 0.0;
        var weights = 0.0;
        for (var p : part.probes) {
            for (var q : other.probes) {
                var common = p.extent() + q.extent() - Math.hypot(p.x - q.x, p.y - q.y);
                if (common > 0) {
                    sum += common * (p.depth - q.depth);
                    weights += common;
                }
            }
        }
        if (!mean) {
            return sum;
        }
        return weights <= 0 ? APART : sum / weights;
    }

    @Override
    public String toString() {
        return parts.stream().map(part -> part.kind + (part.side == null ? "" : "-" + part.side)).toList() + " "
                + Arrays.toString(overTorso);
    }
}
