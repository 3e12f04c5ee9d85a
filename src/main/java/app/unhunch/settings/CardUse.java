package app.unhunch.settings;

/// When our own card is shown in place of a notification of the desktop.
public enum CardUse {

    /// Only where the desktop shows no notifications.
    IF_NEEDED,

    /// Always.
    ALWAYS
}
