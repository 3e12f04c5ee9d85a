package app.unhunch.session;

import app.unhunch.routine.Step;
import java.time.Duration;
import java.util.Optional;

/// Where a session stands. Times named `...At` are on elapsed time, as in [app.unhunch.machine.Moment]; a position is a
/// time since the start of the present step, pauses not counted.
public sealed interface SessionState {

    /// No session yet.
    record Idle() implements SessionState {}

    /// A session that has begun and not ended.
    sealed interface Underway extends SessionState permits Playing, Reentry, Paused {

        /// How far it has come.
        Run run();

        /// Where in the present step it stands at a time, never negative and never past the end of the step.
        Duration position(Duration now);

        /// The present step.
        default Step step() {
            return run().step();
        }

        /// What is left of the present step at a time, never negative; zero where no clock runs.
        default Duration left(Duration now) {
            return step().left(position(now));
        }

        /// What is left of the session at a time, never negative; steps without a clock count nothing.
        default Duration allLeft(Duration now) {
            return run().timeline().left(run().index(), position(now));
        }
    }

    /// The present step runs.
    ///
    /// @param startedAt when the step began, or would have begun had nothing interrupted it
    /// @param heardAt up to when time has been let pass
    record Playing(Run run, Duration startedAt, Duration heardAt) implements Underway {

        /// When the step is over; empty where no clock runs.
        public Optional<Duration> endsAt() {
            return step().length().map(startedAt::plus);
        }

        @Override
        public Duration position(Duration now) {
            return Spans.within(now.minus(startedAt), step().length());
        }
    }

    /// Three seconds to get back into position, before the present step goes on.
    ///
    /// @param position where the step goes on
    /// @param startedAt when the three seconds began
    /// @param heardAt up to when time has been let pass
    record Reentry(Run run, Duration position, Duration startedAt, Duration heardAt) implements Underway {

        /// When the step goes on.
        public Duration endsAt() {
            return startedAt.plus(Session.REENTRY);
        }

        @Override
        public Duration position(Duration now) {
            return position;
        }
    }

    /// Everything stands still.
    ///
    /// @param position where the step stands
    record Paused(Run run, Duration position, PauseReason reason) implements Underway {

        @Override
        public Duration position(Duration now) {
            return position;
        }
    }

    /// The session is over.
    ///
    /// @param run how far it had come
    /// @param result what became of it
    record Ended(Run run, SessionResult result) implements SessionState {}
}
