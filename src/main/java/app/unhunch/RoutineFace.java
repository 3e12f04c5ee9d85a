package app.unhunch;

import java.time.Duration;

/// What a message says of a routine.
///
/// @param id of the routine
/// @param name in the user's language
/// @param length from get-ready to the end
/// @param move id of its first exercise
record RoutineFace(String id, String name, Duration length, String move) {}
