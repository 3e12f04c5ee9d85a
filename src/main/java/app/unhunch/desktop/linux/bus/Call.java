package app.unhunch.desktop.linux.bus;

import java.util.List;

/// A method to be called on another program's object.
///
/// @param destination bus name of that program
/// @param path the object
/// @param face the interface
/// @param member the method
/// @param signature types of the arguments
/// @param arguments one for each type
public record Call(String destination, String path, String face, String member, String signature,
        List<Object> arguments) {

    public Call {
        arguments = List.copyOf(arguments);
    }

    /// A call without arguments, of an interface named as the bus name.
    public static Call to(String destination, String path, String member) {
        return new Call(destination, path, destination, member, "", List.of());
    }

    /// Reads the property `name` of the interface `face`.
    public static Call property(String destination, String path, String face, String name) {
        return new Call(destination, path, "org.freedesktop.DBus.Properties", "Get", "ss", List.of(face, name));
    }

    /// The same call with arguments.
    public Call with(String types, Object... values) {
        return new Call(destination, path, face, member, types, List.of(values));
    }

    /// The same call on another interface.
    public Call on(String other) {
        return new Call(destination, path, other, member, signature, arguments);
    }
}
