package app.unhunch.cli;

import app.unhunch.exercise.Catalog;
import app.unhunch.history.History;
import app.unhunch.link.LinkClient;
import app.unhunch.routine.Routine;
import app.unhunch.routine.Timeline;
import app.unhunch.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the commands need of the rest of the program, for one data folder.
public interface Program {

    /// The agent; empty if none runs.
    Optional<LinkClient> agent();

    /// Shows the window, in this process or in the one that is there.
    ///
    /// @return the exit code
    int window() throws IOException;

    /// Is the window process from now on, with nothing shown; unless there is one already.
    ///
    /// @return the exit code
    int hiddenWindow() throws IOException;

    /// Is the agent from now on.
    ///
    /// @return the exit code
    int beAgent() throws IOException;

    /// Runs a session in the window.
    ///
    /// @return the exit code
    int session(String routine) throws IOException;

    /// Runs a session in the terminal.
    ///
    /// @return the exit code
    int textSession(Timeline timeline, TextLook look) throws IOException;

    /// How a session looks in a terminal.
    enum TextLook {

        /// A line that changes in its place, where the terminal can do that.
        LIVE,

        /// One line after the other.
        PLAIN
    }

    /// The settings as the file has them.
    Settings settings();

    /// What the file of the settings says that cannot be taken, one `path:line:column: what is wrong` each; the usual
    /// settings stand in its place.
    List<String> settingsLeftOut();

    /// Writes the settings, for when no agent runs.
    ///
    /// @throws IOException if they cannot be written; one line that says why
    void save(Settings settings) throws IOException;

    /// Everything that was written down.
    History history();

    /// Which lines of the history make no sense and are left out, one `path:line:column: what is wrong` each.
    List<String> historyLeftOut();

    /// Writes a backup of everything that is the user's.
    ///
    /// @throws IOException if it cannot be written; one line that says why
    void backUp(Path to) throws IOException;

    /// Puts a backup in the place of what is there. An agent that runs does it as its last deed, and another one follows it.
    ///
    /// @return the folder with what was there before
    /// @throws IOException if it was not restored; one line that says why
    Path restore(Path backup) throws IOException;

    /// All exercises there are.
    Catalog catalog();

    /// All routines there are.
    List<Routine> routines();

    /// What is left out of exercises and routines because something is wrong in the user's files, one line each.
    List<String> leftOut();

    /// What was found in files of the catalog or packs.
    Checked check(List<Path> files);

    /// What was found in files.
    ///
    /// @param problems what is wrong, one line each
    /// @param gaps what a translation lacks, one line each
    record Checked(List<String> problems, List<String> gaps) {

        public Checked {
            problems = List.copyOf(problems);
            gaps = List.copyOf(gaps);
        }
    }

    /// What the wall's clock shows.
    ZonedDateTime now();

    /// The language of what is said.
    Locale locale();

    /// The program's version.
    String version();
}
