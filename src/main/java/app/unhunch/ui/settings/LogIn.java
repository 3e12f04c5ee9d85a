package app.unhunch.ui.settings;

import java.util.Optional;
import java.util.function.Consumer;

/// The start of the program at log-in, as it really is on this computer. Every method returns at once; answers come on the
/// FX thread.
public interface LogIn {

    /// Whether the program starts at log-in.
    enum State {
        ON, OFF
    }

    /// How it is.
    ///
    /// @param state what the desktop would do at the next log-in; off where that cannot be read
    /// @param problem what went wrong, in technical words
    record Found(State state, Optional<String> problem) {}

    /// Finds out how it is.
    void look(Consumer<Found> then);

    /// Makes it so.
    ///
    /// @param then told how it is afterwards
    void change(State wanted, Consumer<Found> then);
}
