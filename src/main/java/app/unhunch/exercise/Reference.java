package app.unhunch.exercise;

/// Where a number or a movement comes from.
///
/// @param key what quantities and exercises cite it by
/// @param title title of the work
/// @param publisher who stands behind it
/// @param address where it can be read, a web address; empty for a work without one
public record Reference(String key, String title, String publisher, String address) {}
