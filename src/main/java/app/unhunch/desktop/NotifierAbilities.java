package app.unhunch.desktop;

/// What the present notification server shows.
///
/// @param server its name as it gives it; empty while unknown
/// @param answering how a notice can be answered there
/// @param markup whether `<b>` in the body is shown as bold
public record NotifierAbilities(String server, Answering answering, boolean markup) {

    /// Before a server has answered.
    public static final NotifierAbilities UNKNOWN = new NotifierAbilities("", Answering.NONE, false);
}
