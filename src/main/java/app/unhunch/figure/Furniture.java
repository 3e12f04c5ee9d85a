package app.unhunch.figure;

import java.util.ArrayList;
import java.util.List;

/// Draws chair, desk, screen, door frame and walls.
final class Furniture {

    /// Legs of a seat: forward, right (cm), splayed at the floor.
    private static final double[][] LEGS = {{-15, -16}, {17, -16}, {-15, 16}, {17, 16}};
    private static final double SPLAY = 1.22;
    /// Half width of a door, its height, thickness of its posts (cm).
    private static final double DOOR = 46;
    private static final double DOOR_HEIGHT = 188;
    private static final double POST = 9;
    /// Opacity of the near post, so that the hand behind it stays visible.
    private static final double NEAR_POST = .42;
    static final double DESK_DEPTH = 60;
    static final double DESK_HALF = 40;
    /// Face of the wall a person leans on (cm behind the middle), and of one faced.
    private static final double BACK_WALL = -15;
    private static final double SKIRTING = 9;

    private final Sketch sketch;
    private final Boxes boxes;
    private final Tones wood;

    Furniture(Sketch sketch) {
        this.sketch = sketch;
        boxes = new Boxes(sketch);
        wood = sketch.palette.scenery().wood();
    }

    private boolean near(double z) {
        return z < 0 != sketch.camera.toward().z() > 0;
    }

    /// Whether a chair's backrest hides the person.
    private boolean fromBehind() {
        return sketch.camera.toward().x() < -.3;
    }

    void seat(double height) {
        for (var near : new boolean[]{false, true}) {
            for (var leg : LEGS) {
                if (near(leg[1]) == near) {
                    boxes.stick(
                            near ? wood.deep() : sketch.palette.farWood(),
                            new Vec(leg[0], height - 4, leg[1]),
                            1.7,
                            new Vec(leg[0] * SPLAY, 1.2, leg[1] * SPLAY),
                            1.2);
                }
            }
        }
    }

    void cushion(double height) {
        sketch.plain(wood.deep(), Boxes.corners(new Vec(-20, height - 5.5, -21), new Vec(21, height - .6, 21), 2.4));
        sketch.solid(
                new Tones(wood.lit(), wood.shade(), wood.deep()),
                .95,
                Boxes.corners(new Vec(-20, height - 4.0, -21), new Vec(21, height, 21), 2.0));
    }

    void chair(double height) {
        seat(height);
        if (!fromBehind()) {
            backrest(height);
        }
        cushion(height);
    }

    void chairFront(double height) {
        if (fromBehind()) {
            backrest(height);
        }
    }

    private void backrest(double seat) {
        boxes.stick(
                sketch.palette.farWood(), new Vec(-19, seat - 3, -13), 1.6, new Vec(-24, seat + 26, -13), 1.5);
        boxes.stick(wood.deep(), new Vec(-19, seat - 3, 13), 1.6, new Vec(-24, seat + 26, 13), 1.5);
        sketch.solid(
                wood,
                .94,
                Boxes.ball(-21.5, seat + 17, -17, 2.4),
                Boxes.ball(-21.5, seat + 17, 17, 2.4),
                Boxes.ball(-25.5, seat + 42, -15, 2.4),
                Boxes.ball(-25.5, seat + 42, 15, 2.4));
    }

    void desk(Vec at) {
        for (var z : new double[]{-34, 34}) {
            for (var x : new double[]{at.x() + 6, at.x() + 54}) {
                boxes.stick(
                        near(z) ? wood.deep() : sketch.palette.farWood(),
                        new Vec(x, at.y() - 3, z),
                        1.8,
                        new Vec(x, 1, z),
                        1.5);
            }
        }
        boxes.box(
                new Vec(at.x(), at.y() - 3.4, -DESK_HALF), new Vec(at.x() + DESK_DEPTH, at.y(), DESK_HALF), wood);
    }

