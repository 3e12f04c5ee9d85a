package app.unhunch.store;

/// How writing a file went.
public sealed interface Saved {

    /// It is on the disk, whole.
    record Whole() implements Saved {}

    /// It is as it was before; the content is kept in memory by whoever wanted it written.
    record Failed(DiskFault fault) implements Saved {}
}
