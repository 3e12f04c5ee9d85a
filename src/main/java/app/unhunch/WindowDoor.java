package app.unhunch;

import app.unhunch.cli.Exit;
import app.unhunch.link.Order;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The agent's way to its window: hands orders to it, and starts it where none is there. Used on the engine's thread.
final class WindowDoor {

    private static final Logger LOG = System.getLogger(WindowDoor.class.getName());

    /// Starts of a window while another one comes up or goes: half a minute of them.
    private static final int STARTS = 60;

    private final Predicate<Order> there;
    private final Starter starter;
    private final Runnable later;
    private final Consumer<Optional<Process>> failed;
    private final List<Order> waiting = new ArrayList<>();
    private State state = State.NONE;
    private Optional<Process> coming = Optional.empty();
    private int starts;

    private enum State {
        NONE, STARTING
    }

    /// Starts a window process that shows nothing.
    @FunctionalInterface
    interface Starter {

        Process start() throws IOException;
    }

    /// @param there hands an order to the window that is there and answers whether there is one
    /// @param later calls [#startAgain()] on the engine's thread in half a second
    /// @param failed called, on any thread, when a window that was started ended
    WindowDoor(Predicate<Order> there, Starter starter, Runnable later, Consumer<Optional<Process>> failed) {
        this.there = there;
        this.starter = starter;
        this.later = later;
        this.failed = failed;
    }

    /// Gives an order, for which a window is started if need be.
    void order(Order order) {
        if (!orderIfThere(order)) {
            waiting.add(order);
            if (state == State.NONE) {
                starts = 0;
                start();
            }
        }
    }

    /// Gives an order to a window that is there, or on its way; without one there is nothing to do.
    ///
    /// @return whether a window has it now
    boolean orderIfThere(Order order) {
        if (waiting.isEmpty() && there.test(order)) {
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
        for (var order : orders) {
            if (!there.test(order)) {
                LOG.log(Level.WARNING, "the window went before it heard {0}", order);
            }
        }
    }

    /// A window that was on its way will not come. Where it made way for another one, that is waited for, or is started
    /// again should the other be gone.
    ///
    /// @param ended its process; empty if it could not even be started
    /// @return whether something about a break was waiting for it in vain
    boolean lost(Optional<Process> ended) {
        if (!ended.equals(coming)) {
            return false;
        }
        coming = Optional.empty();
        var waited = state == State.STARTING && !waiting.isEmpty();
        if (waited && starts < STARTS && ended.filter(process -> process.exitValue() == Exit.TAKEN).isPresent()) {
            later.run();
            return false;
        }
        state = State.NONE;
        var breaks = waited && !waiting.stream().allMatch(Order.Play.class::isInstance);
        waiting.clear();
        return breaks;
    }

    /// Starts a window that made way for another, if that has not come meanwhile.
    void startAgain() {
        if (state == State.STARTING && coming.isEmpty()) {
            start();
        }
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
        starts++;
        try {
            var process = starter.start();
            coming = Optional.of(process);
            var _ = process.onExit().thenAccept(ended -> failed.accept(Optional.of(ended)));
        } catch (IOException no) {
            LOG.log(Level.ERROR, "no window can be started", no);
            coming = Optional.empty();
            failed.accept(coming);
        }
    }
}
