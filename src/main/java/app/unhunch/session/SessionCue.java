package app.unhunch.session;

import app.unhunch.routine.Pace;
import app.unhunch.routine.Step;
import app.unhunch.routine.Timeline;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Something the outside should do because a session moved on.
public sealed interface SessionCue {

    /// The sound that goes with it.
    default Optional<Chime> chime() {
        return Optional.empty();
    }

    /// Whether it is of no use a moment later, so that it is better left out than late or spoken over something else.
    default boolean isFleeting() {
        return false;
    }

    /// A session began; said once.
    record Started(Timeline timeline) implements SessionCue {}

    /// A step began: its name, side, rest or change is to be told.
    ///
    /// @param timeline what is played
    /// @param index place of the step
    record Begins(Timeline timeline, int index) implements SessionCue {

        /// The step that began.
        public Step step() {
            return timeline.steps().get(index);
        }

        /// The cues to come within the step, in their order.
        public List<SessionCue> within() {
            return CuePoints.of(step()).stream().map(CuePoints.Point::cue).toList();
        }

        /// What the step after it will begin with; empty at the end.
        public Optional<Begins> next() {
            return index + 1 < timeline.steps().size() ? Optional.of(new Begins(timeline, index + 1))
                    : Optional.empty();
        }

        /// The step before it.
        public Optional<Step> before() {
            return index == 0 ? Optional.empty() : Optional.of(timeline.steps().get(index - 1));
        }

        @Override
        public Optional<Chime> chime() {
            return Optional.of(switch (step().phase()) {
                case GET_READY, CHANGE -> Chime.NEXT;
                case PART -> step().round().number() == 1 ? Chime.START : Chime.NEXT;
                case HOLD, REPS, CIRCLES, TIMED, BREATHS, CHECKLIST -> Chime.START;
                case REST -> Chime.REST;
                case SWITCH -> Chime.SIDE;
                case CLOSE -> Chime.END;
            });
        }
    }

    /// A beat of a repetition or a breath began; the first of a step comes right after its [Begins].
    record Beat(Step step, Pace.Place place) implements SessionCue {

        @Override
        public Optional<Chime> chime() {
            return place.opensRep() && place.rep() > 1 ? Optional.of(Chime.REP) : Optional.empty();
        }

        @Override
        public boolean isFleeting() {
            return true;
        }
    }

    /// Half of a long hold is over.
    record HalfWay(Step step, Duration left) implements SessionCue {

        @Override
        public Optional<Chime> chime() {
            return Optional.of(Chime.HALF_WAY);
        }

        @Override
        public boolean isFleeting() {
            return true;
        }
    }

    /// The last seconds run: five of work, three of a pause or of the time to get back into position.
    ///
    /// @param left whole seconds left, 5 to 1
    record Count(Step step, int left) implements SessionCue {

        @Override
        public Optional<Chime> chime() {
            return Optional.of(Chime.TICK);
        }

        @Override
        public boolean isFleeting() {
            return true;
        }
    }

    /// The session stands still.
    record Halted(Step step, Duration left, PauseReason reason) implements SessionCue {}

    /// Three seconds to get back into position begin; the counts follow.
    record Reenters(Step step, Duration left) implements SessionCue {}

    /// The step goes on after a pause.
    record Resumed(Step step, Duration left) implements SessionCue {

        @Override
        public Optional<Chime> chime() {
            return Optional.of(Chime.START);
        }
    }

    /// The step got more time.
    record Longer(Step step, Duration left) implements SessionCue {}

    /// The session is over; its result is for the history.
    record Finished(SessionResult result) implements SessionCue {

        @Override
        public Optional<Chime> chime() {
            return result.ending() == Ending.COMPLETED ? Optional.of(Chime.DONE) : Optional.empty();
        }
    }

    /// The screen is to stay on from now on.
    record StayAwake() implements SessionCue {}

    /// The screen may go dark again.
    record MaySleep() implements SessionCue {}
}
