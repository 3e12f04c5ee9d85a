package app.unhunch.ui.remedies;

import app.unhunch.remedy.Remedy;
import java.util.List;
import java.util.OptionalDouble;

/// What the page of one remedy shows.
///
/// @param remedy the one that is shown
/// @param phase what can be done
/// @param name of the remedy
/// @param digits the time in the ring
/// @param below what stands below it; empty where the length can be changed
/// @param length of the round, in minutes, as words
/// @param over how much of the round is over, 0 to 1
/// @param check where on the ring the skin is looked at, 0 to 1
/// @param line below the buttons
/// @param steps in order
/// @param note whether it is the right one, or what became of the last round
record RemedyScreen(Remedy remedy, Phase phase, String name, String digits, String below, String length, double over,
        OptionalDouble check, String line, List<Step> steps, String note) {

    /// What can be done.
    enum Phase {
        SETUP, RUNNING, CHECK, PAUSED, LOCKED
    }

    /// A step of what to do.
    record Step(String title, String line, Mark mark) {}

    /// Where a step stands.
    enum Mark {
        DONE, NOW, LATER
    }
}
