package app.unhunch.desktop.windows;

import app.unhunch.desktop.IdleSource;
import app.unhunch.desktop.Native;
import app.unhunch.desktop.NativeCall;
import app.unhunch.desktop.NativeIdle;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.ValueLayout;
import java.time.Duration;

/// Idle time as Windows counts it. Not yet run on a real machine.
final class WindowsIdle {

    private static final MemoryLayout LAST_INPUT = MemoryLayout.structLayout(ValueLayout.JAVA_INT.withName("size"),
            ValueLayout.JAVA_INT.withName("time"));

    private WindowsIdle() {}

    static IdleSource open() throws IOException {
        return NativeIdle.open("windows", WindowsIdle::link);
    }

    private static NativeCall.Question<Duration> link() {
        var lastInput = Native.function("user32", "GetLastInputInfo",
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
        var ticks = Native.function("kernel32", "GetTickCount", FunctionDescriptor.of(ValueLayout.JAVA_INT));
        var answer = Arena.global().allocate(LAST_INPUT);
        answer.set(ValueLayout.JAVA_INT, 0, (int) LAST_INPUT.byteSize());
        return () -> {
            if ((int) lastInput.invokeExact(answer) == 0) {
                throw new IOException("GetLastInputInfo failed");
            }
            return between(answer.get(ValueLayout.JAVA_INT, 4), (int) ticks.invokeExact());
        };
    }

    /// The counter of milliseconds starts anew after 49.7 days; the difference does not mind.
    static Duration between(int input, int now) {
        return Duration.ofMillis(Integer.toUnsignedLong(now - input));
    }
}
