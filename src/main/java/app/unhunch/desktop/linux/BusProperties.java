package app.unhunch.desktop.linux;

import app.unhunch.desktop.linux.bus.BusFailure;
import app.unhunch.desktop.linux.bus.BusObject;
import app.unhunch.desktop.linux.bus.BusObject.Answer;
import app.unhunch.desktop.linux.bus.Message;
import app.unhunch.desktop.linux.bus.Variant;
import java.util.Map;

/// Answers what every object on a bus is asked: its properties, and what it is.
final class BusProperties {

    private BusProperties() {}

    /// Answers `call` from `properties`.
    ///
    /// @throws BusFailure when it asks for something else
    static Answer answer(Message call, Map<String, Variant> properties) throws BusFailure {
        return switch (call.member()) {
            case "GetAll" -> Answer.of("a{sv}", properties);
            case "Get" -> Answer.of("v", one((String) call.body().get(1), properties));
            case "Introspect" -> Answer.of("s", "<node/>");
            case "Ping" -> Answer.DONE;
            default -> throw BusObject.unknown(call);
        };
    }

    private static Variant one(String name, Map<String, Variant> properties) throws BusFailure {
        var value = properties.get(name);
        if (value == null) {
            throw new BusFailure("org.freedesktop.DBus.Error.UnknownProperty", name);
        }
        return value;
    }
}
