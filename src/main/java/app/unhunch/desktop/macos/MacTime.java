package app.unhunch.desktop.macos;

import app.unhunch.desktop.ElapsedTime;
import app.unhunch.desktop.Native;
import app.unhunch.desktop.SleepAwareTime;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.time.Duration;

/// Elapsed time on macOS: one of its clocks runs on through sleep, another does not. Not yet run on a real machine.
public final class MacTime {

    private static final int WITH_SLEEP = 4;
    private static final int WITHOUT_SLEEP = 8;

    private MacTime() {}

    public static ElapsedTime start() {
        var clock = Native.function("clock_gettime_nsec_np",
                FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT));
        return new SleepAwareTime(() -> nanos(clock, WITHOUT_SLEEP), () -> nanos(clock, WITH_SLEEP),
                Duration.ofSeconds(1));
    }

    private static long nanos(MethodHandle clock, int which) {
        try {
            return (long) clock.invokeExact(which);
        } catch (Throwable unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }
}
