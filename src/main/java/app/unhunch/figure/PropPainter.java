package app.unhunch.figure;

/// Draws what the person uses: what is behind or below first, what is in front after the figure.
final class PropPainter {

    private static final double MAT_HALF = 30;
    private static final double MAT_CORNER = 5;
    private static final double ROLLER_HALF = 24;
    private static final double TOWEL_HALF = 27;
    private static final double WHEEL_HALF = 6;

    private final Sketch sketch;
    private final Skeleton skeleton;
    private final Furniture furniture;
    private final Boxes boxes;
    private final RemedyPainter remedies;
    private final Scenery scenery;
    private final double seconds;

    /// @param seconds since what flows began to
    PropPainter(Sketch sketch, Skeleton skeleton, double seconds) {
        this.sketch = sketch;
        this.skeleton = skeleton;
        furniture = new Furniture(sketch);
        boxes = new Boxes(sketch);
        remedies = new RemedyPainter(sketch, skeleton);
        this.seconds = seconds;
        scenery = sketch.palette.scenery();
    }

    /// Draws what comes before the figure; walls and mats that lie under its shadow come elsewhere.
    void behind(Prop prop) {
        var at = prop.at();
        switch (prop.kind()) {
            case CHAIR -> furniture.chair(skeleton.pose().seat());
            case STOOL -> {
                furniture.seat(skeleton.pose().seat());
                furniture.cushion(skeleton.pose().seat());
            }
            case DOOR_FRAME -> furniture.doorBehind();
            case WALL -> furniture.sideWall(at.x(), -1);
            case FRONT_WALL -> furniture.sideWall(at.x(), 1);
            case DESK -> furniture.desk(at);
            case SCREEN -> furniture.screen(at, prop.size());
            case ROLLER -> roller(at, prop.size(), ROLLER_HALF);
            case WHEEL -> roller(at, prop.size(), WHEEL_HALF);
            case TOWEL -> boxes.roll(
                    at, TOWEL_HALF, prop.size(), scenery.linen(), scenery.linen().shade(), scenery.wood().deep());
            case BALL -> sketch.solid(scenery.ball(), .84, Blob.ball(at, prop.size()));
            case PILLOW -> pillow(at, prop.size());
            case BED -> bed(at, prop.size());
            case BOX -> {
                if (!carried(prop)) {
                    box(at, prop.size());
                }
            }
            case BAND, ANCHORED_BAND -> band(prop, false);
            case HEAT_PAD, COLD_PACK, HOT_BOTTLE -> {
                if (!remedies.backFacesUs()) {
                    onBack(prop);
                }
            }
            case SHOWER -> remedies.shower(at);
            case MAT, WALL_BEHIND, WALL_AHEAD, BOTTLE, DROPPER, ICE -> {
                // drawn under the shadow, or with the hand
            }
        }
    }

    /// Draws what comes after the figure.
    void front(Prop prop) {
        switch (prop.kind()) {
            case DOOR_FRAME -> furniture.doorFront();
            case CHAIR -> furniture.chairFront(skeleton.pose().seat());
            case BAND, ANCHORED_BAND -> band(prop, true);
            case HEAT_PAD, COLD_PACK, HOT_BOTTLE -> {
                if (remedies.backFacesUs()) {
                    onBack(prop);
                }
            }
            case BOTTLE -> remedies.bottle();
            case SHOWER -> remedies.water(prop.at(), seconds);
            case BOX -> {
                if (carried(prop)) {
                    box(hands().along(Vec.UP, -prop.size() * .62), prop.size());
                }
            }
            default -> {
                // nothing of it is in front
            }
        }
    }

    /// Draws what comes just under the hand that holds it.
    void held(Prop prop, BodyPart forearm) {
        if (prop.kind() == Prop.Kind.ICE && forearm.side == BodySide.RIGHT) {
            remedies.ice();
        }
        if (prop.kind() == Prop.Kind.DROPPER && forearm.side == BodySide.LEFT) {
            remedies.dropper();
        }
    }

