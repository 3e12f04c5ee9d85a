package app.unhunch.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Draws a body, part after part from back to front.
final class FigurePainter {

    /// Limbs bent more than this (degrees of the angle between their bones) throw shadows on themselves.
    private static final double FOLDED = 115;
    /// Pixels per centimetre from which fingers, and creases of the shirt, are drawn.
    private static final double FINGERS = 2.6;
    private static final double CREASES = 1.1;
    /// Half width of the band (cosine) in which a cuff turns toward us.
    private static final double CUFF_BAND = .06;

    private final Sketch sketch;
    private final Body body;
    private final DrawOrder order;

    FigurePainter(Sketch sketch, Body body) {
        this.sketch = sketch;
        this.body = body;
        body.project(sketch.camera);
        order = new DrawOrder(body, sketch.camera);
        seams();
        distance();
    }

    /// Draws what a hand holds, as its turn comes: just under the hand, so that fingers lie over it.
    interface Held {
        void under(BodyPart part);
    }

    /// Draws everything; `glow` are worked muscles, `strength` 0 to 1 how much they work.
    void draw(List<MusclePatch> glow, double strength, Held held) {
        for (var part : order.parts) {
            held.under(part);
            if (part == body.head) {
                head();
            } else {
                if (part == body.neck && order.again(part, body.torso) == 0) {
                    collar();
                }
                part(part);
                if (part == body.torso) {
                    creases();
                }
            }
            for (var patch : glow) {
                if (patch.on(part)) {
                    patch.draw(sketch, strength);
                }
            }
            again(part);
        }
    }

    private void head() {
        var eyes = body.skeleton.pose().get(Channel.EYES, 0);
        new HeadPainter(sketch, body.skeleton.trunk().head(), eyes).draw();
    }

    private void collar() {
        if (sketch.facing(body.collar.facing()) > -.06) {
            sketch.plain(sketch.palette.look().shirt().shade(), body.collar.edge());
        }
    }

    /// Parts that are just passing this one's depth come a second time.
    private void again(BodyPart after) {
        for (var part : body.parts) {
            var opacity = order.again(part, after);
            if (opacity > .01 && part.turn < after.turn) {
                sketch.pen.opacity(opacity);
                if (part == body.neck) {
                    collar();
                }
                for (var layer : layers(part, intoCloth(part) >= .5)) {
                    plain(layer, part);
                }
                sketch.pen.opacity(1);
            }
        }
    }

    private static List<Layer> layers(BodyPart part, boolean limbLast) {
        if (!limbLast) {
            return part.layers;
        }
        var layers = new ArrayList<>(part.layers);
        layers.add(layers.removeFirst());
        return layers;
    }

    private void part(BodyPart part) {
        var into = intoCloth(part);
        var skip = straightNeighbour(part);
        for (var layer : layers(part, into >= 1)) {
            layer(layer, part, skip);
        }
        if (into > 0 && into < 1) {
            sketch.pen.opacity(into);
            plain(part.layers.getFirst(), part);
            sketch.pen.opacity(1);
        }
        if (part.kind == BodyPart.Kind.FOREARM && part.side != null) {
            fingers(part.side);
        }
    }

    private void layer(Layer layer, BodyPart part, @Nullable BodyPart skip) {
        if (layer.flat) {
            plain(layer, part);
            return;
        }
        var scale = sketch.scale();
        sketch.occlusion.cast(
                layer.coarse, layer.lit, Math.max(.4, .5 * scale), 1.1 * scale, skip);
        sketch.occlusion.remember(layer.coarse, layer.lit, part);
        plain(layer, part);
    }

    /// Fills a layer without a shadow on what is below.
    private void plain(Layer layer, BodyPart part) {
        var tones = tones(layer);
        sketch.outlines.fill(layer.hulls, Outlines.Pass.WHOLE, layer.flat ? 1 : layer.lit, 0,
                tone(tones.shade(), part.far));
        if (!layer.flat) {
            sketch.outlines.fill(litHulls(layer, part), Outlines.Pass.LIT, layer.lit, 0, tone(tones.lit(), part.far));
        }
    }

    private static List<Hull> litHulls(Layer layer, BodyPart part) {
        var relit = layer == part.jointLayer ? part.relit : List.<Hull>of();
        var hips = part.far < .05 ? part.relitHips : List.<Hull>of();
        if (relit.isEmpty() && hips.isEmpty()) {
            return layer.hulls;
        }
        var hulls = new ArrayList<>(layer.hulls);
        hulls.addAll(relit);
        hulls.addAll(hips);
        return hulls;
    }

    private Tones tones(Layer layer) {
        return sketch.palette.look().tones(layer.role);
    }

    private Ink tone(Ink ink, double far) {
        var marks = sketch.palette.marks();
        return far <= 0 ? ink : ink.mixed(marks.distance(), far * marks.distanceStrength());
    }

    /// How far we look into a sleeve or trouser leg, 0 to 1: then cloth comes first, the limb last.
    private double intoCloth(BodyPart part) {
        if (part.side == null) {
            return 0;
        }
        var arm = body.skeleton.arm(part.side);
        var leg = body.skeleton.leg(part.side);
        return switch (part.kind) {
            case UPPER_ARM -> into(arm.elbow().minus(arm.shoulder()));
            case SHIN -> into(leg.ankle().minus(leg.knee()));
            default -> 0;
        };
    }

