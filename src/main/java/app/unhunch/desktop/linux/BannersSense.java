package app.unhunch.desktop.linux;

import app.unhunch.breaks.QuietReason;
import app.unhunch.desktop.Lane;
import app.unhunch.desktop.SenseReport;
import app.unhunch.desktop.SenseState;
import app.unhunch.desktop.Watch;
import app.unhunch.settings.QuietSettings;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// Whether GNOME was told not to disturb, which it keeps among its settings and tells on no bus. One long-lived
/// `gsettings` says each change.
final class BannersSense implements QuietSense {

    private static final String FOLDER = "org.gnome.desktop.notifications";
    private static final String KEY = "show-banners";
    private static final Duration BEFORE_RETRY = Duration.ofMinutes(5);

    private final String program;
    private final Map<String, String> environment;
    private final AtomicReference<SenseReport> report = new AtomicReference<>(
            SenseReport.waiting("disturb", "gnome"));

    /// @param program `gsettings`
    BannersSense(String program, Map<String, String> environment) {
        this.program = program;
        this.environment = environment;
    }

    /// Whether this desktop is one that keeps it there.
    static boolean fits(Map<String, String> environment) {
        return List.of(environment.getOrDefault("XDG_CURRENT_DESKTOP", "").toLowerCase(Locale.ROOT).split(":", -1))
                .contains("gnome");
    }

    @Override
    public QuietReason reason() {
        return QuietReason.DO_NOT_DISTURB;
    }

    @Override
    public Watch start(QuietSettings wanted, Consumer<Boolean> now) {
        var lane = new Lane("banners");
        var child = new AtomicReference<List<Process>>(List.of());
        lane.execute(() -> follow(lane, child, now));
        return () -> {
            lane.close();
            child.getAndSet(List.of()).forEach(Process::destroy);
        };
    }

    @Override
    public SenseReport report() {
        return report.get();
    }

    /// Keeps the lane for itself as long as changes are told.
    private void follow(Lane lane, AtomicReference<List<Process>> child, Consumer<Boolean> now) {
        try {
            var monitor = gsettings("monitor");
            child.set(List.of(monitor));
            see(new String(gsettings("get").getInputStream().readAllBytes(), StandardCharsets.UTF_8), now);
            try (var lines = monitor.inputReader(StandardCharsets.UTF_8)) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    see(line, now);
                }
            }
            throw new IOException("gsettings ended");
        } catch (IOException absent) {
            report.updateAndGet(old -> old.failed(String.valueOf(absent.getMessage())).as(SenseState.ABSENT));
            now.accept(false);
            var _ = lane.later(BEFORE_RETRY, () -> follow(lane, child, now));
        }
    }

    /// @param said such as `true`, or `show-banners: true`
    private void see(String said, Consumer<Boolean> now) {
        var silent = said.strip().endsWith("false");
        report.updateAndGet(old -> old.read("gnome", silent ? "silent" : "talks"));
        now.accept(silent);
    }

    private Process gsettings(String what) throws IOException {
        var builder = new ProcessBuilder(program, what, FOLDER, KEY).redirectError(Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }
}
