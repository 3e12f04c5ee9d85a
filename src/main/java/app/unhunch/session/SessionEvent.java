package app.unhunch.session;

import app.unhunch.machine.Moment;
import app.unhunch.routine.Move;
import app.unhunch.routine.Timeline;
import java.time.Duration;

/// What can happen to a session. An event that means nothing in a state changes nothing.
public sealed interface SessionEvent {

    /// When it happened.
    Moment at();

    /// Nothing but time has passed.
    record Tick(Moment at) implements SessionEvent {}

    /// A session begins, unless one is under way.
    record Start(Moment at, Timeline timeline) implements SessionEvent {}

    /// The user asks to stand still.
    record Pause(Moment at) implements SessionEvent {}

    /// The user asks to go on after a pause; after a move that hurt, with the next one.
    record Resume(Moment at) implements SessionEvent {}

    /// Pause or resume, whichever fits.
    record TogglePause(Moment at) implements SessionEvent {}

    /// Past this move, or past this pause.
    record Skip(Moment at) implements SessionEvent {}

    /// Within [Session#BACK_WINDOW] of the start of a move, or while it is led to, to the move before; else this move
    /// again.
    record Back(Moment at) implements SessionEvent {}

    /// This move again, from its first side and round.
    record Repeat(Moment at) implements SessionEvent {}

    /// More time for this step, [Session#MORE].
    record MoreTime(Moment at) implements SessionEvent {}

    /// To the other side of this move.
    record OtherSide(Moment at) implements SessionEvent {}

    /// Enter: counts a repetition, ends a pause or a list at once; nothing where a clock has to run.
    record GoOn(Moment at) implements SessionEvent {}

    /// Something hurts: this move is over.
    record Hurts(Moment at) implements SessionEvent {}

    /// Another move in the place of this one, led to anew.
    record Swap(Moment at, Move move) implements SessionEvent {}

    /// The session ends before its time.
    record End(Moment at, Choice choice) implements SessionEvent {

        /// What becomes of what was done.
        public enum Choice {
            KEEP, DISCARD
        }
    }

    /// The computer is about to sleep.
    record Sleeping(Moment at) implements SessionEvent {}

    /// The computer woke.
    ///
    /// @param asleep how long it slept, not negative
    record Woke(Moment at, Duration asleep) implements SessionEvent {}
}
