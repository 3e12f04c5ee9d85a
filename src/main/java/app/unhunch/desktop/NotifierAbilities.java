package app.unhunch.desktop;

/// What the present notification server shows.
///
/// @param server its name as it gives it; empty while unknown
/// @param buttons whether actions are visible as buttons; where not, only a click is seen
/// @param markup whether `<b>` in the body is shown as bold
public record NotifierAbilities(String server, boolean buttons, boolean markup) {

    /// Before a server has answered.
    public static final NotifierAbilities UNKNOWN = new NotifierAbilities("", false, false);
}
