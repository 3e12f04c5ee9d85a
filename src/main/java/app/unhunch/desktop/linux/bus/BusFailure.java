package app.unhunch.desktop.linux.bus;

/// A call that brought no answer.
public final class BusFailure extends Exception {

    /// The name for calls that were not answered in time.
    public static final String TIMED_OUT = "org.freedesktop.DBus.Error.NoReply";

    /// The name for calls while there is no bus.
    public static final String NO_BUS = "org.freedesktop.DBus.Error.Disconnected";

    private final String name;

    public BusFailure(String name, String text) {
        super(text.isEmpty() ? name : name + ": " + text);
        this.name = name;
    }

    /// The failure's name on the bus.
    public String name() {
        return name;
    }
}
