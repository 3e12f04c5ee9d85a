package app.unhunch.settings;

/// The language of everything the user reads and hears.
public enum Language {

    /// That of the desktop, where we speak it.
    SYSTEM,

    /// English, whatever the desktop speaks.
    EN,

    /// No language: English with accents and longer words, for those who look for texts that are cut off or were
    /// forgotten. No list offers it.
    EN_XA
}
