package app.unhunch.ui.figure;

import app.unhunch.exercise.Dose;
import app.unhunch.exercise.Exercise;
import app.unhunch.figure.BodySide;
import app.unhunch.figure.Motion;
import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Frames;
import app.unhunch.ui.kit.Gallery;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Plays one move over and over on the page about it. With reduced motion it never plays: the slider leads from one key
/// pose to the next.
public final class FigurePlayer implements Gallery.MoveStage {

    /// Time between two frames, and the most that may pass in one (nanoseconds).
    private static final long GAP = 30_000_000;
    private static final long MOST = 250_000_000;
    /// Seconds to turn to the other side.
    private static final double TURN = 1.4;

    private final Function<String, Optional<Motion>> motions;
    private final FigureStage figure;
    private final FigureControls controls;
    private final BooleanProperty playing = new SimpleBooleanProperty(false);
    private final BooleanProperty turning = new SimpleBooleanProperty(false);
    private final BooleanBinding moves = playing.or(turning);
    private @Nullable Motion motion;
    private @Nullable String shown;
    private BodySide side = BodySide.RIGHT;
    private double seconds;
    private double turned;
    private double breath;

    private final AnimationTimer timer = new AnimationTimer() {
        private long last;

        @Override
        public void handle(long now) {
            if (now - last >= GAP) {
                var passed = now - last > MOST ? GAP : now - last;
                last = now;
                pass(passed / 1e9);
            }
        }
    };

    /// @param motions the motion of a catalog id, if it has one
    /// @param figure where it is drawn, dressed by its maker
    FigurePlayer(Function<String, Optional<Motion>> motions, FigureStage figure, Locale locale) {
        this.motions = motions;
        this.figure = figure;
        controls = new FigureControls(figure, Texts.load("figure", locale), locale);
        controls.play().setOnAction(_ -> playOrPause());
        controls.sideShown().setOnAction(_ -> turn());
        controls.slider().valueProperty().subscribe(value -> slid(value.doubleValue()));
        playing.subscribe(controls::playing);
        figure.movementProperty().subscribe(this::moveAsWished);
        moves.flatMap(moving -> moving ? Frames.visible(controls) : moves).orElse(false).subscribe(this::run);
    }

    @Override
    public Region node() {
        return controls;
    }

    @Override
    public void show(Exercise exercise, Dose dose) {
        motion = motions.apply(exercise.id()).map(found -> found.paced(Tempo.of(dose))).orElse(null);
        var next = motion;
        if (next == null) {
            shown = null;
            playing.set(false);
            figure.clear();
            return;
        }
        figure.setAccessibleText(exercise.words().cue());
        if (!exercise.id().equals(shown)) {
            shown = exercise.id();
            side = BodySide.RIGHT;
            seconds = 0;
            playing.set(figure.movementProperty().get() == Movement.FULL);
        }
        turning.set(false);
        seconds %= next.seconds();
        controls.sides(next.sides() == Motion.Sides.EACH, side);
        draw(next);
    }

    @Override
    public void playOrPause() {
        playing.set(!playing.get() && motion != null && figure.movementProperty().get() == Movement.FULL);
    }

    @Override
    public void scrub(double share) {
        var now = motion;
        if (now != null) {
            playing.set(false);
            var still = figure.movementProperty().get() == Movement.STILLS;
            var step = still ? Math.copySign(Math.max(Math.abs(share), 1.0 / now.play().size()), share) : share;
            var place = seconds / now.seconds() + step;
            go(now, place - Math.floor(place));
        }
    }

    private void slid(double place) {
        var now = motion;
        if (now != null && Math.abs(place - place(now)) > 1e-9) {
            playing.set(false);
            go(now, Math.min(place, 1 - 1e-6));
        }
    }

    private void go(Motion now, double place) {
        turning.set(false);
        seconds = place * now.seconds();
        draw(now);
    }

    private void turn() {
        side = side.other();
        seconds = 0;
        turned = 0;
        controls.sides(true, side);
        turning.set(true);
        if (figure.movementProperty().get() == Movement.STILLS) {
            pass(TURN);
        }
    }

    private void pass(double passed) {
        var now = motion;
        if (now == null) {
            return;
        }
        if (turning.get()) {
            turned += passed;
            figure.turn(now, side, turned / TURN);
            turning.set(turned < TURN);
            controls.slider().setValue(0);
        } else {
            breath += passed;
            seconds = (seconds + passed * controls.speed()) % now.seconds();
            draw(now);
        }
    }

    private void draw(Motion now) {
        figure.stand(now, side);
        figure.breathe(breath);
        figure.seconds(seconds);
        controls.slider().setValue(place(now));
    }

    private double place(Motion now) {
        return seconds / now.seconds();
    }

    private void moveAsWished(Movement movement) {
        controls.loops(movement == Movement.FULL);
        if (movement == Movement.STILLS) {
            playing.set(false);
            turning.set(false);
        }
    }

    private void run(boolean running) {
        if (running) {
            timer.start();
        } else {
            timer.stop();
        }
    }
}
