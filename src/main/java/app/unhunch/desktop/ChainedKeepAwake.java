package app.unhunch.desktop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/// Keeps the screen awake by the first way that this desktop offers.
public final class ChainedKeepAwake implements KeepAwake {

    private final List<Inhibitor> ways;
    private final Lane lane = new Lane("awake");
    private final AtomicReference<SenseReport> report = new AtomicReference<>(SenseReport.waiting("awake", ""));

    // of the lane
    private final Map<Watch, Inhibitor.Hold> held = new HashMap<>();

    /// Tries `ways` in their order.
    public ChainedKeepAwake(List<Inhibitor> ways) {
        this.ways = List.copyOf(ways);
    }

    @Override
    public Watch hold(String reason) {
        var handle = new Watch() {

            @Override
            public void close() {
                lane.execute(() -> release(this));
            }
        };
        lane.execute(() -> take(handle, reason));
        return handle;
    }

    @Override
    public SenseReport report() {
        return report.get();
    }

    @Override
    public void close() {
        lane.finish(() -> List.copyOf(held.keySet()).forEach(this::release));
    }

    // on the lane

    private void take(Watch handle, String reason) {
        var why = new StringBuilder();
        for (var way : ways) {
            try {
                held.put(handle, way.hold(reason));
                report.updateAndGet(old -> old.read(way.name(), "held"));
                return;
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return;
            } catch (Exception absent) {
                why.append(why.isEmpty() ? "" : "; ").append(way.name()).append(": ").append(absent.getMessage());
            }
        }
        report.updateAndGet(old -> old.failed(why.toString()));
    }

    private void release(Watch handle) {
        var hold = held.remove(handle);
        if (hold == null) {
            return;
        }
        try {
            hold.release();
            report.updateAndGet(old -> old.read(old.source(), "released"));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (Exception forgotten) {
            report.updateAndGet(old -> old.failed(forgotten));
        }
    }
}
