package app.unhunch.ui.remedies;

/// A remedy that runs, in one glance.
///
/// @param key id of its entry in the catalog
/// @param left time it still lasts, such as `13:12`
public record RunningRemedy(String key, String name, String left) {}
