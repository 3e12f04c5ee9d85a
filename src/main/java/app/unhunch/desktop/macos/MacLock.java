package app.unhunch.desktop.macos;

import app.unhunch.desktop.Native;
import app.unhunch.desktop.NativeCall;
import app.unhunch.desktop.NativeLock;
import app.unhunch.desktop.ScreenLock;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// Whether the screen of this log-in session is locked, as the window server of macOS knows it. Not yet run on a real
/// machine.
final class MacLock {

    private static final String GRAPHICS = "/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics";
    private static final String FOUNDATION = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation";
    private static final String LOCKED = "CGSSessionScreenIsLocked";
    private static final int UTF_8 = 0x08000100;

    private MacLock() {}

    static ScreenLock of() {
        return new NativeLock("macos", MacLock::link);
    }

    private static NativeCall.Question<Boolean> link() {
        var session = Native.function(GRAPHICS, "CGSessionCopyCurrentDictionary",
                FunctionDescriptor.of(ValueLayout.ADDRESS));
        var value = Native.function(FOUNDATION, "CFDictionaryGetValue",
                FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        var truth = Native.function(FOUNDATION, "CFBooleanGetValue",
                FunctionDescriptor.of(ValueLayout.JAVA_BYTE, ValueLayout.ADDRESS));
        var release = Native.function(FOUNDATION, "CFRelease", FunctionDescriptor.ofVoid(ValueLayout.ADDRESS));
        var key = key();
        return () -> {
            var now = (MemorySegment) session.invokeExact();
            if (isNothing(now)) { // nobody is logged in at this screen
                return false;
            }
            try {
                return isTrue((MemorySegment) value.invokeExact(now, key), truth);
            } finally {
                release.invokeExact(now);
            }
        };
    }

    /// The name of the entry, which is only there while the screen is locked.
    private static MemorySegment key() {
        var make = Native.function(FOUNDATION, "CFStringCreateWithCString",
                FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS,
                        ValueLayout.JAVA_INT));
        try (var arena = Arena.ofConfined()) {
            return (MemorySegment) make.invokeExact(MemorySegment.NULL, arena.allocateFrom(LOCKED), UTF_8);
        } catch (Throwable unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private static boolean isTrue(MemorySegment entry, MethodHandle truth) throws Throwable {
        return !isNothing(entry) && (byte) truth.invokeExact(entry) != 0;
    }

    private static boolean isNothing(MemorySegment address) {
        return address.equals(MemorySegment.NULL);
    }
}
