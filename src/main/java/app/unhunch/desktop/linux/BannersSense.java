package app.unhunch.desktop.linux;

import app.unhunch.breaks.QuietReason;
import app.unhunch.desktop.Lane;
import app.unhunch.desktop.SenseReport;
import app.unhunch.desktop.SenseState;
import app.unhunch.desktop.Watch;
import app.unhunch.desktop.linux.bus.Bus;
import app.unhunch.desktop.linux.bus.Signals;
import app.unhunch.settings.QuietSettings;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// Whether GNOME was told not to disturb, which it keeps among its settings. The bus says when that setting changed;
/// `gsettings` is asked then, and nothing stays running meanwhile.
final class BannersSense implements QuietSense {

    private static final String FOLDER = "org.gnome.desktop.notifications";
    private static final String KEY = "show-banners";
    private static final Signals CHANGED = Signals.of("ca.desrt.dconf.Writer", "Notify")
            .about("/" + FOLDER.replace('.', '/') + "/" + KEY);
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final Duration BEFORE_RETRY = Duration.ofMinutes(5);

    private final Bus bus;
    private final String program;
    private final Map<String, String> environment;
    private final AtomicReference<SenseReport> report = new AtomicReference<>(
            SenseReport.waiting("disturb", "gnome"));

    /// @param bus of the session
    /// @param program `gsettings`
    BannersSense(Bus bus, String program, Map<String, String> environment) {
        this.bus = bus;
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
        var changes = bus.listen(CHANGED, _ -> lane.execute(() -> look(lane, now)));
        lane.execute(() -> look(lane, now));
        return () -> {
            changes.close();
            lane.close();
        };
    }

    @Override
    public SenseReport report() {
        return report.get();
    }

    private void look(Lane lane, Consumer<Boolean> now) {
        try {
            var silent = ask().equals("false");
            report.updateAndGet(old -> old.read("gnome", silent ? "silent" : "talks"));
            now.accept(silent);
        } catch (IOException absent) {
            report.updateAndGet(old -> old.failed(absent).as(SenseState.ABSENT));
            now.accept(false);
            var _ = lane.later(BEFORE_RETRY, () -> look(lane, now));
        }
    }

    /// `true` or `false`.
    private String ask() throws IOException {
        var builder = new ProcessBuilder(program, "get", FOLDER, KEY).redirectError(Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(environment);
        var child = builder.start();
        try (var answer = child.getInputStream()) {
            if (!child.waitFor(LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException(program + " hangs");
            }
            var said = new String(answer.readAllBytes(), StandardCharsets.UTF_8).strip();
            if (said.isEmpty()) {
                throw new IOException(program + " says nothing about " + KEY);
            }
            return said;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stop);
        } finally {
            child.destroy();
        }
    }
}
