package app.unhunch.architecture.planted.desktop;

import java.util.function.LongSupplier;

/// A clock, by its name.
public record SystemTime(LongSupplier nanos) {

    /// The machine's own.
    public SystemTime() {
        this(System::nanoTime);
    }
}
