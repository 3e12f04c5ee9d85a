package app.unhunch.ui.history;

import app.unhunch.ui.kit.Place;
import app.unhunch.ui.kit.Sheet;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the History page asks of the outside. All of it returns at once.
///
/// @param diary where entries are kept
/// @param wall the time on the wall
/// @param go leads to another page
/// @param startBreak begins a break now
/// @param export writes the history to a file
/// @param summary the page for the doctor
public record HistoryPorts(Diary diary, Supplier<ZonedDateTime> wall, Consumer<Place> go, Runnable startBreak,
        Export export, Sheet summary) {

    /// The form of an export.
    public enum Form {
        CSV, JSON
    }

    /// Writes the history to a file.
    @FunctionalInterface
    public interface Export {

        /// Writes it.
        ///
        /// @param then told on the FX thread what went wrong; empty: nothing
        void write(Form form, Path to, Consumer<Optional<String>> then);
    }
}
