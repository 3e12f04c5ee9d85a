package app.unhunch.desktop.linux;

import app.unhunch.desktop.Answering;
import app.unhunch.desktop.NotifierAbilities;
import java.util.List;
import java.util.Map;

/// Knows what notification servers really show, beyond what they say.
final class ServerAbilities {

    /// These take actions, but show no buttons for them.
    private static final Map<String, Answering> WITHOUT_BUTTONS = Map.of("dunst", Answering.MIDDLE_CLICK, "mako",
            Answering.CLICK, "fnott", Answering.CLICK, "wired", Answering.MIDDLE_CLICK);

    private ServerAbilities() {}

    /// @param server name as the server gives it
    /// @param capabilities what it says it can do
    static NotifierAbilities of(String server, List<?> capabilities) {
        var answering = capabilities.contains("actions")
                ? WITHOUT_BUTTONS.getOrDefault(server, Answering.BUTTONS)
                : Answering.NONE;
        return new NotifierAbilities(server, answering, capabilities.contains("body-markup"));
    }
}
