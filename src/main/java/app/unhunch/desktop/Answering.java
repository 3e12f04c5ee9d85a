package app.unhunch.desktop;

/// How the user can answer a notice on the present server.
public enum Answering {

    /// By buttons that are seen.
    BUTTONS,

    /// By a click on the notice, which stands for its default action.
    CLICK,

    /// By a click with the middle button, which stands for its default action; a plain click closes it.
    MIDDLE_CLICK,

    /// Not at all: it is only read.
    NONE
}
