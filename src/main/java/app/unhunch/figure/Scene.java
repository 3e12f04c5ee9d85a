package app.unhunch.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A motion framed in a picture of a given size: draws any moment of it.
///
/// Keeps what does not change from frame to frame; belongs to one thread.
public final class Scene {

    /// Samples of an arrow's path.
    private static final int PATH = 48;
    /// Share of a circle an arrow shows.
    private static final double CIRCLE = .82;
    /// Stations along a limb, by pixels per centimetre.
    private static final double SMALL = 1.2;
    private static final double MEDIUM = 3;
    private static final int COARSE = 8;
    /// Shadow on a wall behind: right and down (cm).
    private static final double WALL_SHADOW_X = 2.6;
    private static final double WALL_SHADOW_Y = 2.2;
    /// Radius of the disc behind the figure, as a share of the shorter side.
    private static final double DISC = .43;
    /// Diameter and middle of what a low scene fills (shares of the side).
    private static final double LOW = .62;
    private static final double LOW_MIDDLE = .67;

    private final Motion motion;
    private final double width;
    private final double height;
    private final View view;
    private final Camera camera;
    private final Framing.Range mat;
    private final List<Prop> beds;
    private final List<Prop> things;
    private final Map<Integer, List<Skeleton>> paths = new HashMap<>();

    private Scene(Motion motion, Framing framing, View view, Camera camera, double width, double height) {
        this.motion = motion;
        this.view = view;
        this.camera = camera;
        this.width = width;
        this.height = height;
        beds = motion.props().stream().filter(prop -> prop.kind() == Prop.Kind.BED).toList();
        things = motion.props().stream().filter(prop -> prop.kind() != Prop.Kind.BED).toList();
        mat = motion.has(Prop.Kind.MAT) ? framing.mat() : new Framing.Range(0, 0);
    }

    private static Scene framed(Motion motion, Framing.Fit fit, double width, double height) {
        var framing = new Framing(motion, fit);
        var camera = framing.camera(motion.view(), width, height);
        return new Scene(motion, framing, motion.view(), camera, width, height);
    }

    /// The whole cycle of a motion in a picture of that size (pixels).
    public static Scene of(Motion motion, double width, double height) {
        return framed(motion, Framing.Fit.CYCLE, width, height);
    }

    /// The whole cycle of a motion, as large as a picture of that size (pixels) lets it be; a mat may be cut.
    public static Scene close(Motion motion, double width, double height) {
        return framed(motion, Framing.Fit.CLOSE, width, height);
    }

    /// The whole cycle of a motion in a circle that fills a square picture (pixels).
    public static Scene round(Motion motion, double side) {
        return framed(motion, Framing.Fit.ROUND, side, side);
    }

    /// The whole cycle of a motion in the lower part of a circle that fills a square picture (pixels), with room above it
    /// for a number.
    public static Scene low(Motion motion, double side) {
        var framing = new Framing(motion, Framing.Fit.ROUND);
        var camera = framing.camera(motion.view(), side * LOW, side * LOW)
                .shifted(side * (1 - LOW) / 2, side * (LOW_MIDDLE - LOW / 2));
        return new Scene(motion, framing, motion.view(), camera, side, side);
    }

    /// This scene on the way (0 to 1) to another of the same size: the camera glides.
    public Scene toward(Scene other, double share) {
        var between = view.toward(other.view, share);
        var from = camera;
        var to = other.camera;
        var gliding = Camera.from(between.yaw(), between.pitch()).framed(
                from.scale() + (to.scale() - from.scale()) * share,
                from.centerX() + (to.centerX() - from.centerX()) * share,
                from.centerY() + (to.centerY() - from.centerY()) * share,
                from.lookRight() + (to.lookRight() - from.lookRight()) * share,
                from.lookUp() + (to.lookUp() - from.lookUp()) * share);
        var nearer = share < .5 ? motion : other.motion;
        return new Scene(nearer, new Framing(nearer, Framing.Fit.CYCLE), between, gliding, width, height);
    }

    /// A motion's thumb pose alone, filling the picture.
    public static Scene thumb(Motion motion, double width, double height) {
        return framed(motion, Framing.Fit.THUMB, width, height);
    }

    /// Draws the calm disc behind the figure; a motion at a wall that fills the picture has none.
    public void disc(Pen pen, Ink ink) {
        if (!wall()) {
            var radius = Math.min(width, height) * DISC;
            oval(pen, ink, width / 2, height / 2, radius);
        }
    }

    /// Whether a wall fills the picture.
    public boolean wall() {
        return motion.has(Prop.Kind.WALL_BEHIND) || motion.has(Prop.Kind.WALL_AHEAD);
    }

