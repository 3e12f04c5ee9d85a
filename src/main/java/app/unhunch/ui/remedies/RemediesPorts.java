package app.unhunch.ui.remedies;

import app.unhunch.machine.Moment;
import app.unhunch.remedy.RemedyWish;
import app.unhunch.routine.Timeline;
import app.unhunch.session.SessionEvent;
import app.unhunch.ui.kit.Place;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the Remedies page asks of the outside.
///
/// @param wish wants something of the timers
/// @param wall the time on the wall
/// @param start lets the routine with that id begin
/// @param play lets a session begin that is in no list
/// @param session gives the session an event, made with the moment at which it is taken
/// @param elapsed the clock of the session, for drawing only
/// @param go takes the user to a place
/// @param hide closes the window; the timers run on
public record RemediesPorts(Consumer<RemedyWish> wish, Supplier<ZonedDateTime> wall, Consumer<String> start,
        Consumer<Timeline> play, Consumer<Function<Moment, SessionEvent>> session, Supplier<Duration> elapsed,
        Consumer<Place> go, Runnable hide) {}