    void screen(Vec at, double height) {
        var tones = sketch.palette.scenery().screen();
        sketch.plain(tones.deep(), Boxes.flat(at.x(), at.y() + .5, 0, 9));
        boxes.stick(tones.deep(), at.plus(new Vec(2, .5, 0)), 1.6, at.plus(new Vec(2, 16, 0)), 1.6);
        boxes.box(
                new Vec(at.x() - 1.2, at.y() + 10, -29), new Vec(at.x() + 1.6, at.y() + 10 + height, 29), tones);
    }

    void doorBehind() {
        var near = sketch.camera.toward().z() > 0;
        post(near ? -DOOR - POST : DOOR);
        boxes.box(
                new Vec(-7, DOOR_HEIGHT - 1, -DOOR - POST), new Vec(4, DOOR_HEIGHT + 8, DOOR + POST), wood);
    }

    void doorFront() {
        sketch.pen.opacity(NEAR_POST);
        post(sketch.camera.toward().z() > 0 ? DOOR : -DOOR - POST);
        sketch.pen.opacity(1);
    }

    private void post(double z) {
        boxes.box(new Vec(-7, 0, z), new Vec(4, DOOR_HEIGHT, z + POST), wood);
    }

    /// A wall seen from the side, thick behind its face; `ahead` 1 for one in front of the person, -1 for one behind.
    void sideWall(double face, double ahead) {
        var wall = sketch.palette.scenery().wall();
        var edge = new Tones(wall.shade(), wall.shade(), wall.lit());
        var low = Math.min(face, face + 7 * ahead);
        boxes.box(new Vec(low, 0, -70), new Vec(low + 7, 215, 70), edge);
        var skirting = Math.min(face, face - 1.2 * ahead);
        boxes.box(
                new Vec(skirting, 0, -70),
                new Vec(skirting + 1.2, SKIRTING, 70),
                new Tones(wood.shade(), wood.shade(), wood.lit()));
    }

    /// A wall that fills the picture.
    void fullWall(double face, double width, double height) {
        var wall = sketch.palette.scenery().wall();
        var floor = sketch.camera.y(new Vec(face, 0, 0));
        var skirting = sketch.camera.y(new Vec(face, SKIRTING, 0));
        rectangle(wall.lit(), 0, 0, width, Math.min(floor, height));
        rectangle(wall.shade(), 0, skirting, width, floor);
        if (floor < height) {
            rectangle(sketch.palette.scenery().stage(), 0, floor, width, height);
        }
    }

    static double backWall() {
        return BACK_WALL;
    }

    private void rectangle(Ink ink, double left, double top, double right, double bottom) {
        var pen = sketch.pen;
        pen.begin();
        pen.moveTo(left, top);
        pen.lineTo(right, top);
        pen.lineTo(right, bottom);
        pen.lineTo(left, bottom);
        pen.close();
        pen.fill(ink);
    }

    /// The corners of what a prop takes, for framing; none for what need not be in the picture.
    static List<Vec> extent(Prop prop) {
        return switch (prop.kind()) {
            case CHAIR -> corners(new Vec(-26, 0, -24), new Vec(24, 94, 24));
            case STOOL -> corners(new Vec(-18, 0, -20), new Vec(20, 46, 20));
            case DOOR_FRAME -> corners(new Vec(-10, 0, -58), new Vec(4, 196, 58));
            case DESK -> List.of(
                    new Vec(prop.at().x(), 0, -DESK_HALF), new Vec(prop.at().x() + DESK_DEPTH, 75, DESK_HALF));
            case BED -> corners(
                    prop.at().plus(new Vec(-95, -prop.size(), -42)), prop.at().plus(new Vec(105, 0, 42)));
            case WHEEL -> corners(
                    prop.at().plus(new Vec(-prop.size(), -prop.size(), 0)),
                    prop.at().plus(new Vec(prop.size(), prop.size(), 0)));
            default -> List.of();
        };
    }

    private static List<Vec> corners(Vec low, Vec high) {
        var corners = new ArrayList<Vec>();
        for (var i = 0; i < 8; i++) {
            corners.add(new Vec(
                    (i & 1) == 0 ? low.x() : high.x(),
                    (i & 2) == 0 ? low.y() : high.y(),
                    (i & 4) == 0 ? low.z() : high.z()));
        }
        return corners;
    }
}
