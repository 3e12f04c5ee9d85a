package app.unhunch.desktop.windows;

import app.unhunch.desktop.Inhibitor;
import app.unhunch.desktop.Native;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.concurrent.CountDownLatch;

/// Keeps the screen awake as Windows offers it: for as long as the thread that asked lives, so each hold has a
/// thread of its own. Not yet run on a real machine.
record ExecutionState() implements Inhibitor {

    private static final int CONTINUOUS_DISPLAY = 0x80000002;

    @Override
    public String name() {
        return "execution-state";
    }

    @Override
    public Hold hold(String reason) {
        var call = Native.function("kernel32", "SetThreadExecutionState",
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        var released = new CountDownLatch(1);
        Thread.ofPlatform().daemon().name("awake").start(() -> ask(call, released));
        return released::countDown;
    }

    private static void ask(MethodHandle call, CountDownLatch released) {
        try {
            if ((int) call.invokeExact(CONTINUOUS_DISPLAY) != 0) {
                released.await();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (Throwable unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }
}