    /// Draws a moment with arrows, `breath` seconds into endless quiet breathing.
    public void draw(Pen pen, Palette palette, Moment moment, double breath) {
        var pose = motion.at(moment);
        var alive = motion.breathes() ? pose : pose.breathing(breath);
        draw(pen, palette, alive, motion.effort(moment), moment, breath);
    }

    /// Draws a pose without arrows; `effort` is how much the muscles glow, 0 to 1.
    public void draw(Pen pen, Palette palette, Pose pose, double effort) {
        draw(pen, palette, pose, effort, new Moment(-1, 0), 0);
    }

    private void draw(Pen pen, Palette palette, Pose pose, double effort, Moment arrows, double seconds) {
        var skeleton = Skeleton.of(pose);
        var sketch = new Sketch(pen, camera, palette);
        var props = new PropPainter(sketch, skeleton, seconds);
        walls(pen, palette, skeleton);
        if (motion.has(Prop.Kind.MAT)) {
            props.mat(mat.from(), mat.to());
        }
        beds.forEach(props::behind);
        if (motion.view().crop() == View.Crop.WHOLE) {
            var floor = beds.isEmpty() ? 0 : beds.getFirst().at().y();
            new GroundShadow(sketch, skeleton, floor).draw();
        }
        things.forEach(props::behind);
        if (!arrowsInFront()) {
            arrows(sketch, arrows);
        }
        var body = new Body(skeleton, detail());
        new FigurePainter(sketch, body).draw(MusclePatch.of(motion.highlights(), body), effort, part -> {
            if (part.kind == BodyPart.Kind.FOREARM) {
                things.forEach(prop -> props.held(prop, part));
            }
        });
        motion.props().forEach(props::front);
        if (arrowsInFront()) {
            arrows(sketch, arrows);
        }
    }

    private int detail() {
        if (camera.scale() < SMALL) {
            return 7;
        }
        return camera.scale() < MEDIUM ? 10 : 13;
    }

    private void walls(Pen pen, Palette palette, Skeleton skeleton) {
        if (!wall()) {
            return;
        }
        var behind = motion.has(Prop.Kind.WALL_BEHIND);
        var face = behind ? Furniture.backWall() : place(Prop.Kind.WALL_AHEAD);
        new Furniture(new Sketch(pen, camera, palette)).fullWall(face, width, height);
        var shadow = camera.shifted(WALL_SHADOW_X * camera.scale(), WALL_SHADOW_Y * camera.scale());
        FigurePainter.silhouette(
                new Sketch(pen, shadow, palette),
                new Body(skeleton, COARSE),
                palette.scenery().wall().deep());
    }

    private double place(Prop.Kind kind) {
        return motion.props().stream().filter(prop -> prop.kind() == kind).findFirst().orElseThrow().at().x();
    }

    private boolean arrowsInFront() {
        return motion.view().crop() == View.Crop.HEAD
                || motion.flow() == Motion.Flow.CIRCLING
                || motion.arrows().contains(Trace.TURN)
                || motion.arrows().contains(Trace.NOSE);
    }

    private void arrows(Sketch sketch, Moment moment) {
        if (moment.beat() < 0 || motion.arrows().isEmpty()) {
            return;
        }
        var circling = motion.flow() == Motion.Flow.CIRCLING;
        if (!circling && motion.still(moment.beat())) {
            return;
        }
        var fade = circling ? 1 : Math.clamp(Math.min(moment.fraction(), 1 - moment.fraction()) * 8, 0, 1);
        if (fade <= 0) {
            return;
        }
        var path = paths.computeIfAbsent(circling ? -1 : moment.beat(), this::path);
        var painter = new Arrows(sketch, fade * .95);
        for (var trace : motion.arrows()) {
            painter.draw(path, trace, motion.arrowOut());
        }
    }

    /// Skeletons evenly spaced over a beat, or over most of a circle (beat -1).
    private List<Skeleton> path(int beat) {
        var path = new ArrayList<Skeleton>(PATH + 1);
        for (var i = 0; i <= PATH; i++) {
            var share = i / (double) PATH;
            var pose = beat < 0
                    ? motion.at(motion.moment(share * motion.seconds() * CIRCLE))
                    : motion.key(beat - 1).toward(motion.key(beat), share);
            path.add(Skeleton.of(pose));
        }
        return path;
    }

    private static void oval(Pen pen, Ink ink, double x, double y, double radius) {
        var pull = radius * .5522847498;
        pen.begin();
        pen.moveTo(x + radius, y);
        pen.curveTo(x + radius, y + pull, x + pull, y + radius, x, y + radius);
        pen.curveTo(x - pull, y + radius, x - radius, y + pull, x - radius, y);
        pen.curveTo(x - radius, y - pull, x - pull, y - radius, x, y - radius);
        pen.curveTo(x + pull, y - radius, x + radius, y - pull, x + radius, y);
        pen.close();
        pen.fill(ink);
    }
}
