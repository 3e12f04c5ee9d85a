package app.unhunch.desktop.macos;

import app.unhunch.desktop.IdleSource;
import app.unhunch.desktop.Native;
import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.time.Duration;
import java.util.NoSuchElementException;

/// Idle time as macOS counts it. Not yet run on a real machine.
final class MacIdle implements IdleSource {

    private static final String GRAPHICS = "/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics";
    private static final int HARDWARE = 1;
    private static final int ANY_INPUT = -1;

    private final MethodHandle seconds;

    private MacIdle(MethodHandle seconds) {
        this.seconds = seconds;
    }

    static MacIdle open() throws IOException {
        try {
            return new MacIdle(Native.function(GRAPHICS, "CGEventSourceSecondsSinceLastEventType",
                    FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT)));
        } catch (IllegalArgumentException | IllegalStateException | NoSuchElementException missing) {
            throw new IOException(missing);
        }
    }

    @Override
    public String name() {
        return "macos";
    }

    @Override
    public Duration idle() throws IOException {
        try {
            return Duration.ofMillis((long) ((double) seconds.invokeExact(HARDWARE, ANY_INPUT) * 1000));
        } catch (Throwable unexpected) {
            throw new IOException(unexpected);
        }
    }

    @Override
    public boolean counts() {
        return true;
    }

    @Override
    public void close() {}
}
