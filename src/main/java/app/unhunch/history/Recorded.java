package app.unhunch.history;

/// An entry with the key by which it can be changed or taken back.
///
/// @param id unlike any other on any of the user's devices
public record Recorded(String id, Entry entry) {}
