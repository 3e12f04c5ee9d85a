package app.unhunch.ui.figure;

import app.unhunch.figure.Moment;
import app.unhunch.figure.Motion;
import app.unhunch.figure.Palette;
import app.unhunch.figure.Pose;
import app.unhunch.figure.Scene;

/// What is to be seen of a motion right now.
sealed interface FigureShot {

    /// Draws it.
    void draw(CanvasPen pen, Palette palette, Scenes scenes);

    /// Frames motions for the size of a stage.
    interface Scenes {
        Scene of(Motion motion);
    }

    /// A moment of a motion with its arrows, so many seconds into quiet breathing.
    record Moving(Motion motion, Moment moment, double breath) implements FigureShot {
        @Override
        public void draw(CanvasPen pen, Palette palette, Scenes scenes) {
            scenes.of(motion).draw(pen, palette, moment, breath);
        }
    }

    /// A pose between two, both of one motion.
    record Between(Motion motion, String from, String to, double share) implements FigureShot {
        @Override
        public void draw(CanvasPen pen, Palette palette, Scenes scenes) {
            var effort = motion.effortOf(from) + (motion.effortOf(to) - motion.effortOf(from)) * share;
            scenes.of(motion).draw(pen, palette, pose(), effort);
        }

        private Pose pose() {
            return motion.named(from).toward(motion.named(to), share);
        }
    }

    /// On the way from one side's start pose to the other's, the camera gliding along.
    record Turning(Motion from, Motion to, double share) implements FigureShot {
        @Override
        public void draw(CanvasPen pen, Palette palette, Scenes scenes) {
            var pose = from.key(-1).toward(to.key(-1), share);
            scenes.of(from).toward(scenes.of(to), share).draw(pen, palette, pose, .55);
        }
    }
}
