package app.unhunch.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// In which order the parts are drawn, back to front.
///
/// Pairs are compared by depth where they overlap on the picture; a greedy sort respects the strongest wishes. A part
/// that passes another's depth is drawn behind it and again in front with rising opacity.
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
    /// Half widths of the bands in which hem and collar turn toward us (cosine), and limbs pass each other (cm).
    private static final double HEM_BAND = .02;
    private static final double COLLAR_BAND = .06;
    private static final double LIMB_BAND = 1.5;
    /// Weight of a wish about parts that do not touch on the picture: must not drag others along.
    private static final double FAINT = .05;
    /// A sitting thigh comes before the hem from this depth on (cm).
    private static final double LAP = 7;
    /// Weight of what joins the trunk.
    private static final double FIRM = 300;

    /// Parts from back to front.
    final List<BodyPart> parts;
    private final List<BodyPart> all;
    /// With what opacity the first part is drawn again after the second.
    private final double[][] over;
    /// How much the first part wants to come after the second; the opposite for the second.
    private final double[][] wish;

    /// Orders the projected parts of a body.
    DrawOrder(Body body, Camera camera) {
        all = body.parts;
        var count = all.size();
        wish = new double[count][count];
        over = new double[count][count];
        for (var i = 0; i < count; i++) {
            for (var j = i + 1; j < count; j++) {
                prefer(i, j, overlap(all.get(i), all.get(j), false));
            }
        }
        trunk(body, camera);
        limbsAndTorso(body, camera);
        armsAndHead();
        limbsAndLimbs();
        parts = sorted();
    }

    /// With what opacity a part is drawn again after another; 0 for not at all.
    double again(BodyPart part, BodyPart after) {
        return over[part.place][after.place];
    }

    /// How far we look into the shirt from below, 0 to 1: then its hem no longer hides the hips.
    private static double intoShirt(Body body, Camera camera) {
        return rise(-.04 - body.surface.spine(.42).up().dot(camera.toward()), HEM_BAND);
    }

    /// From 0 to 1 while a value passes through the band around zero.
    private static double rise(double value, double band) {
        var t = Math.clamp((value + band) / (2 * band), 0, 1);
        return t * t * (3 - 2 * t);
    }

    private void trunk(Body body, Camera camera) {
        always(TORSO, PELVIS, 1 - intoShirt(body, camera));
        var collar = rise(body.collar.facing().dot(camera.toward()), COLLAR_BAND);
        always(NECK, TORSO, collar);
        prefer(HEAD, NECK, 1e5);
        if (collar > 0 && collar < 1) {
            prefer(HEAD, TORSO, 1e6); // seen edge-on they hardly overlap, and a head must not come again as a ghost
        }
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

    /// Puts one before the other for good, by how much (0 to 1) it comes before; in between it comes again.
    private void always(int front, int back, double before) {
        prefer(front, back, before >= 1 ? 1e6 : -1e6);
        over[front][back] = before < 1 ? before : 0;
    }

    private void limbsAndTorso(Body body, Camera camera) {
        var into = intoShirt(body, camera);
        for (var i = THIGHS; i < all.size(); i++) {
            var always = all.get(i).kind == BodyPart.Kind.THIGH || all.get(i).kind == BodyPart.Kind.UPPER_ARM;
            var touching = always || gap(all.get(i), all.get(TORSO)) < APART;
            var band = touching ? band(i) : 0;
            var before = depth(all.get(i), all.get(TORSO)) - threshold(body, i, into);
            cross(i, TORSO, band, before, always ? FIRM : touching ? 2 : FAINT);
        }
    }

    private void armsAndHead() {
        for (var i = UPPER_ARMS; i < all.size(); i++) {
            var band = gap(all.get(i), all.get(HEAD)) < APART ? 1.2 : 0;
            cross(i, HEAD, band, depth(all.get(i), all.get(HEAD)), 1);
        }
    }

    /// Arms that pass each other or a leg.
    private void limbsAndLimbs() {
        for (var i = UPPER_ARMS; i < all.size(); i++) {
            for (var j = THIGHS; j < i; j++) {
                var between = gap(all.get(i), all.get(j));
                if (all.get(i).arm() != all.get(j).arm() || all.get(i).side != all.get(j).side) {
                    if (Math.abs(between) < LIMB_BAND) {
                        cross(i, j, LIMB_BAND, between, .5);
                    }
                }
            }
        }
    }

    /// Half width of the depth band in which a limb fades through the torso (cm).
    private static double band(int limb) {
        if (limb < SHINS) {
            return 2;
        }
        return limb < UPPER_ARMS ? .8 : limb < FOREARMS ? .7 : 1.2;
    }

    /// From which depth on a limb is before the torso (cm). The shirt's hem hangs over the hips: only a lap seen from
    /// the front comes before it.
    private static double threshold(Body body, int limb, double into) {
        if (limb < SHINS) {
            return (LAP + 13 * straight(body, limb)) * (1 - into) + into;
        }
        if (limb < UPPER_ARMS) {
            return 2;
        }
        return limb < FOREARMS ? -5.3 : -4;
    }

    /// How straight the hip is, 0 sitting to 1 standing: a thigh that hangs down never comes before the hem.
    private static double straight(Body body, int thigh) {
        var leg = body.skeleton.leg(thigh == THIGHS ? BodySide.LEFT : BodySide.RIGHT);
        var down = -leg.knee().minus(leg.hip()).unit().dot(body.skeleton.trunk().pelvis().up());
        return rise(down - .6, .25);
    }

    /// Puts a limb behind or before; within the band behind, to come again.
    private void cross(int limb, int part, double band, double before, double least) {
        var weight = Math.max(least, Math.abs(wish[limb][part]));
        if (Math.abs(before) < band) {
            prefer(part, limb, weight);
            over[limb][part] = rise(before, band);
        } else {
            prefer(limb, part, before > 0 ? weight : -weight);
        }
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
            all.get(best).turn = turn;
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
                + Arrays.deepToString(over);
    }
}
