package app.unhunch.session;

import java.time.Duration;

/// What became of one move of a session.
///
/// @param exercise id of the exercise
/// @param outcome what became of it
/// @param worked time in which it was done, without pauses, never negative
public record MoveResult(String exercise, MoveOutcome outcome, Duration worked) {}
