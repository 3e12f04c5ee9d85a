package app.unhunch.store;

import java.time.ZonedDateTime;
import java.util.Set;

/// What a file turned out to be that should be a backup.
public sealed interface Opened {

    /// A backup that can be restored.
    ///
    /// @param made when it was made
    /// @param parts what is in it
    record Whole(ZonedDateTime made, Set<Part> parts) implements Opened {

        public Whole {
            parts = Set.copyOf(parts);
        }
    }

    /// Something that is not restored.
    ///
    /// @param detail the technical line for it
    record Refused(Reason reason, String detail) implements Opened {}

    /// What a backup can hold.
    enum Part {
        SETTINGS, ROUTINES, HISTORY, PACKS
    }

    /// Why a file is not restored.
    enum Reason {

        /// The disk does not give it.
        UNREADABLE,

        /// It is no zip, or only a part of one.
        DAMAGED,

        /// A zip, and not one of ours.
        FOREIGN,

        /// Made by a later version.
        NEWER,

        /// It holds a file that no backup has, or one that is not what it should be.
        WRONG,

        /// More than anybody's history is.
        TOO_LARGE
    }
}
