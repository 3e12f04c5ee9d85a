package app.unhunch.ui.onboarding;

import app.unhunch.settings.Settings;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.safety.Gatekeeper;
import app.unhunch.ui.settings.Errands;
import java.time.ZonedDateTime;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/// What the first start asks of the outside.
///
/// @param clock the wall's time
/// @param save keeps whole new settings; they count at once
/// @param pain keeps a pain score, 0 to 10
/// @param gate knows what answers allow
/// @param layer where dialogs are laid over everything
/// @param errands lets sounds be heard and shows a notification
/// @param logIn starts the program at log-in from now on, or no more
/// @param start lets the routine with that id begin, once nothing stands before it
public record OnboardingPorts(Supplier<ZonedDateTime> clock, Consumer<Settings> save, IntConsumer pain,
        Gatekeeper gate, Supplier<DialogLayer> layer, Errands errands, Consumer<LogIn> logIn, Consumer<String> start) {

    /// Whether the program starts at log-in.
    public enum LogIn {
        START, LEAVE
    }
}
