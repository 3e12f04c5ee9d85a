package app.unhunch.desktop.macos;

import app.unhunch.desktop.IdleSource;
import app.unhunch.desktop.Native;
import app.unhunch.desktop.NativeCall;
import app.unhunch.desktop.NativeIdle;
import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.ValueLayout;
import java.time.Duration;

/// Idle time as macOS counts it. Not yet run on a real machine.
final class MacIdle {

    private static final String GRAPHICS = "/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics";
    private static final int HARDWARE = 1;
    private static final int ANY_INPUT = -1;

    private MacIdle() {}

    static IdleSource open() throws IOException {
        return NativeIdle.open("macos", MacIdle::link);
    }

    private static NativeCall.Question<Duration> link() {
        var seconds = Native.function(GRAPHICS, "CGEventSourceSecondsSinceLastEventType",
                FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        return () -> Duration.ofMillis((long) ((double) seconds.invokeExact(HARDWARE, ANY_INPUT) * 1000));
    }
}
