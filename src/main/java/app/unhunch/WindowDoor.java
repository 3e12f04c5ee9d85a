package app.unhunch;

import app.unhunch.link.Answer;
import app.unhunch.link.LinkServer;
import app.unhunch.link.Order;
import app.unhunch.link.Request;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The agent's way to its window: hands orders to it, and starts it where none is there. Used on the engine's thread.
final class WindowDoor {

    private static final Logger LOG = System.getLogger(WindowDoor.class.getName());

    private final LinkServer server;
    private final Children children;
    private final Consumer<Optional<Process>> failed;
    private final List<Order> waiting = new ArrayList<>();
    private State state = State.NONE;
    private Optional<Process> coming = Optional.empty();

    private enum State {
        NONE, STARTING
    }

    /// @param failed called, on any thread, when a window that was started ended before it could be met
    WindowDoor(LinkServer server, Children children, Consumer<Optional<Process>> failed) {
        this.server = server;
        this.children = children;
        this.failed = failed;
    }

    /// Gives an order, for which a window is started if need be.
    void order(Order order) {
        if (!orderIfThere(order)) {
            waiting.add(order);
            if (state == State.NONE) {
                start();
            }
        }
    }

    /// Gives an order to a window that is there, or on its way; without one there is nothing to do.
    ///
    /// @return whether a window has it now
    boolean orderIfThere(Order order) {
        if (waiting.isEmpty() && server.tell(Request.Role.WINDOW, new Answer.Do(order))) {
            return true;
        }
        if (state == State.STARTING && takesBack(order)) {
            waiting.add(order);
        }
        return false;
    }

    /// A window is there: it gets what waits for it.
    void came() {
        state = State.NONE;
        var orders = List.copyOf(waiting);
        waiting.clear();
        orders.forEach(order -> server.tell(Request.Role.WINDOW, new Answer.Do(order)));
    }

    /// A window that was on its way will not come.
    ///
    /// @param ended its process; empty if it could not even be started
    /// @return whether anything was waiting for it
    boolean lost(Optional<Process> ended) {
        if (!ended.equals(coming)) {
            return false;
        }
        coming = Optional.empty();
        var waited = state == State.STARTING && !waiting.isEmpty();
        state = State.NONE;
        waiting.clear();
        return waited;
    }

    /// A window that is still on its way is not wanted any more.
    void abandon() {
        if (state == State.STARTING) {
            coming.ifPresent(Process::destroy);
        }
    }

    private static boolean takesBack(Order order) {
        return order instanceof Order.CloseBreak || order instanceof Order.HideCard || order instanceof Order.Leave;
    }

    private void start() {
        state = State.STARTING;
        try {
            var process = children.start("window", "--hidden");
            coming = Optional.of(process);
            var _ = process.onExit().thenAccept(ended -> failed.accept(Optional.of(ended)));
        } catch (IOException no) {
            LOG.log(Level.ERROR, "no window can be started", no);
            coming = Optional.empty();
            failed.accept(coming);
        }
    }
}
