package app.unhunch.link;

import app.unhunch.breaks.BreakOffer;
import app.unhunch.settings.Arrival;
import java.time.Duration;

/// What the agent orders its window to do.
public sealed interface Order {

    /// Have the break window ready, hidden.
    ///
    /// @param routine id of the routine it will play
    record PrepareBreak(BreakOffer offer, String routine) implements Order {}

    /// Show the break window and begin.
    record ShowBreak(BreakOffer offer, String routine, Arrival arrival) implements Order {}

    /// Close the break window.
    record CloseBreak() implements Order {}

    /// Show our own card: "Break in 30 s".
    ///
    /// @param snoozesLeft how many snoozes it may offer
    record ShowNotice(BreakOffer offer, String routine, Duration left, int snoozesLeft) implements Order {}

    /// Turn our own card into "Break time", showing it where there is none.
    record ShowDue(BreakOffer offer, String routine, Duration sitting, int snoozesLeft) implements Order {}

    /// Take our own card away.
    record HideCard() implements Order {}

    /// Play a routine.
    record Play(String routine) implements Order {}

    /// Show the main window, in front.
    record Raise() implements Order {}

    /// Show a page of the main window, in front.
    record Show(Page page) implements Order {}

    /// A page that the agent knows a way to.
    enum Page {
        /// The user's choices.
        SETTINGS,
        /// Heat, before its timer is started.
        HEAT
    }

    /// End.
    record Leave() implements Order {}
}
