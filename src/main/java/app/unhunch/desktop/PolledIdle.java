package app.unhunch.desktop;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// An idle watch on the first of several sources that answers. It looks as seldom as it can: while the
/// user is active not before a limit can be reached; while they are away not at all where the source calls at their
/// return, else every two seconds.
public final class PolledIdle implements IdleWatch {

    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final Duration WHILE_AWAY = Duration.ofSeconds(2);
    /// More than [#WHILE_AWAY], so that no short return is missed.
    private static final Duration LEAST = Duration.ofSeconds(3);
    private static final Duration SOONEST = Duration.ofSeconds(1);
    /// Where the source calls at the return; only in case it does not.
    private static final Duration WHILE_IT_CALLS = Duration.ofMinutes(1);
    private static final Duration BEFORE_RETRY = Duration.ofSeconds(30);

    private final List<IdleSource.Opening> openings;
    private final Lane lane = new Lane("idle");
    private final AtomicReference<SenseReport> report = new AtomicReference<>(SenseReport.waiting("idle", ""));

    // of the lane
    private final List<Limit> limits = new ArrayList<>();
    private final StuckCheck stuck = new StuckCheck();
    private @Nullable IdleSource source;
    private Watch next = () -> {};
    private Optional<Watch> calling = Optional.empty();
    private boolean asking = true;

    /// Looks through `openings` for a source, best first.
    public PolledIdle(List<IdleSource.Opening> openings) {
        this.openings = List.copyOf(openings);
    }

    @Override
    public Optional<Duration> idle() {
        try {
            return lane.ask(PATIENCE, this::read).join();
        } catch (CompletionException late) {
            return Optional.empty();
        }
    }

    @Override
    public Watch watch(Duration limit, Consumer<IdleChange> listener) {
        if (limit.compareTo(LEAST) < 0) {
            throw new IllegalArgumentException("limit must be at least three seconds, was " + limit);
        }
        var entry = new Limit(limit, listener);
        lane.execute(() -> {
            limits.add(entry);
            look();
        });
        return () -> lane.execute(() -> limits.remove(entry));
    }

    @Override
    public SenseReport report() {
        return report.get();
    }

    @Override
    public void close() {
        lane.finish(this::drop);
    }

    // on the lane

    private void look() {
        next.close();
        if (limits.isEmpty()) {
            return;
        }
        var idle = read();
        try {
            for (var limit : List.copyOf(limits)) {
                limit.see(idle.orElse(Duration.ZERO));
            }
            beCalled();
        } finally {
            next = lane.later(source == null ? BEFORE_RETRY : pause(idle.orElse(Duration.ZERO)), this::look);
        }
    }

    /// Whoever is away need not be looked for where the source calls once they are back.
    private void beCalled() {
        var away = limits.stream().anyMatch(Limit::away);
        if (!away || source == null) {
            stopCalling();
        } else if (calling.isEmpty() && asking) {
            calling = source.atReturn(() -> lane.execute(this::called));
            var _ = lane.later(WHILE_AWAY, this::look); // the return may have come just before
        }
    }

    /// A source that calls for nothing is not asked to call again at once.
    private void called() {
        stopCalling();
        asking = false;
        look();
        asking = true;
    }

    private void stopCalling() {
        calling.ifPresent(Watch::close);
        calling = Optional.empty();
    }

    private Duration pause(Duration idle) {
        var pause = Duration.ofDays(1);
        for (var limit : limits) {
            var own = limit.away() ? whileAway() : limit.after().minus(idle);
            pause = own.compareTo(pause) < 0 ? own : pause;
        }
        return stuck.unsure() || pause.compareTo(SOONEST) < 0 ? SOONEST : pause;
    }

    private Duration whileAway() {
        return calling.isPresent() ? WHILE_IT_CALLS : WHILE_AWAY;
    }

    private Optional<Duration> read() {
        try {
            var from = source();
            var idle = from.idle();
            var usable = !from.counts() || stuck.sees(idle);
            report.updateAndGet(old -> old.read(from.name(), idle.toMillis() + " ms")
                    .as(usable ? SenseState.WORKING : SenseState.DOUBTFUL));
            return usable ? Optional.of(idle) : Optional.empty();
        } catch (IOException failure) {
            drop();
            report.updateAndGet(old -> old.failed(failure));
            return Optional.empty();
        }
    }

    private IdleSource source() throws IOException {
        if (source != null) {
            return source;
        }
        var why = new StringBuilder("no source");
        for (var opening : openings) {
            try {
                source = opening.open();
                return source;
            } catch (IOException absent) {
                why.append("; ").append(absent.getMessage());
            }
        }
        throw new IOException(why.toString());
    }

    private void drop() {
        stopCalling();
        if (source != null) {
            source.close();
            source = null;
        }
    }

    /// One limit that somebody asked for, and on which side of it the user is.
    private static final class Limit {

        private final Duration after;
        private final Consumer<IdleChange> listener;
        private boolean away;

        Limit(Duration after, Consumer<IdleChange> listener) {
            this.after = after;
            this.listener = listener;
        }

        Duration after() {
            return after;
        }

        boolean away() {
            return away;
        }

        void see(Duration idle) {
            var now = idle.compareTo(after) >= 0;
            if (now != away) {
                away = now;
                listener.accept(now ? new IdleChange.Left(idle) : new IdleChange.Back(idle));
            }
        }
    }
}
