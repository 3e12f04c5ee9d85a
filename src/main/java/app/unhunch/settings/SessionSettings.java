package app.unhunch.settings;

/// How the player behaves.
///
/// @param keyHints whether the keys stay shown; otherwise they go when no key was used for a while
public record SessionSettings(boolean keyHints) {

    static final SessionSettings DEFAULTS = new SessionSettings(false);

    public SessionSettings withKeyHints(boolean changed) {
        return new SessionSettings(changed);
    }
}
