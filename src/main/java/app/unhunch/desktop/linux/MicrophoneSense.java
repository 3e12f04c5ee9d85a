package app.unhunch.desktop.linux;

import app.unhunch.breaks.QuietReason;
import app.unhunch.desktop.Lane;
import app.unhunch.desktop.SenseReport;
import app.unhunch.desktop.SenseState;
import app.unhunch.desktop.Watch;
import app.unhunch.settings.QuietSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// Whether another program records from a microphone, as PulseAudio and PipeWire tell. One long-lived
/// `pactl` says that something changed; only then it is asked what.
final class MicrophoneSense implements QuietSense {

    private static final Duration BEFORE_RETRY = Duration.ofMinutes(1);

    private final Map<String, String> environment;
    private final AtomicReference<SenseReport> report = new AtomicReference<>(SenseReport.waiting("call", "pulse"));

    MicrophoneSense(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public QuietReason reason() {
        return QuietReason.CALL;
    }

    @Override
    public Watch start(QuietSettings wanted, Consumer<Boolean> now) {
        var listening = new Listening(now);
        listening.lane.execute(listening::begin);
        return listening;
    }

    @Override
    public SenseReport report() {
        return report.get();
    }

    /// One run of the sense: a child that tells changes, and a lane that asks what they were.
    private final class Listening implements Watch {

        private final Consumer<Boolean> now;
        private final Lane lane = new Lane("microphone");
        private final AtomicReference<List<Process>> child = new AtomicReference<>(List.of());
        private Watch due = () -> {};

        Listening(Consumer<Boolean> now) {
            this.now = now;
        }

        @Override
        public void close() {
            lane.close();
            child.getAndSet(List.of()).forEach(Process::destroy);
        }

        // on the lane

        private void begin() {
            try {
                if (!isServed()) {
                    throw new IOException("no sound server");
                }
                var pactl = pactl("subscribe");
                child.set(List.of(pactl));
                Thread.ofVirtual().name("pactl").start(() -> follow(pactl));
                look();
            } catch (IOException absent) {
                lose(absent);
            }
        }

        private void look() {
            try {
                var users = Recordings.users(said("list", "sources"), said("list", "source-outputs"),
                        ProcessHandle.current().pid());
                report.updateAndGet(
                        old -> old.read("pulse", users.isEmpty() ? "not in use" : String.join(", ", users)));
                now.accept(!users.isEmpty());
            } catch (IOException failure) {
                report.updateAndGet(old -> old.failed(failure.toString()));
                now.accept(false);
            }
        }

        private void lose(IOException why) {
            report.updateAndGet(old -> old.failed(why).as(SenseState.ABSENT));
            now.accept(false);
            var _ = lane.later(BEFORE_RETRY, this::begin);
        }

        /// Changes come in bursts.
        private void lookSoon() {
            due.close();
            due = lane.later(Duration.ofMillis(200), this::look);
        }

        // on a thread of its own

        private void follow(Process pactl) {
            try (var lines = reader(pactl)) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.contains("source-output")) {
                        lane.execute(this::lookSoon);
                    }
                }
                lane.execute(() -> lose(new IOException("the sound server went away")));
            } catch (IOException stopped) {
                lane.execute(() -> lose(stopped));
            }
        }
    }

    /// Whether there is a socket to talk to, so that nothing is started in vain.
    private boolean isServed() {
        return !environment.getOrDefault("PULSE_SERVER", "").isEmpty()
                || Files.exists(Path.of(environment.getOrDefault("PULSE_RUNTIME_PATH",
                        environment.getOrDefault("XDG_RUNTIME_DIR", "/nowhere") + "/pulse"), "native"));
    }

    private String said(String... words) throws IOException {
        var pactl = pactl(words);
        return new String(pactl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private Process pactl(String... words) throws IOException {
        var builder = new ProcessBuilder("pactl").redirectError(Redirect.DISCARD);
        builder.command().addAll(List.of(words));
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    private static BufferedReader reader(Process process) {
        return process.inputReader(StandardCharsets.UTF_8);
    }
}