    private void onBack(Prop prop) {
        switch (prop.kind()) {
            case HEAT_PAD -> remedies.heatPad();
            case COLD_PACK -> remedies.coldPack();
            default -> remedies.hotBottle();
        }
    }

    void mat(double from, double to) {
        slab(scenery.mat().shade(), from, to, -1.1);
        slab(scenery.mat().lit(), from, to, 0);
    }

    private void slab(Ink ink, double from, double to, double above) {
        sketch.plain(
                ink,
                Boxes.flat(from + MAT_CORNER, above, -MAT_HALF + MAT_CORNER, MAT_CORNER),
                Boxes.flat(to - MAT_CORNER, above, -MAT_HALF + MAT_CORNER, MAT_CORNER),
                Boxes.flat(from + MAT_CORNER, above, MAT_HALF - MAT_CORNER, MAT_CORNER),
                Boxes.flat(to - MAT_CORNER, above, MAT_HALF - MAT_CORNER, MAT_CORNER));
    }

    private void roller(Vec at, double radius, double half) {
        var kit = scenery.kit();
        boxes.roll(at, half, radius, new Tones(kit.lit(), kit.shade(), kit.deep()), kit.deep(),
                scenery.page().mixed(kit.deep(), .35));
    }

    private void pillow(Vec at, double height) {
        sketch.solid(
                scenery.linen(),
                .9,
                Boxes.corners(at.plus(new Vec(-13, 0, -16)), at.plus(new Vec(13, height, 16)),
                        Math.min(4, height * .48)));
    }

    private void bed(Vec at, double thick) {
        var low = at.plus(new Vec(-95, -thick, -42));
        boxes.box(
                new Vec(low.x() + 2, 0, low.z() + 2), new Vec(at.x() + 103, low.y() + 2, at.z() + 40), scenery.wood());
        sketch.solid(scenery.linen(), .98, Boxes.corners(low, at.plus(new Vec(105, 0, 42)), 5));
    }

    private void box(Vec at, double size) {
        boxes.box(at.plus(new Vec(-size / 2, 0, -size * .7)), at.plus(new Vec(size / 2, size, size * .7)),
                scenery.wood());
    }

    /// A box placed below the floor is one the hands carry.
    private static boolean carried(Prop prop) {
        return prop.at().y() < 0;
    }

    private Vec hands() {
        return skeleton.arm(BodySide.LEFT).palm().toward(skeleton.arm(BodySide.RIGHT).palm(), .5);
    }

    private void band(Prop prop, boolean front) {
        var left = skeleton.arm(BodySide.LEFT).hand().point(1.5, 7.5, 0);
        var right = skeleton.arm(BodySide.RIGHT).hand().point(1.5, 7.5, 0);
        var chest = sketch.camera.depth(skeleton.trunk().middle());
        if (prop.kind() == Prop.Kind.ANCHORED_BAND) {
            for (var hand : new Vec[]{left, right}) {
                if (sketch.camera.depth(hand) > chest == front) {
                    stretched(hand, prop.at());
                }
            }
        } else if (sketch.camera.depth(left.toward(right, .5)) > chest == front) {
            stretched(left, right);
        }
    }

    /// A band between two places: thinner and less slack the longer it is.
    private void stretched(Vec from, Vec to) {
        var length = from.minus(to).length();
        var ink = scenery.kit().deep();
        var middle = from.toward(to, .5).along(Vec.UP, -Math.max(0, 6 - length * .06));
        var width = Math.max(.75, 2.0 - length * .008);
        sketch.line(
                ink,
                width * sketch.scale(),
                from,
                from.toward(middle, .5).toward(from.toward(to, .25), .5),
                middle,
                middle.toward(to, .5).toward(from.toward(to, .75), .5),
                to);
        sketch.plain(ink, Blob.ball(from, 1.5));
        sketch.plain(ink, Blob.ball(to, 1.5));
    }
}
