package app.unhunch;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;

/// Where bugs of ours end: logged once each time, with a short code by which a fault can be found again.
final class Faults implements Consumer<RuntimeException>, Thread.UncaughtExceptionHandler {

    private static final Logger LOG = System.getLogger(Faults.class.getName());

    @Override
    public void accept(RuntimeException fault) {
        log(fault);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        log(fault);
    }

    /// The same for the same fault at the same place.
    static String code(Throwable fault) {
        var trace = fault.getStackTrace();
        var place = trace.length == 0 ? "" : trace[0].getClassName() + trace[0].getMethodName();
        return "%04X".formatted((fault.getClass().getName() + place).hashCode() & 0xffff);
    }

    private static void log(Throwable fault) {
        LOG.log(Level.ERROR, "fault " + code(fault), fault);
    }
}
