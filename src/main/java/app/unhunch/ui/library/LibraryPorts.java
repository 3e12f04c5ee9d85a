package app.unhunch.ui.library;

import app.unhunch.exercise.Exercise;
import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineChange;
import app.unhunch.settings.Settings;
import app.unhunch.ui.kit.Place;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// What the library asks of the outside.
///
/// @param play lets a routine begin that is in no list
/// @param go takes the user to another place
/// @param doctor takes the user to when to see a doctor
/// @param browse shows a web address in the user's browser
/// @param save keeps whole new settings; they count when they come back as a state
/// @param arrange changes the user's own routines; it counts when they come back as a state
/// @param packs does what is asked for about packs with something wrong
/// @param onHold gives what tells whether something the user said speaks against a move for now
public record LibraryPorts(Consumer<Routine> play, Consumer<Place> go, Runnable doctor, Consumer<String> browse,
        Consumer<Settings> save, Consumer<RoutineChange> arrange, PackPorts packs,
        Supplier<Predicate<Exercise>> onHold) {}
