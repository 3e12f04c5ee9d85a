package app.unhunch.desktop;

import app.unhunch.breaks.QuietReason;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// The quiet watch of a desktop that shows no signs.
final class NoQuietWatch implements QuietWatch {

    @Override
    public void watch(QuietRules rules, Consumer<Set<QuietReason>> listener) {
        listener.accept(Set.of());
    }

    @Override
    public List<SenseReport> reports() {
        return List.of(report());
    }

    @Override
    public SenseReport report() {
        return SenseReport.absent("quiet");
    }

    @Override
    public void close() {}
}
