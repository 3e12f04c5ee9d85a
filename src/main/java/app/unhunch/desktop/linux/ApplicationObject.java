package app.unhunch.desktop.linux;

import app.unhunch.desktop.linux.bus.BusFailure;
import app.unhunch.desktop.linux.bus.BusObject;
import app.unhunch.desktop.linux.bus.Call;
import app.unhunch.desktop.linux.bus.Message;
import java.util.function.Consumer;

/// The second door for launchers and scripts, as `org.freedesktop.Application` wants it: opens the window, and does what
/// a line of the icon's menu would.
///
/// @param activated is run when the program is launched
/// @param chosen takes the key of an action
record ApplicationObject(Runnable activated, Consumer<String> chosen) implements BusObject {

    static final String NAME = "app.unhunch.Unhunch";
    static final String PATH = "/app/unhunch/Unhunch";

    /// Asks for the name without waiting for it, as another agent may have it.
    static final Call OWN = Call.to("org.freedesktop.DBus", "/org/freedesktop/DBus", "RequestName").with("su", NAME, 4);

    private static final String FACE = "org.freedesktop.Application";

    @Override
    public Answer on(Message call) throws BusFailure {
        switch (call.face() + "." + call.member()) {
            case FACE + ".Activate", FACE + ".Open" -> activated.run();
            case FACE + ".ActivateAction" -> chosen.accept(call.text());
            default -> throw BusObject.unknown(call);
        }
        return Answer.DONE;
    }
}
