package app.unhunch.ui.settings;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// What the settings page has done with all files of the user at once. Every method returns at once; results come on the FX
/// thread.
public interface Keeping {

    /// Writes all of them into one zip.
    ///
    /// @param then told what went wrong; empty: nothing
    void backUp(Path to, Consumer<Optional<String>> then);

    /// Looks into a file that should be a backup. Changes nothing.
    void look(Path backup, Consumer<Seen> then);

    /// What was found in such a file.
    sealed interface Seen {

        /// A backup that can be restored.
        ///
        /// @param made in the time zone of here
        record Good(Path file, ZonedDateTime made, Set<Part> parts) implements Seen {

            public Good {
                parts = Set.copyOf(parts);
            }
        }

        /// Something that cannot.
        ///
        /// @param detail the technical line
        record Bad(Reason reason, String detail) implements Seen {}
    }

    /// What a backup can hold.
    enum Part {
        SETTINGS, ROUTINES, HISTORY, PACKS
    }

    /// Why a file cannot be restored.
    enum Reason {
        UNREADABLE, DAMAGED, FOREIGN, NEWER, WRONG, TOO_LARGE
    }

    /// Puts a backup in the place of what is there.
    void restore(Path backup, Consumer<Outcome> then);

    /// How that went.
    sealed interface Outcome {

        /// It is in its place.
        ///
        /// @param kept the folder with what was there before
        record Restored(String kept) implements Outcome {}

        /// Some of it is in its place, and some of what was there before.
        ///
        /// @param kept the folder with all of what was there before
        record Torn(String kept, String why) implements Outcome {}

        /// Nothing was changed.
        record Failed(String why) implements Outcome {}

        /// Nobody answers, so nothing was changed.
        record Nobody() implements Outcome {}
    }

    /// Deletes all of them, with what belongs to this computer alone and the start at log-in, and ends the program.
    ///
    /// @param then told what could not be deleted, where something could not; then the program goes on
    void deleteAll(Consumer<String> then);
}
