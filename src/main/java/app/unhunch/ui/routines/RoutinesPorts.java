package app.unhunch.ui.routines;

import app.unhunch.exercise.Exercise;
import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineChange;
import app.unhunch.settings.Settings;
import app.unhunch.ui.kit.Papers;
import app.unhunch.ui.kit.Place;
import java.time.ZonedDateTime;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// What the routines ask of the outside.
///
/// @param play lets a routine begin, once nothing has to be read before
/// @param arrange changes the user's own routines; it counts when they come back as a state
/// @param save keeps whole new settings; they count when they come back as a state
/// @param go takes the user to another place
/// @param doctor takes the user to when to see a doctor
/// @param onHold gives what tells whether something the user said speaks against a move for now
/// @param wall the time on the wall
/// @param papers where pages to be printed go
/// @param files routines going out and coming in
public record RoutinesPorts(Consumer<Routine> play, Consumer<RoutineChange> arrange, Consumer<Settings> save,
        Consumer<Place> go, Runnable doctor, Supplier<Predicate<Exercise>> onHold, Supplier<ZonedDateTime> wall,
        Papers papers, RoutineFiles files) {}
