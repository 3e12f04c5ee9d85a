package app.unhunch.breaks;

import java.time.Duration;

/// What a break would be.
///
/// @param size how much of a break it is
/// @param length how long it is
/// @param routine id of the routine, or [app.unhunch.settings.BreakSettings#ROTATION]
/// @param turn which break it is, counted on over restarts: picks the routine of a rotation
public record BreakOffer(BreakSize size, Duration length, String routine, int turn) {}
