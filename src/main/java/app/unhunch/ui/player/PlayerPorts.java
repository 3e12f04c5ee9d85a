package app.unhunch.ui.player;

import app.unhunch.machine.Moment;
import app.unhunch.safety.WarningSign;
import app.unhunch.session.SessionEvent;
import app.unhunch.settings.Settings;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/// What the player asks of the outside.
///
/// @param send gives the session an event, made with the moment it is taken at
/// @param elapsed the clock of the session, for drawing only
/// @param save keeps whole new settings
/// @param pain keeps a pain score, 0 to 10; what it gives takes that back
/// @param marked takes a warning sign that the user marks after a session
/// @param again starts the routine with that id
/// @param doctor opens the page that says when to see a doctor
/// @param aloud lets the session be heard although a call is on
public record PlayerPorts(Consumer<Function<Moment, SessionEvent>> send, Supplier<Duration> elapsed,
        Consumer<Settings> save, IntFunction<Runnable> pain, Consumer<WarningSign> marked, Consumer<String> again,
        Runnable doctor, Runnable aloud) {}
