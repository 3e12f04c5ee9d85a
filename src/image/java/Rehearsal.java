import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// One process of the image at work, with a home, a data folder and, where the machine can make them, a session bus with
/// a notification server of its own and a display that nobody sees: what it does reaches nobody.
final class Rehearsal implements AutoCloseable {

    private static final Duration READY = Duration.ofSeconds(60);
    private static final Duration END = Duration.ofSeconds(120);
    private static final Duration BUSY = Duration.ofSeconds(15);
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration REST = Duration.ofMillis(20);
    private static final int LOOKS_AT_REST = 8;

    private final Path image;
    private final Path home;
    private Process process;
    private Optional<String> display = Optional.empty();

    private Rehearsal(Path image, Path home) {
        this.image = image;
        this.home = home;
    }

    static Rehearsal of(Path image) throws IOException {
        var home = Files.createTempDirectory("unhunch");
        Files.createDirectories(home.resolve("run"));
        var rehearsal = new Rehearsal(image, home);
        rehearsal.openDisplay();
        return rehearsal;
    }

    /// Without one JavaFX takes its platform that has no windows, and the cache lacks some of what a desktop needs.
    private void openDisplay() throws IOException {
        if (isInstalled("Xvfb")) {
            var screen = builder(List.of("Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"))
                    .redirectError(Redirect.DISCARD).start();
            display = Optional.ofNullable(screen.inputReader().readLine()).map(number -> ":" + number);
        }
    }

    /// Starts `words` with the flags of `kind` and more options for the JVM.
    void start(String kind, List<String> options, List<String> words) throws IOException {
        var command = new ArrayList<String>();
        if (isInstalled("dbus-run-session")) {
            command.addAll(List.of("dbus-run-session", "--"));
            if (isInstalled("dunst")) {
                command.addAll(List.of("sh", "-c", "dunst & exec \"$@\"", "sh"));
            }
        }
        command.addAll(program(kind, options));
        command.addAll(dataFolder());
        command.addAll(words);
        process = builder(command).redirectErrorStream(true).redirectOutput(log().toFile()).start();
    }

    /// Waits until the process answers, has ended or takes too long.
    void awaitAnswer() throws IOException, InterruptedException {
        for (var left = READY; left.isPositive() && process.isAlive(); left = left.minus(LOOK)) {
            if (ask(List.of("status")) == 0) {
                return;
            }
            process.waitFor(LOOK.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /// Waits until the process and its children have used next to no processor time for a while; not for long, as a
    /// moving picture never rests.
    void awaitRest() throws InterruptedException {
        var used = used();
        var rests = 0;
        for (var left = BUSY; left.isPositive() && process.isAlive()
                && rests < LOOKS_AT_REST; left = left.minus(LOOK)) {
            process.waitFor(LOOK.toMillis(), TimeUnit.MILLISECONDS);
            var now = used();
            rests = now.minus(used).compareTo(REST) < 0 ? rests + 1 : 0;
            used = now;
        }
    }

    /// The program as the launcher starts it, but with other options.
    List<String> program(String kind, List<String> options) {
        var program = new ArrayList<String>();
        program.add(image.resolve("bin", "java").toString());
        program.add("@" + image.resolve("lib", "unhunch", kind + ".flags"));
        program.addAll(options);
        program.addAll(List.of("-m", "app.unhunch/app.unhunch.Main"));
        return program;
    }

    /// Runs one command of the program and tells its exit code.
    int ask(List<String> words) throws IOException, InterruptedException {
        return ask(List.of(image.resolve("bin", "unhunch").toString()), words);
    }

    /// The same with another way to start the program.
    int ask(List<String> program, List<String> words) throws IOException, InterruptedException {
        var command = new ArrayList<>(program);
        command.addAll(dataFolder());
        command.addAll(words);
        var asked = builder(command).redirectErrorStream(true).redirectOutput(home.resolve("asked.log").toFile())
                .start();
        if (!asked.waitFor(READY.toSeconds(), TimeUnit.SECONDS)) {
            asked.destroyForcibly();
            return -1;
        }
        return asked.exitValue();
    }

    /// Whether the process comes to its end by itself.
    boolean ends() throws InterruptedException {
        return process.waitFor(END.toSeconds(), TimeUnit.SECONDS);
    }

    /// What the process wrote.
    String said() throws IOException {
        return Files.readString(log());
    }

    /// Ends everything that was started here, also what has left its parent, and clears up.
    @Override
    public void close() throws IOException {
        ProcessHandle.allProcesses().filter(this::isOwn).forEach(ProcessHandle::destroyForcibly);
        Trees.delete(home);
    }

    private boolean isOwn(ProcessHandle process) {
        try {
            var environ = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "environ"),
                    StandardCharsets.ISO_8859_1);
            return ("\0" + environ).contains("\0HOME=" + home + "\0");
        } catch (IOException notThere) {
            return process.equals(this.process.toHandle());
        }
    }

    private Duration used() {
        return Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .map(handle -> handle.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private List<String> dataFolder() {
        return List.of("--data-dir", home.resolve("data").toString());
    }

    private Path log() {
        return home.resolve("process.log");
    }

    private ProcessBuilder builder(List<String> command) {
        var builder = new ProcessBuilder(command).redirectInput(new File("/dev/null"));
        var environment = builder.environment();
        environment.keySet()
                .removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "PULSE_SERVER"));
        environment.put("HOME", home.toString());
        environment.put("XDG_RUNTIME_DIR", home.resolve("run").toString());
        display.ifPresentOrElse(there -> environment.put("DISPLAY", there),
                () -> environment.put("JDK_JAVA_OPTIONS", "-Dglass.platform=Headless -Dprism.order=sw"));
        return builder;
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
