package app.unhunch.session;

/// Whether a session may be heard: not while a call is on, in which others would hear it, too, unless the user wants it.
public enum Hush {

    /// Nothing speaks against it.
    NONE,

    /// A call is on.
    CALL,

    /// A call is on, and the user wants to hear it all the same.
    LIFTED;

    /// A call is on now.
    public Hush inCall() {
        return this == NONE ? CALL : this;
    }

    /// No call is on now.
    public Hush afterCall() {
        return NONE;
    }

    /// The user wants to hear it all the same.
    public Hush lifted() {
        return this == CALL ? LIFTED : this;
    }

    /// Whether nothing is to be heard.
    public boolean isSilent() {
        return this == CALL;
    }
}
