package app.unhunch.desktop.windows;

import app.unhunch.desktop.ElapsedTime;
import app.unhunch.desktop.Native;
import app.unhunch.desktop.SleepAwareTime;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.time.Duration;

/// Elapsed time on Windows: the tick count runs on through sleep, the unbiased interrupt time does not. Not yet run
/// on a real machine.
public final class WindowsTime {

    private WindowsTime() {}

    public static ElapsedTime start() {
        var ticks = Native.function("kernel32", "GetTickCount64",
                FunctionDescriptor.of(ValueLayout.JAVA_LONG));
        var awake = Native.function("kernel32", "QueryUnbiasedInterruptTime",
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
        return new SleepAwareTime(() -> awake(awake), () -> ticks(ticks), Duration.ofSeconds(1));
    }

    private static long ticks(MethodHandle ticks) {
        try {
            return (long) ticks.invokeExact() * 1_000_000;
        } catch (Throwable unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    /// It counts steps of 100 nanoseconds.
    private static long awake(MethodHandle query) {
        try (var arena = Arena.ofConfined()) {
            var time = arena.allocate(ValueLayout.JAVA_LONG);
            if ((int) query.invokeExact(time) == 0) {
                throw new IllegalStateException("QueryUnbiasedInterruptTime failed");
            }
            return time.get(ValueLayout.JAVA_LONG, 0) * 100;
        } catch (Throwable unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }
}
