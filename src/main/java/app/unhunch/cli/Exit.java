package app.unhunch.cli;

/// What the program answers to whoever started it.
public final class Exit {

    /// All went well.
    public static final int OK = 0;

    /// It was refused, or something is wrong with what was asked about.
    public static final int PROBLEM = 1;

    /// The command line makes no sense.
    public static final int USAGE = 2;

    /// No agent runs, so that there is nothing to ask.
    public static final int NO_AGENT = 3;

    /// No window can be opened here.
    public static final int NO_DISPLAY = 4;

    /// There is a window already; told to the agent alone.
    public static final int TAKEN = 5;

    /// A sign, a condition or an open question stands before the session.
    public static final int HELD = 6;

    private Exit() {}
}
