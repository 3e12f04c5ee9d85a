package app.unhunch.breaks;

import app.unhunch.machine.Moment;
import app.unhunch.settings.Settings;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// What the break scheduler can be told. An event that means nothing now changes nothing.
public sealed interface BreakEvent {

    /// When it happened.
    Moment at();

    /// Time goes by.
    record Tick(Moment at) implements BreakEvent {}

    /// The agent started; told once, before everything else.
    ///
    /// @param memory what the agent before it left, if any
    record Started(Moment at, Settings settings, Optional<BreakMemory> memory) implements BreakEvent {}

    /// The user's choices changed, or were read again.
    record Settled(Moment at, Settings settings) implements BreakEvent {}

    /// There was no input for `idle`. Told from [Breaks#IDLE_LIMIT] on, once.
    record Idle(Moment at, Duration idle) implements BreakEvent {}

    /// There was input again.
    record Active(Moment at) implements BreakEvent {}

    /// Nobody types just now; told after [BreakCue.AwaitHands].
    record HandsAtRest(Moment at) implements BreakEvent {}

    /// The screen is locked.
    record Locked(Moment at) implements BreakEvent {}

    /// The screen is open again.
    record Unlocked(Moment at) implements BreakEvent {}

    /// The computer woke up after it slept for `length`. Told before the first [Tick] after it.
    record Slept(Moment at, Duration length) implements BreakEvent {}

    /// The quiet reasons that are seen now, all of them; [QuietReason#PAUSE] is no news and left out. A call is told even
    /// where it holds no break, since it counts as presence.
    record Quiet(Moment at, Set<QuietReason> reasons) implements BreakEvent {

        public Quiet {
            reasons = Set.copyOf(reasons);
        }
    }

    /// The user wants the break now, whatever holds it.
    record StartBreak(Moment at) implements BreakEvent {}

    /// The break window is shown, and something has to be read there before its session can begin.
    record Reading(Moment at) implements BreakEvent {}

    /// A session began, in the break window or anywhere else.
    ///
    /// @param planned how long it takes when nothing stops it
    record SessionStarted(Moment at, SessionKind kind, Duration planned) implements BreakEvent {}

    /// The session ended.
    ///
    /// @param worked how long it ran, pauses left out; for [SessionEnd#LOST] what is known, or zero
    record SessionEnded(Moment at, Duration worked, SessionEnd how) implements BreakEvent {}

    /// Not now: again in `length`.
    ///
    /// @param length 1 to 60 min
    record Snooze(Moment at, Duration length) implements BreakEvent {

        public Snooze {
            if (length.compareTo(Duration.ofMinutes(1)) < 0 || length.compareTo(Duration.ofHours(1)) > 0) {
                throw new IllegalArgumentException("a snooze must be from 1 to 60 min, was " + length);
            }
        }
    }

    /// The next break sooner or later than it would come, before it is announced; sooner than now is now.
    ///
    /// @param by how much later, or sooner where negative; at most [#FARTHEST], not zero
    record Move(Moment at, Duration by) implements BreakEvent {

        /// As far as a break can be moved at once.
        public static final Duration FARTHEST = Duration.ofHours(12);

        public Move {
            if (by.isZero() || by.abs().compareTo(FARTHEST) > 0) {
                throw new IllegalArgumentException("a break is moved by up to 12 h, not by " + by);
            }
        }
    }

    /// Not this one. Before it is due it moves the next break one interval on.
    record Skip(Moment at) implements BreakEvent {}

    /// Takes the last skip back, while [BreakStatus#undo()] says so.
    record Undo(Moment at) implements BreakEvent {}

    /// No breaks for a while. A new pause replaces the one before.
    record Pause(Moment at, PauseLength length) implements BreakEvent {}

    /// Breaks again.
    record Resume(Moment at) implements BreakEvent {}

    /// The user says they are back at the desk.
    record BackAtDesk(Moment at) implements BreakEvent {}

    /// Nothing could show what was asked for.
    record DeliveryFailed(Moment at, Delivery what) implements BreakEvent {}

    /// The agent is about to end.
    record Stopping(Moment at) implements BreakEvent {}
}
