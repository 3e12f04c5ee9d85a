package app.unhunch.ui.kit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.util.Subscription;

/// A [Later] whose time passes only when a test says so.
public final class ByHand implements Later {

    private record Task(Duration at, Runnable does) {}

    private final List<Task> waiting = new ArrayList<>();
    private Duration now = Duration.ZERO;

    @Override
    public Subscription after(Duration delay, Runnable does) {
        var task = new Task(now.plus(delay), does);
        waiting.add(task);
        return () -> waiting.remove(task);
    }

    /// Lets time pass, and runs what is due in its order.
    public void pass(Duration time) {
        var end = now.plus(time);
        for (var next = due(end); next.isPresent(); next = due(end)) {
            waiting.remove(next.get());
            now = next.get().at();
            next.get().does().run();
        }
        now = end;
    }

    /// What the clock shows.
    public Duration now() {
        return now;
    }

    private Optional<Task> due(Duration end) {
        return waiting.stream().filter(task -> task.at().compareTo(end) <= 0).min((a, b) -> a.at().compareTo(b.at()));
    }
}
