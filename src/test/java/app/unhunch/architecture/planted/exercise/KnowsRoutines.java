package app.unhunch.architecture.planted.exercise;

import app.unhunch.architecture.planted.routine.Fine;

/// Goes against an arrow, and closes a cycle.
public record KnowsRoutines(Fine fine) {}
