package app.unhunch.store;

import java.nio.file.Path;

/// How restoring a backup went.
public sealed interface Restored {

    /// Everything of the backup is in its place.
    ///
    /// @param kept the folder with what was there before; nothing was lost
    record Whole(Path kept) implements Restored {}

    /// The backup was not touched, nor anything else.
    record Refused(Opened.Refused why) implements Restored {}

    /// The disk said no on the way; what was there before is there again.
    record Failed(DiskFault fault) implements Restored {}

    /// The disk said no on the way, and again when what was there before was put back: some of it is there, some of the
    /// backup.
    ///
    /// @param kept the folder with all of what was there before
    record Torn(DiskFault fault, Path kept) implements Restored {}
}
