package app.unhunch.ui.safety;

import app.unhunch.settings.Settings;
import app.unhunch.ui.kit.Place;
import java.net.URI;
import java.time.ZonedDateTime;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What asking about warning signs needs of the outside. All of it is called on the FX thread and returns at once.
///
/// @param clock the wall's time
/// @param save keeps whole new settings
/// @param start lets the routine with that id begin, once nothing stands before it
/// @param stop ends what is being played and keeps what was done
/// @param go takes the main window there
/// @param browse opens a web page outside of the program
public record SafetyPorts(Supplier<ZonedDateTime> clock, Consumer<Settings> save, Consumer<String> start,
        Runnable stop, Consumer<Place> go, Consumer<URI> browse) {}
