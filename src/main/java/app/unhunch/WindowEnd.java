package app.unhunch;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BooleanSupplier;

/// When the window process ends: once it is told to for good, or once nothing is shown and the agent has nothing more for
/// it. An agent takes a window that shows nothing for one that is there until it hears otherwise; so the window first
/// says that it is none any more, and comes back if an order had been given to it before that was heard.
final class WindowEnd {

    private final BlockingQueue<Reason> reasons = new LinkedBlockingQueue<>();

    private enum Reason {
        NOTHING_SHOWN, FOR_GOOD
    }

    /// What the agent is told.
    interface Say {

        /// That this is no window any more. Returns when everything that was said to the window before has been heard.
        void gone();

        /// That this is the window again.
        void back();
    }

    /// Nothing is shown any more. Callable from every thread.
    void nothingShown() {
        reasons.add(Reason.NOTHING_SHOWN);
    }

    /// The window is to end, whatever it shows. Callable from every thread.
    void forGood() {
        reasons.add(Reason.FOR_GOOD);
    }

    /// Waits for the end.
    ///
    /// @param isIdle whether nothing is shown or pending, once every order that was heard is followed
    void await(BooleanSupplier isIdle, Say say) throws InterruptedException {
        while (reasons.take() == Reason.NOTHING_SHOWN) {
            if (isIdle.getAsBoolean()) {
                say.gone();
                if (isIdle.getAsBoolean()) {
                    return;
                }
                say.back();
            }
        }
    }
}
