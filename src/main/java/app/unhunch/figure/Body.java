package app.unhunch.figure;

import java.util.ArrayList;
import java.util.List;

/// A clothed skeleton: twelve parts made of hulls of blobs.
final class Body {

    final Skeleton skeleton;
    final TrunkSurface surface;
    final BodyPart pelvis;
    final BodyPart torso;
    final BodyPart neck;
    final BodyPart head;
    final Sided<BodyPart> thighs;
    final Sided<BodyPart> shins;
    final Sided<BodyPart> upperArms;
    final Sided<BodyPart> forearms;
    /// All parts: pelvis, torso, neck, head, then thighs, shins, upper arms, forearms, left before right.
    final List<BodyPart> parts;
    final Collar collar;

    /// Clothes a skeleton; `detail` is the number of stations along a limb (7 small, 10, 13 large).
    Body(Skeleton skeleton, int detail) {
        this.skeleton = skeleton;
        surface = new TrunkSurface(skeleton);
        collar = Collar.of(skeleton.trunk());
        var trunk = new TrunkShape(skeleton, surface, collar, detail);
        pelvis = trunk.pelvis();
        torso = trunk.torso();
        neck = NeckShape.neck(skeleton.trunk(), collar);
        head = NeckShape.head(skeleton.trunk());
        thighs = Sided.by(side -> new LegShape(skeleton, side, detail).thigh());
        shins = Sided.by(side -> new LegShape(skeleton, side, detail).shin());
        upperArms = Sided.by(side -> new ArmShape(skeleton, side, detail).upperArm());
        forearms = Sided.by(side -> new ArmShape(skeleton, side, detail).forearm());
        parts = new ArrayList<>(List.of(pelvis, torso, neck, head));
        for (var pair : List.of(thighs, shins, upperArms, forearms)) {
            parts.add(pair.left());
            parts.add(pair.right());
        }
        for (var i = 0; i < parts.size(); i++) {
            parts.get(i).place = i;
        }
    }

    void project(Camera camera) {
        parts.forEach(part -> part.project(camera));
    }
}
