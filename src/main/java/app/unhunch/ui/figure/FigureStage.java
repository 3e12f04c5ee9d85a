package app.unhunch.ui.figure;

import app.unhunch.figure.BodySide;
import app.unhunch.figure.Moment;
import app.unhunch.figure.Motion;
import app.unhunch.figure.Palette;
import app.unhunch.figure.Scene;
import app.unhunch.ui.kit.Frames;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;

/// The stage a figure moves on: shows a motion at the moment it is told, and draws nothing unless told something new
/// while its window is showing. It keeps no time: whoever counts the step says how far it has come.
///
/// The accessible text is the owner's: the current instruction.
public final class FigureStage extends Region {

    /// A still of a motion.
    public enum Still {
        /// The pose it starts from.
        START,
        /// The pose of thumbnails.
        THUMB
    }

    /// Seconds into quiet breathing at which a still is taken.
    private static final double STILL_BREATH = 0;

    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palettes.LIGHT);
    private final ObjectProperty<FigureFrame> frame = new SimpleObjectProperty<>(FigureFrame.DISC);
    private final ObjectProperty<Movement> movement = new SimpleObjectProperty<>(Movement.FULL);
    private final ObjectProperty<@Nullable Color> backdrop = new SimpleObjectProperty<>(null);
    private final ObservableValue<Boolean> showing = Frames.visible(this);
    private final Map<Motion, Scene> scenes = new HashMap<>();
    private final FigureSheets sheets = new FigureSheets();
    private @Nullable Motion whole;
    private BodySide standing = BodySide.RIGHT;
    private @Nullable Motion motion;
    private @Nullable FigureShot shot;
    private @Nullable FigureShot drawn;
    private double breath;

    /// An empty stage.
    public FigureStage() {
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMouseTransparent(true);
        getChildren().setAll(sheets.nodes());
        palette.subscribe(this::redraw);
        backdrop.subscribe(this::redraw);
        frame.subscribe(() -> {
            scenes.clear();
            setClip(frame.get() == FigureFrame.ROUND || frame.get() == FigureFrame.LOW ? new Circle() : null);
            requestLayout();
            redraw();
        });
        showing.subscribe(this::redraw);
    }

    // what is shown

    /// Shows a motion, for a side if it has sides, in the pose it starts from.
    public void show(Motion next, BodySide side) {
        stand(next, side);
        start();
    }

    /// Shows a motion, for a side if it has sides, as a still.
    public void show(Motion next, BodySide side, Still still) {
        stand(next, side);
        switch (still) {
            case START -> start();
            case THUMB -> thumb();
        }
    }

    /// Puts a motion on the stage without drawing yet: what is seen is said next.
    public void stand(Motion next, BodySide side) {
        if (!next.equals(whole) || side != standing) {
            whole = next;
            standing = side;
            motion = next.on(side);
        }
    }

    /// Shows nothing.
    public void clear() {
        whole = null;
        motion = null;
        shoot(null);
    }

    // where in it

    /// A beat of the motion and how far through it, 0 to 1; beats count on round and round.
    public void pose(int beat, double fraction) {
        var shown = motion;
        if (shown != null) {
            shoot(moving(shown, new Moment(Math.floorMod(beat, shown.play().size()), Math.clamp(fraction, 0, 1))));
        }
    }

    /// How far through one round of all beats, 0 to 1: for circles and loops.
    public void round(double fraction) {
        if (motion != null) {
            seconds(fraction * motion.seconds());
        }
    }

    /// So many seconds into endless repetition of the motion in its own tempo ([Motion#paced(Map)]).
    public void seconds(double seconds) {
        var shown = motion;
        if (shown != null) {
            shoot(moving(shown, shown.moment(seconds)));
        }
    }

    /// A hold: in the first `entering` seconds the first beat moves into the position, then it stays, breathing.
    ///
    /// @param seconds since the hold began
    public void hold(double seconds, double entering) {
        breathe(seconds);
        pose(0, entering <= 0 ? 1 : seconds / entering);
    }

    /// The pose the motion starts from.
    public void start() {
        var shown = motion;
        if (shown != null) {
            shoot(moving(shown, new Moment(shown.play().size() - 1, 1)));
        }
    }

    /// The pose of thumbnails.
    public void thumb() {
        if (motion != null) {
            between(motion.thumb(), motion.thumb(), 0);
        }
    }

    /// The pose between two named ones, 0 the first, 1 the second: for the desk figure.
    public void between(String from, String to, double share) {
        var shown = motion;
        if (shown != null) {
            shoot(new FigureShot.Between(shown, from, to, Math.clamp(share, 0, 1)));
        }
    }

    /// On the way (0 to 1) to the start pose of another side: body and camera turn.
    public void turn(Motion turned, BodySide to, double share) {
        var from = turned.on(to.other());
        var next = turned.on(to);
        if (share >= 1 || from.equals(next) || movement.get() == Movement.STILLS) {
            show(turned, to);
        } else {
            stand(turned, to);
            shoot(new FigureShot.Turning(from, next, Math.clamp(share, 0, 1)));
        }
    }

    /// So many seconds into quiet breathing; seen with the next pose.
    public void breathe(double seconds) {
        breath = seconds;
    }

    // how it looks

    /// All colours: theme and person.
    public ObjectProperty<Palette> paletteProperty() {
        return palette;
    }

    /// What the figure stands in.
    public ObjectProperty<FigureFrame> frameProperty() {
        return frame;
    }

    /// How much it moves.
    public ObjectProperty<Movement> movementProperty() {
        return movement;
    }

    /// Colour of the disc; null takes the palette's.
    public ObjectProperty<@Nullable Color> backdropProperty() {
        return backdrop;
    }

    // drawing

    private FigureShot moving(Motion shown, Moment moment) {
        if (movement.get() == Movement.FULL) {
            return new FigureShot.Moving(shown, moment, breath);
        }
        return new FigureShot.Moving(shown, new Moment(moment.beat(), 1), STILL_BREATH);
    }

    private void shoot(@Nullable FigureShot next) {
        var fading = movement.get() == Movement.STILLS && shot != null && !Objects.equals(shot, next);
        shot = next;
        if (fading && showing.getValue()) {
            drawn = null;
            sheets.turnOver();
        }
        draw();
    }

    private void redraw() {
        drawn = null;
        draw();
    }

    private void draw() {
        if (!showing.getValue() || sheets.width() < 1 || sheets.height() < 1 || Objects.equals(shot, drawn)) {
            return;
        }
        var graphics = sheets.blank();
        drawn = shot;
        if (shot != null && motion != null) {
            var colors = palette.get();
            var pen = new CanvasPen(graphics);
            if (frame.get() == FigureFrame.DISC) {
                var chosen = backdrop.get();
                scene(motion).disc(pen, chosen == null ? colors.scenery().stage() : CanvasPen.ink(chosen));
            }
            shot.draw(pen, colors, this::scene);
        }
    }

    private Scene scene(Motion shown) {
        if (scenes.size() > 2) {
            scenes.clear();
        }
        return scenes.computeIfAbsent(shown, this::framed);
    }

    private Scene framed(Motion shown) {
        var width = sheets.width();
        var height = sheets.height();
        return switch (frame.get()) {
            case BARE -> Scene.close(shown, width, height);
            case DISC -> Scene.of(shown, width, height);
            case ROUND -> Scene.round(shown, Math.min(width, height));
            case LOW -> Scene.low(shown, Math.min(width, height));
        };
    }

    @Override
    protected void layoutChildren() {
        var width = Math.floor(getWidth());
        var height = Math.floor(getHeight());
        if (getClip() instanceof Circle circle) {
            circle.setCenterX(width / 2);
            circle.setCenterY(height / 2);
            circle.setRadius(Math.min(width, height) / 2);
        }
        if (sheets.resize(width, height)) {
            scenes.clear();
            redraw();
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 320;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 320;
    }
}
