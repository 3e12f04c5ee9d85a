package app.unhunch.ui;

import app.unhunch.ui.kit.Later;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;

/// Makes parts of the window that nobody has asked for yet, one at a time with a pause after each, so that they open at
/// once later. Used on the FX thread.
final class Ahead {

    /// Long enough to see what is there.
    private static final Duration FIRST = Duration.ofMillis(600);

    /// Long enough for what the user does meanwhile.
    private static final Duration PAUSE = Duration.ofMillis(120);

    private final Later later;
    private final List<? extends Supplier<?>> all;
    private final Queue<Supplier<?>> parts = new ArrayDeque<>();
    private boolean started;
    private boolean waits;

    Ahead(Later later, List<? extends Supplier<?>> parts) {
        this.later = later;
        all = parts;
    }

    /// Begins; a second call changes nothing.
    void start() {
        if (!started) {
            started = true;
            again();
        }
    }

    /// Begins from the first part once more, as some were put away; before [#start] it changes nothing.
    void again() {
        if (started) {
            parts.clear();
            parts.addAll(all);
            if (!waits) {
                next(FIRST);
            }
        }
    }

    private void next(Duration wait) {
        waits = !parts.isEmpty();
        if (waits) {
            var _ = later.after(wait, () -> {
                var _ = parts.remove().get();
                next(PAUSE);
            });
        }
    }
}
