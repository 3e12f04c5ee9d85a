package app.unhunch.ui.today;

import app.unhunch.breaks.BreakEvent;
import app.unhunch.breaks.BreakOffer;
import app.unhunch.machine.Moment;
import app.unhunch.routine.Timeline;
import app.unhunch.safety.Verdict;
import app.unhunch.settings.Settings;
import app.unhunch.ui.kit.Place;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/// What the Today page asks of the outside.
///
/// @param send gives the break scheduler an event, made with the moment it is taken at
/// @param wall the time on the wall, for what is shown
/// @param pain keeps a pain score, 0 to 10; what it gives takes that back
/// @param start lets the routine with that id begin
/// @param preview what a break would consist of; empty where its routine is not known
/// @param routine a routine as it would be played; empty where there is none, or where it must wait
/// @param plan any routine unfolded, whether it may be played now or not; empty where there is none
/// @param allowed what warning signs leave now
/// @param save keeps whole new settings
/// @param go takes the user to another page
public record TodayPorts(Consumer<Function<Moment, BreakEvent>> send, Supplier<ZonedDateTime> wall,
        IntFunction<Runnable> pain, Consumer<String> start, Function<BreakOffer, Optional<Timeline>> preview,
        Function<String, Optional<Timeline>> routine, Function<String, Optional<Timeline>> plan,
        Supplier<Verdict> allowed, Consumer<Settings> save, Consumer<Place> go) {}
