package app.unhunch.figure;

/// Where a motion is: in which beat and how far through it.
///
/// @param beat index of the beat
/// @param fraction 0 at its beginning, 1 at its end
public record Moment(int beat, double fraction) {}
