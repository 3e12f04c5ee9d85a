package app.unhunch.desktop;

/// What became of a notice; `id` is the one the caller gave it.
public sealed interface NotifierEvent {

    /// The server took it.
    record Shown(long id) implements NotifierEvent {}

    /// It is not on any screen; `reason` is technical.
    record Failed(long id, String reason) implements NotifierEvent {}

    /// The user chose the action `key`, or clicked the body, which stands for the default action. The
    /// notice is gone.
    record ActionInvoked(long id, String key) implements NotifierEvent {}

    /// It is gone without an action.
    record Closed(long id, CloseReason reason) implements NotifierEvent {}

    /// Another server answers now, or none: then the abilities are unknown.
    record ServerChanged(NotifierAbilities abilities) implements NotifierEvent {}

    /// Why a notice went away.
    enum CloseReason {

        /// Its time was over.
        EXPIRED,

        /// The user closed it, or the server gave no reason.
        DISMISSED,

        /// We took it back.
        WITHDRAWN,

        /// The server went away with it.
        LOST
    }
}
