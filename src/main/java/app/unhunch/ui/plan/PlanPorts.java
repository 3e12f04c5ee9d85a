package app.unhunch.ui.plan;

import app.unhunch.exercise.Exercise;
import app.unhunch.routine.Timeline;
import app.unhunch.safety.Verdict;
import app.unhunch.settings.Settings;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.kit.Papers;
import app.unhunch.ui.kit.Place;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// What the plan page asks of the outside.
///
/// @param save keeps whole new settings
/// @param start lets the routine with that id begin
/// @param routine a routine unfolded, whether it may be played now or not; empty where there is none
/// @param onHold tells which moves wait for now
/// @param allowed what warning signs leave now
/// @param layer where dialogs are laid over everything
/// @param papers where pages to be printed go
/// @param go takes the user to another page
/// @param wall the time on the wall
public record PlanPorts(Consumer<Settings> save, Consumer<String> start, Function<String, Optional<Timeline>> routine,
        Supplier<Predicate<Exercise>> onHold, Supplier<Verdict> allowed, Supplier<DialogLayer> layer, Papers papers,
        Consumer<Place> go, Supplier<ZonedDateTime> wall) {}
