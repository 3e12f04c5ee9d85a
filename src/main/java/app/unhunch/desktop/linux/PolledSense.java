package app.unhunch.desktop.linux;

import app.unhunch.breaks.QuietReason;
import app.unhunch.desktop.Lane;
import app.unhunch.desktop.SenseReport;
import app.unhunch.desktop.SenseState;
import app.unhunch.desktop.Watch;
import app.unhunch.settings.QuietSettings;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// A reason that has to be looked for now and then, in files that the kernel makes up.
final class PolledSense implements QuietSense {

    /// Looks once; says what it found, if anything.
    @FunctionalInterface
    interface Look {

        /// What there is to see, in technical words.
        ///
        /// @throws IOException where it cannot look
        Optional<String> find(QuietSettings wanted) throws IOException;
    }

    private final QuietReason reason;
    private final String source;
    private final Duration every;
    private final Look look;
    private final AtomicReference<SenseReport> report;

    PolledSense(QuietReason reason, String sense, String source, Duration every, Look look) {
        this.reason = reason;
        this.source = source;
        this.every = every;
        this.look = look;
        this.report = new AtomicReference<>(SenseReport.waiting(sense, source));
    }

    @Override
    public QuietReason reason() {
        return reason;
    }

    @Override
    public Watch start(QuietSettings wanted, Consumer<Boolean> now) {
        var lane = new Lane(source);
        lane.execute(() -> again(lane, wanted, now));
        return lane::close;
    }

    @Override
    public SenseReport report() {
        return report.get();
    }

    private void again(Lane lane, QuietSettings wanted, Consumer<Boolean> now) {
        try {
            var found = look.find(wanted);
            report.updateAndGet(old -> old.read(source, found.orElse("none")));
            now.accept(found.isPresent());
        } catch (IOException failure) {
            report.updateAndGet(old -> old.failed(failure.toString()).as(SenseState.ABSENT));
            now.accept(false);
        }
        var _ = lane.later(every, () -> again(lane, wanted, now));
    }
}
