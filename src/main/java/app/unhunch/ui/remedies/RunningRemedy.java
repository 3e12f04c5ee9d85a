package app.unhunch.ui.remedies;

/// A remedy that runs, in one glance.
///
/// @param key id of its entry in the catalog
/// @param words what runs and how long it still lasts, such as `Heat  13:12`, or what it waits for
/// @param brief the same where there is hardly any room, such as `13:12`; empty where that needs words
public record RunningRemedy(String key, String words, String brief) {}
