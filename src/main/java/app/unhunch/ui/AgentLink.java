package app.unhunch.ui;

/// Whether the program in the background that counts the hours can be reached.
public enum AgentLink {
    REACHABLE, UNREACHABLE
}
