package app.unhunch.desktop;

import app.unhunch.breaks.QuietReason;
import app.unhunch.settings.QuietSettings;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// The quiet watch of a desktop that tells nothing.
final class NoQuietWatch implements QuietWatch {

    @Override
    public void watch(QuietSettings wanted, Consumer<Set<QuietReason>> listener) {
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
