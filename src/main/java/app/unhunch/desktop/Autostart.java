package app.unhunch.desktop;

import java.io.IOException;
import java.util.List;

/// Starts the program at log-in. Every answer is read from what is really on disk.
public interface Autostart {

    /// Whether the desktop would start it at the next log-in.
    ///
    /// @throws IOException when that cannot be read
    boolean enabled() throws IOException;

    /// Starts `command` at every log-in from now on, in place of an earlier one.
    ///
    /// @param command program and arguments, at least one
    /// @throws IOException when it cannot be written; then the earlier state stays
    void enable(List<String> command) throws IOException;

    /// Starts `command` in place of an earlier one, if anything of ours is started; else does nothing.
    ///
    /// @throws IOException when that cannot be read or written; then the earlier state stays
    default void refresh(List<String> command) throws IOException {
        if (enabled()) {
            enable(command);
        }
    }

    /// Starts nothing at log-in any more.
    ///
    /// @throws IOException when it cannot be removed
    void disable() throws IOException;

    /// Used where programs cannot be started at log-in.
    static Autostart none() {
        return new NoAutostart();
    }
}
