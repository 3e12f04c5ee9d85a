package app.unhunch.ui.settings;

import app.unhunch.breaks.DayLog;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What the settings page has done outside. Every method returns at once; results come on the FX thread.
public interface Errands {

    /// Shows a notification of the desktop, or our own card where that is chosen.
    ///
    /// @param then told whether somebody took the wish
    void tryNotice(Consumer<Trial> then);

    /// Whether a wish for a notification was taken.
    enum Trial {
        ASKED, NOBODY
    }

    /// Asks what works on this computer; nothing where nobody answers.
    void senses(Consumer<List<Sense>> then);

    /// Asks for the last day of the breaks; empty where nobody answers.
    void day(Consumer<Optional<DayLog>> then);

    /// Lets something be heard as it is set now.
    void listen(Sample sample);

    /// What can be listened to.
    enum Sample {

        /// The bell at the start of a move.
        CUE,

        /// The sound of a notice.
        NOTICE,

        /// The voice.
        VOICE
    }

    /// The routines that a break can have.
    List<BreakRoutine> routines();

    /// A routine for a break.
    record BreakRoutine(String id, String name) {}

    /// Where history, routines and packs are.
    Path folder();

    /// Shows that folder in the program of the desktop for it.
    void openFolder();

    /// Writes the history to a file.
    ///
    /// @param then told what went wrong; empty: nothing
    void export(Form form, Path to, Consumer<Optional<String>> then);

    /// The form of an export.
    enum Form {
        CSV, JSON
    }

    /// The start at log-in.
    LogIn logIn();

    /// What is done with all files at once.
    Keeping keeping();

    /// Reads all packs again.
    void packs(Consumer<List<Pack>> then);

    /// A pack of moves.
    ///
    /// @param name of its file; empty for what is shipped
    /// @param moves how many moves are there of it; only known for what is shipped
    /// @param problems what is wrong in it, as `path:line:column: what is wrong`; nothing of it is used then
    /// @param off the word by which the user's choices turn it off, where they do; empty where it is read
    record Pack(String name, int moves, List<String> problems, Optional<String> off) {

        public Pack {
            problems = List.copyOf(problems);
        }

        /// A pack that is read.
        public Pack(String name, int moves, List<String> problems) {
            this(name, moves, problems, Optional.empty());
        }

        /// A pack that the user turned off.
        public static Pack turnedOff(String name, String word) {
            return new Pack(name, 0, List.of(), Optional.of(word));
        }
    }
}
