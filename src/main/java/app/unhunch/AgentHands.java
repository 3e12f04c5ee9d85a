package app.unhunch;

import app.unhunch.breaks.BreakEvent;
import app.unhunch.desktop.IdleWatch;
import app.unhunch.desktop.Lane;
import app.unhunch.desktop.Watch;
import app.unhunch.machine.Moment;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;

/// Waits for a pause in typing, so that a break does not come into the middle of a word. Where nobody knows of keys and
/// mouse, the hands are taken to rest.
final class AgentHands {

    private static final Duration REST = Duration.ofSeconds(2);
    private static final Duration LOOK = Duration.ofMillis(500);

    private final IdleWatch idle;
    private final Consumer<Function<Moment, BreakEvent>> send;
    private final Lane lane = new Lane("hands");

    // of the lane
    private Watch next = () -> {};

    AgentHands(IdleWatch idle, Consumer<Function<Moment, BreakEvent>> send) {
        this.idle = idle;
        this.send = send;
    }

    /// Tells the scheduler once the hands rest, if that is within `limit`. Who was waited for before is not any more.
    void await(Duration limit) {
        lane.execute(() -> {
            next.close();
            look(limit);
        });
    }

    void close() {
        lane.close();
    }

    private void look(Duration left) {
        var busy = idle.idle().filter(time -> time.compareTo(REST) < 0).isPresent();
        if (!busy) {
            send.accept(BreakEvent.HandsAtRest::new);
        } else if (left.isPositive()) {
            next = lane.later(LOOK, () -> look(left.minus(LOOK)));
        }
    }
}
