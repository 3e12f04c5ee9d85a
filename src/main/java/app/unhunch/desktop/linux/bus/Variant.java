package app.unhunch.desktop.linux.bus;

/// A value that carries its own type.
///
/// @param signature one complete type
/// @param value of that type, as [Bus] lists them
public record Variant(String signature, Object value) {

    public static Variant of(String text) {
        return new Variant("s", text);
    }

    public static Variant of(int number) {
        return new Variant("i", number);
    }

    public static Variant of(Boolean truth) {
        return new Variant("b", truth);
    }

    public static Variant of(byte number) {
        return new Variant("y", number);
    }

    /// The value inside, out of every variant around it.
    public static Object unwrap(Object value) {
        var inner = value;
        while (inner instanceof Variant variant) {
            inner = variant.value();
        }
        return inner;
    }
}
