package app.unhunch.ui.player;

import java.time.Duration;

/// What the player shows at one moment: all that changes from frame to frame.
///
/// @param ring how much of the ring is filled, 0 to 1
/// @param number the large number; empty where nothing is counted
/// @param unit what the number counts
/// @param cue what to do now
/// @param left what is left of the session, in minutes
/// @param clock what is left of the session, to the second
/// @param move place of the present move
/// @param moveOver how much of it is over, 0 to 1
/// @param inRep time since the start of the present repetition or breath
/// @param position time since the start of the step
public record PlayerReading(double ring, String number, String unit, String cue, String left, String clock, int move,
        double moveOver, Duration inRep, Duration position) {}
