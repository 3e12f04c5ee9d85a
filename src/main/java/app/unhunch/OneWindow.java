package app.unhunch;

import app.unhunch.link.LinkLock;
import app.unhunch.link.LinkPlace;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/// Sees to it that one process at most shows windows. Whoever holds the lock is the window; others hand over to it, which
/// may take a moment while it comes up, or are the window after all once it is gone.
final class OneWindow {

    private static final Logger LOG = System.getLogger(OneWindow.class.getName());

    private final LinkPlace place;
    private final Patience patience;

    /// @param patience with a window that is there but does not take over yet
    OneWindow(LinkPlace place, Patience patience) {
        this.place = place;
        this.patience = patience;
    }

    /// Being the window, until it ends.
    @FunctionalInterface
    interface Life {

        /// Lives, and answers the exit code.
        int live() throws IOException;
    }

    /// Handing over to the window that is there.
    @FunctionalInterface
    interface HandOver {

        /// Asks it, and answers whether it took over.
        boolean isTaken();
    }

    /// Is the window, or hands over to the one that is there.
    ///
    /// @return the exit code of the window's life, 0 where it was handed over; empty if neither could be
    Optional<Integer> beOrHandOver(Life life, HandOver handOver) throws IOException {
        return patience.until(() -> {
            var lived = beAlone(life);
            return lived.isPresent() || !handOver.isTaken() ? lived : Optional.of(0);
        });
    }

    /// Is the window.
    ///
    /// @return the exit code of its life; empty at once if there is a window already
    Optional<Integer> beAlone(Life life) throws IOException {
        var lock = LinkLock.take(place.window());
        if (lock.isEmpty()) {
            return Optional.empty();
        }
        try (var held = lock.get()) {
            LOG.log(Level.DEBUG, "the window is ours: {0}", held);
            return Optional.of(life.live());
        }
    }
}
