package app.unhunch.ui.rest;

import app.unhunch.ui.kit.Later;
import java.time.Duration;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

/// Keeps keys from a screen that has just come up, because they were meant for something else.
final class Guard {

    private static final Duration DEAF = Duration.ofSeconds(2);

    private final Later later;
    private Subscription opening = Subscription.EMPTY;
    private boolean deaf;

    Guard(Node node, Later later) {
        this.later = later;
        node.addEventFilter(KeyEvent.ANY, this::hear);
    }

    /// Ignores keys for the next two seconds.
    void close() {
        deaf = true;
        opening.unsubscribe();
        opening = later.after(DEAF, () -> deaf = false);
    }

    /// Whether keys are ignored now. Filters of the same node have to ask, as they hear what is consumed, too.
    boolean isClosed() {
        return deaf;
    }

    private void hear(Event event) {
        if (deaf) {
            event.consume();
        }
    }
}
