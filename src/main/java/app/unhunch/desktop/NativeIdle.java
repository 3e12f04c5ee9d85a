package app.unhunch.desktop;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;

/// Idle time out of the operating system's own functions.
///
/// @param name stable key for the diagnostics
/// @param time since the last input, as they count it
public record NativeIdle(String name, NativeCall<Duration> time) implements IdleSource {

    /// Finds the functions.
    ///
    /// @throws IOException where this computer does not have them
    public static IdleSource open(String name, Supplier<NativeCall.Question<Duration>> link) throws IOException {
        return new NativeIdle(name, NativeCall.link(link));
    }

    @Override
    public Duration idle() throws IOException {
        return time.ask();
    }

    @Override
    public boolean counts() {
        return true;
    }

    @Override
    public void close() {}
}
