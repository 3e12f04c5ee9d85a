package app.unhunch.desktop.windows;

import app.unhunch.desktop.IdleSource;
import app.unhunch.desktop.Native;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.time.Duration;
import java.util.NoSuchElementException;

/// Idle time as Windows counts it. Not yet run on a real machine.
final class WindowsIdle implements IdleSource {

    private static final MemoryLayout LAST_INPUT = MemoryLayout.structLayout(ValueLayout.JAVA_INT.withName("size"),
            ValueLayout.JAVA_INT.withName("time"));

    private final MethodHandle lastInput;
    private final MethodHandle ticks;
    private final MemorySegment answer;

    private WindowsIdle() {
        lastInput = Native.function("user32", "GetLastInputInfo",
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
        ticks = Native.function("kernel32", "GetTickCount", FunctionDescriptor.of(ValueLayout.JAVA_INT));
        answer = Arena.global().allocate(LAST_INPUT);
        answer.set(ValueLayout.JAVA_INT, 0, (int) LAST_INPUT.byteSize());
    }

    static WindowsIdle open() throws IOException {
        try {
            return new WindowsIdle();
        } catch (IllegalArgumentException | IllegalStateException | NoSuchElementException missing) {
            throw new IOException(missing);
        }
    }

    @Override
    public String name() {
        return "windows";
    }

    @Override
    public Duration idle() throws IOException {
        try {
            if ((int) lastInput.invokeExact(answer) == 0) {
                throw new IOException("GetLastInputInfo failed");
            }
            return between(answer.get(ValueLayout.JAVA_INT, 4), (int) ticks.invokeExact());
        } catch (IOException failure) {
            throw failure;
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

    /// The counter of milliseconds starts anew after 49.7 days; the difference does not mind.
    static Duration between(int input, int now) {
        return Duration.ofMillis(Integer.toUnsignedLong(now - input));
    }
}
