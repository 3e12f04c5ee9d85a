package app.unhunch.ui.plan;

import app.unhunch.routine.Timeline;
import app.unhunch.settings.Settings;
import app.unhunch.ui.kit.Place;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the plan page asks of the outside.
///
/// @param save keeps whole new settings
/// @param start lets the routine with that id begin
/// @param routine a routine unfolded; empty where there is none
/// @param go takes the user to another page
/// @param wall the time on the wall
public record PlanPorts(Consumer<Settings> save, Consumer<String> start, Function<String, Optional<Timeline>> routine,
        Consumer<Place> go, Supplier<ZonedDateTime> wall) {}
