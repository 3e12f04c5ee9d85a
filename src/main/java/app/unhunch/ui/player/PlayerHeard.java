package app.unhunch.ui.player;

/// What those hear who do not see the player.
///
/// @param live read out as soon as it changes: the start of a step, its half, its last five seconds
/// @param ring what the ring says whenever it is asked, such as "18 seconds left, Chin tucks"
public record PlayerHeard(String live, String ring) {}
