package app.unhunch.ui;

import app.unhunch.breaks.BreakEvent;
import app.unhunch.breaks.BreakOffer;
import app.unhunch.machine.Moment;
import app.unhunch.remedy.RemedyWish;
import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineChange;
import app.unhunch.routine.Timeline;
import app.unhunch.session.SessionEvent;
import app.unhunch.settings.Settings;
import app.unhunch.ui.history.Diary;
import app.unhunch.ui.kit.Papers;
import app.unhunch.ui.kit.Sheet;
import app.unhunch.ui.library.PackPorts;
import app.unhunch.ui.onboarding.OnboardingPorts;
import app.unhunch.ui.routines.RoutineFiles;
import app.unhunch.ui.settings.Errands;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/// What the windows ask of the outside. All of it is called on the FX thread and returns at once.
///
/// @param session gives the session an event, made with the moment at which it is taken
/// @param breaks gives the break scheduler an event, made likewise
/// @param clock what both clocks show; elapsed time is that of the session
/// @param save keeps whole new settings; they count when they come back as a state
/// @param pain keeps a pain score of now, 0 to 10; what it gives takes that back
/// @param start lets the routine with that id begin as a session
/// @param arrange changes the user's own routines; it counts when they come back as a state
/// @param play lets a routine that is in no list begin as a session
/// @param playing lets a session begin that was unfolded already
/// @param preview what a break would consist of; empty where its routine is not known
/// @param browse opens a web page outside of the program
/// @param errands what the settings page has done
/// @param diary where entries of the history are kept
/// @param papers where pages to be printed go
/// @param routineFiles routines going out of the program and coming in
/// @param summary the page for the doctor
/// @param packs does what the library asks for about packs with something wrong
/// @param relieve wants something of the timers of warmth and cold
/// @param logIn starts the program at log-in from now on, or no more
/// @param aloud lets the session be heard although a call is on
/// @param inFront keeps popups above windows that are raised later, until what it gives is run
/// @param idle told when no window of ours is on the screen any more
public record Outside(Consumer<Function<Moment, SessionEvent>> session, Consumer<Function<Moment, BreakEvent>> breaks,
        Supplier<Moment> clock, Consumer<Settings> save, IntFunction<Runnable> pain, Consumer<String> start,
        Consumer<RoutineChange> arrange, Consumer<Routine> play, Consumer<Timeline> playing,
        Function<BreakOffer, Optional<Timeline>> preview,
        Consumer<URI> browse, Errands errands,
        Diary diary, Papers papers, RoutineFiles routineFiles, Sheet summary, PackPorts packs,
        Consumer<RemedyWish> relieve, Consumer<OnboardingPorts.LogIn> logIn, Runnable aloud,
        Supplier<Runnable> inFront, Runnable idle) {}
