package app.unhunch.architecture.planted.routine;

import app.unhunch.architecture.planted.exercise.Innocent;
import java.time.Duration;
import java.util.List;

/// Follows its arrows.
public record Fine(List<Innocent> innocents, Duration length) {}
