package app.unhunch.desktop.windows;

import app.unhunch.desktop.Native;
import app.unhunch.desktop.NativeCall;
import app.unhunch.desktop.NativeLock;
import app.unhunch.desktop.ScreenLock;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// Whether the screen of this log-in session is locked, as the terminal services of Windows know it. Not yet run on a real
/// machine.
final class WindowsLock {

    private static final int CURRENT_SESSION = -1;
    private static final int SESSION_INFO_EX = 25;
    private static final long FLAGS_AT = 16; // behind level, its padding, number and state of the session
    private static final int LOCKED = 0;
    private static final int UNLOCKED = 1;

    private WindowsLock() {}

    static ScreenLock of() {
        return new NativeLock("windows", WindowsLock::link);
    }

    private static NativeCall.Question<Boolean> link() {
        var query = Native.function("wtsapi32", "WTSQuerySessionInformationW",
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT,
                        ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        var free = Native.function("wtsapi32", "WTSFreeMemory", FunctionDescriptor.ofVoid(ValueLayout.ADDRESS));
        return () -> {
            try (var arena = Arena.ofConfined()) {
                return ask(query, free, arena.allocate(ValueLayout.ADDRESS), arena.allocate(ValueLayout.JAVA_INT));
            }
        };
    }

    private static boolean ask(MethodHandle query, MethodHandle free, MemorySegment place, MemorySegment size)
            throws Throwable {
        if ((int) query.invokeExact(MemorySegment.NULL, CURRENT_SESSION, SESSION_INFO_EX, place, size) == 0) {
            throw new IOException("WTSQuerySessionInformation failed");
        }
        var answer = place.get(ValueLayout.ADDRESS, 0);
        try {
            return locked(Native.memory(answer, size.get(ValueLayout.JAVA_INT, 0)));
        } finally {
            free.invokeExact(answer);
        }
    }

    /// @param info a `WTSINFOEXW`
    static boolean locked(MemorySegment info) throws IOException {
        if (info.byteSize() < FLAGS_AT + Integer.BYTES) {
            throw new IOException("an answer of " + info.byteSize() + " bytes");
        }
        var flags = info.get(ValueLayout.JAVA_INT, FLAGS_AT);
        return switch (flags) {
            case LOCKED -> true;
            case UNLOCKED -> false;
            default -> throw new IOException("neither locked nor open: " + flags);
        };
    }
}
