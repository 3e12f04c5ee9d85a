package app.unhunch.ui.routines;

import app.unhunch.routine.Routine;
import app.unhunch.text.CalendarFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Routines going out of the program and coming in. Every method returns at once; results come on the FX thread.
public interface RoutineFiles {

    /// What was read.
    ///
    /// @param routines none where anything is wrong
    /// @param problems each as `path:line:column: what is wrong, what was expected`
    record Read(List<Routine> routines, List<String> problems) {

        public Read {
            routines = List.copyOf(routines);
            problems = List.copyOf(problems);
        }

        /// Everything that was read from several places, in their order; no routines where anything is wrong anywhere.
        public static Read all(List<Read> reads) {
            var problems = reads.stream().flatMap(read -> read.problems().stream()).toList();
            return new Read(problems.isEmpty() ? reads.stream().flatMap(read -> read.routines().stream()).toList()
                    : List.of(), problems);
        }
    }

    /// Reads routines from a file.
    void read(Path file, Consumer<Read> then);

    /// Reads routines from a text.
    ///
    /// @param name what it is called where something is wrong
    void read(String name, String text, Consumer<Read> then);

    /// Writes a routine to a file that [#read] understands.
    ///
    /// @param then told what went wrong; empty: nothing
    void write(Routine routine, Path to, Consumer<Optional<String>> then);

    /// Writes a calendar file.
    ///
    /// @param then told what went wrong; empty: nothing
    void remind(CalendarFile.Reminder reminder, Path to, Consumer<Optional<String>> then);

    /// Shows the file of the user's own routines in the user's program for it.
    void showOwn();

    /// Reads the user's own routines again; what there is then comes as a state.
    void readOwn();
}
