package app.unhunch.ui.rest;

import app.unhunch.breaks.BreakEvent;
import app.unhunch.breaks.BreakOffer;
import app.unhunch.machine.Moment;
import app.unhunch.routine.Timeline;
import app.unhunch.session.SessionEvent;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/// What a break asks of the outside.
///
/// @param breaks gives the break scheduler an event, made with the moment it is taken at
/// @param session gives the session an event, made likewise
/// @param clock what both clocks show, for what is shown
/// @param pain keeps a pain score, 0 to 10; what it gives takes that back
/// @param preview what a break would consist of; empty where its routine is not known
public record BreakPorts(Consumer<Function<Moment, BreakEvent>> breaks,
        Consumer<Function<Moment, SessionEvent>> session,
        Supplier<Moment> clock, IntFunction<Runnable> pain, Function<BreakOffer, Optional<Timeline>> preview) {}