    private double into(Vec limb) {
        var t = Math.clamp((sketch.facing(limb.unit()) + CUFF_BAND - .04) / (2 * CUFF_BAND), 0, 1);
        return t * t * (3 - 2 * t);
    }

    /// The other half of a limb that is not folded: no shadow falls on it.
    private @Nullable BodyPart straightNeighbour(BodyPart part) {
        if (part.side == null || !part.limb()) {
            return null;
        }
        var arm = body.skeleton.arm(part.side);
        var leg = body.skeleton.leg(part.side);
        var angle = part.arm()
                ? angle(arm.shoulder(), arm.elbow(), arm.wrist())
                : angle(leg.hip(), leg.knee(), leg.ankle());
        if (angle >= FOLDED) {
            return null;
        }
        return switch (part.kind) {
            case FOREARM -> body.upperArms.of(part.side);
            case UPPER_ARM -> body.forearms.of(part.side);
            case SHIN -> body.thighs.of(part.side);
            case THIGH -> body.shins.of(part.side);
            default -> null;
        };
    }

    private static double angle(Vec from, Vec joint, Vec to) {
        var cos = joint.minus(from).unit().dot(to.minus(joint).unit());
        return Math.toDegrees(Math.acos(Math.clamp(cos, -1, 1)));
    }

    /// The later-drawn of two joined parts starts inside the earlier one, so no seam shows.
    private void seams() {
        var pelvis = body.pelvis.turn;
        var torso = body.torso.turn;
        for (var side : BodySide.values()) {
            var thigh = body.thighs.of(side);
            var place = thigh.turn;
            var shirtBetween = torso > pelvis && torso < place;
            thigh.relitHips = place > pelvis && !shirtBetween ? body.pelvis.layers.getFirst().hulls : List.of();
            seam(body.upperArms.of(side), body.forearms.of(side));
            seam(thigh, body.shins.of(side));
        }
    }

    private void seam(BodyPart upper, BodyPart lower) {
        var lowerLater = lower.turn > upper.turn;
        var late = lowerLater ? lower : upper;
        var early = lowerLater ? upper : lower;
        var count = early.bone().blobs.length;
        var end = Math.max(3, count / 4);
        late.relit = List.of(lowerLater ? early.bone().part(count - end, count) : early.bone().part(0, end));
        early.relit = List.of();
    }

    /// How far each limb is behind the trunk; both halves of a limb alike.
    private void distance() {
        var trunk = sketch.camera.depth(body.skeleton.trunk().middle());
        for (var side : BodySide.values()) {
            alike(body.upperArms.of(side), body.forearms.of(side), trunk);
            alike(body.thighs.of(side), body.shins.of(side), trunk);
        }
    }

    private static void alike(BodyPart upper, BodyPart lower, double trunk) {
        upper.far = (far(upper, trunk) + far(lower, trunk)) / 2;
        lower.far = upper.far;
    }

    private static double far(BodyPart part, double trunk) {
        var sum = 0.0;
        for (var probe : part.probes) {
            sum += probe.depth;
        }
        return Math.clamp((trunk - sum / part.probes.size() - 2) / 16, 0, 1);
    }

    /// Lines between the fingers, at larger sizes.
    private void fingers(BodySide side) {
        var hand = body.skeleton.arm(side).hand();
        var grip = body.skeleton.pose().get(Channel.GRIP_L, side, 0);
        var facing = sketch.facing(hand.forward());
        if (sketch.scale() < FINGERS || Math.abs(facing) < .3 || grip > .5) {
            return;
        }
        var ink = sketch.palette.look().skin().deep().faded(.40 * Math.min(1, (Math.abs(facing) - .3) * 3));
        for (var aside : new double[]{1.6, .06, -1.42}) {
            var from = hand.point(facing > 0 ? 1 : -1, Proportions.PALM - .2 - Math.abs(aside) * .2, aside);
            var to = from.along(HandShape.fingers(hand, grip), 6.6 - Math.abs(aside) * .7);
            sketch.line(ink, .26 * sketch.scale(), from, to);
        }
    }

    /// Shoulder blades and the furrow of the spine, when we look at the back.
    private void creases() {
        var facing = -sketch.facing(body.skeleton.trunk().chest().forward());
        if (facing < .15 || sketch.scale() < CREASES) {
            return;
        }
        var ink = sketch.palette.look().shirt().deep();
        var strength = Math.min(1, (facing - .15) * 2);
        var width = Math.max(.8, .55 * sketch.scale());
        for (var side : BodySide.values()) {
            sketch.line(ink.faded(.55 * strength), width, body.surface.blade(side));
        }
        var furrow = Arrays.stream(new double[]{-7, -16, -25, -33}).mapToObj(y -> body.surface.back(0, y));
        sketch.line(ink.faded(.28 * strength), width, furrow.toArray(Vec[]::new));
    }

    /// Fills the whole body in one colour.
    static void silhouette(Sketch sketch, Body body, Ink ink) {
        var hulls = new ArrayList<Hull>();
        for (var part : body.parts) {
            for (var layer : part.layers) {
                for (var hull : layer.hulls) {
                    for (var blob : hull.blobs) {
                        blob.soft = false;
                    }
                    hulls.add(hull);
                }
            }
        }
        hulls.addAll(HeadPainter.silhouette(body.skeleton.trunk().head()));
        sketch.plain(ink, hulls);
    }
}
