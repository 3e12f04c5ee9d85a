package app.unhunch.desktop.linux.bus;

/// Which signals to hear; an empty part means any.
///
/// @param face interface they belong to
/// @param member name of the signal
/// @param path object they come from
/// @param first what the first text of the body must be
public record Signals(String face, String member, String path, String first) {

    /// All signals `member` of `face`.
    public static Signals of(String face, String member) {
        return new Signals(face, member, "", "");
    }

    /// Only those from `object`.
    public Signals from(String object) {
        return new Signals(face, member, object, first);
    }

    /// Only those whose body begins with `text`.
    public Signals about(String text) {
        return new Signals(face, member, path, text);
    }

    boolean match(Message message) {
        return message.kind() == Message.Kind.SIGNAL && fits(face, message.face()) && fits(member, message.member())
                && fits(path, message.path()) && fits(first, message.text());
    }

    String rule() {
        return "type='signal'" + part("interface", face) + part("member", member) + part("path", path)
                + part("arg0", first);
    }

    private static boolean fits(String wanted, String found) {
        return wanted.isEmpty() || wanted.equals(found);
    }

    private static String part(String key, String value) {
        return value.isEmpty() ? "" : "," + key + "='" + value + "'";
    }
}
