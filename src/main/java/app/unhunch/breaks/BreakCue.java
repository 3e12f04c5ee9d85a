package app.unhunch.breaks;

import app.unhunch.settings.Arrival;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Set;

/// What the outside should do because the scheduler moved on.
public sealed interface BreakCue {

    /// Show the notice of a break that comes soon: "Break in 30 s". At most one notice is live; this one takes the place
    /// of another.
    ///
    /// @param due when the break comes
    /// @param left how long until then, from zero
    /// @param sitting how long the user has been sitting
    /// @param snoozesLeft how many snoozes may be offered; none means "last call"
    /// @param heldBy what kept it back until now; empty for a break that comes in time
    record Announce(BreakOffer offer, ZonedDateTime due, Duration left, Duration sitting, int snoozesLeft,
            Set<QuietReason> heldBy) implements BreakCue {

        public Announce {
            heldBy = Set.copyOf(heldBy);
        }
    }

    /// Turn the notice into "Break time": it waits. Shows one where none is.
    record TurnToDue(BreakOffer offer, Duration sitting, int snoozesLeft) implements BreakCue {}

    /// Take the notice away, wherever it is.
    record Withdraw() implements BreakCue {}

    /// Say [BreakEvent.HandsAtRest] as soon as nobody types.
    ///
    /// @param limit how long that is of use, positive
    record AwaitHands(Duration limit) implements BreakCue {}

    /// Have the break window ready, hidden.
    record PrepareWindow(BreakOffer offer) implements BreakCue {}

    /// Show the break window and let its session begin.
    record ShowWindow(BreakOffer offer, Arrival arrival) implements BreakCue {}

    /// Close the break window, hidden or not: the break is over from the outside.
    record CloseWindow() implements BreakCue {}

    /// Play the sound of the notice.
    record SoundNotice() implements BreakCue {}

    /// Show a word that asks for no break; it goes by itself.
    ///
    /// @param sitting for [Nudge#DAILY_LIMIT] the sitting time of today, otherwise since the last rest
    record ShowNudge(Nudge nudge, Duration sitting) implements BreakCue {}

    /// Write down what became of a break.
    ///
    /// @param at when; for [BreakOutcome#AWAY] and [BreakOutcome#HELD] when it began
    /// @param length how long it was worked, held or away, or is snoozed; otherwise zero
    /// @param reasons what held it; otherwise empty
    record WriteDown(BreakOutcome outcome, ZonedDateTime at, Duration length, BreakSize size,
            Set<QuietReason> reasons) implements BreakCue {

        public WriteDown {
            reasons = Set.copyOf(reasons);
        }
    }

    /// Keep this over a restart.
    record Save(BreakMemory memory) implements BreakCue {}
}
