package app.unhunch.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// A desktop of its own for one test: nothing of the machine's own session is seen or touched, and closing it ends every
/// process that was started on it, grandchildren included.
///
/// ```
/// try (var desk = Desk.whole(scratch)) {
///     desk.start("agent");
///     desk.notifications().awaitOne(Duration.ofSeconds(90));
///     desk.notifications().act("Start");
/// }
/// ```
public final class Desk implements AutoCloseable {

    /// What a desk can have; leave one out to see how the program does without.
    public enum Part {
        /// An X display with a window manager.
        SCREEN,
        /// A session bus.
        BUS,
        /// A notification server (dunst); needs the screen and the bus.
        NOTIFICATIONS,
        /// A sound server whose only output can be recorded.
        SOUND
    }

    /// The image that is looked at.
    public static final Path IMAGE = Path.of("target", "unhunch").toAbsolutePath();
    private static final Duration COMMAND = Duration.ofSeconds(60);
    private static final String MARK = "UNHUNCH_TEST_DESK";

    private final Path scratch;
    private final Map<String, String> environment = new HashMap<>();
    private final List<Program> programs = new ArrayList<>();
    private final Set<Part> parts;
    private int started;

    private Desk(Path scratch, Set<Part> parts) {
        this.scratch = scratch;
        this.parts = parts;
    }

    /// A desk with everything.
    public static Desk whole(Path scratch) throws Exception {
        return with(scratch, Part.values());
    }

    /// A desk with `parts` only.
    ///
    /// @param scratch an empty folder with a short path, as sockets live there
    public static Desk with(Path scratch, Part... parts) throws Exception {
        var desk = new Desk(scratch, parts.length == 0 ? EnumSet.noneOf(Part.class) : EnumSet.copyOf(List.of(parts)));
        try {
            desk.setUp();
            return desk;
        } catch (Exception | AssertionError e) {
            desk.close();
            throw e;
        }
    }

    private void setUp() throws Exception {
        environment.put(MARK, scratch.toString());
        environment.put("PATH", System.getenv("PATH"));
        environment.put("LANG", "C.UTF-8");
        environment.put("HOME", folder("home").toString());
        environment.put("XDG_CONFIG_HOME", folder("home/.config").toString());
        environment.put("XDG_DATA_HOME", folder("home/.local/share").toString());
        environment.put("XDG_STATE_HOME", folder("home/.local/state").toString());
        environment.put("XDG_CACHE_HOME", folder("home/.cache").toString());
        environment.put("XDG_RUNTIME_DIR", folder("run").toString());
        Files.setPosixFilePermissions(folder("run"), PosixFilePermissions.fromString("rwx------"));
        environment.put("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=" + scratch.resolve("no-system-bus"));
        if (parts.contains(Part.SCREEN)) {
            screen().open();
        }
        if (parts.contains(Part.BUS)) {
            bus().open();
        }
        if (parts.contains(Part.NOTIFICATIONS)) {
            notifications().open();
        }
        if (parts.contains(Part.SOUND)) {
            sound().open();
        }
    }

    /// The display and its windows.
    public Screen screen() {
        return new Screen(this);
    }

    /// The session bus.
    public Bus bus() {
        return new Bus(this);
    }

    /// The notification server.
    public Notifications notifications() {
        return new Notifications(this);
    }

    /// The sound server.
    public Sound sound() {
        return new Sound(this);
    }

    /// Starts the image's `unhunch` with `words`.
    public Program start(String... words) throws IOException {
        return startTool(unhunch(words));
    }

    /// Runs the image's `unhunch` with `words` to its end.
    public Output run(String... words) throws IOException, InterruptedException {
        return start(words).end(COMMAND);
    }

    /// Starts any program on this desk.
    public Program startTool(List<String> command) throws IOException {
        var name = ++started + "-" + Path.of(command.getFirst()).getFileName();
        var out = folder("logs").resolve(name + ".out");
        var err = folder("logs").resolve(name + ".err");
        var builder = new ProcessBuilder(command).directory(folder("home").toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        var program = new Program(builder.start(), out, err);
        programs.add(program);
        return program;
    }

    /// Runs any program on this desk to its end.
    public Output tool(String... command) throws IOException, InterruptedException {
        return startTool(List.of(command)).end(COMMAND);
    }

    /// A folder of this desk, made if it is not there.
    ///
    /// @param name path below the desk's own folder
    public Path folder(String name) throws IOException {
        return Files.createDirectories(scratch.resolve(name));
    }

    /// Lets every program that starts from now on see the environment variable `name`.
    public void set(String name, String value) {
        environment.put(name, value);
    }

    /// The variables that programs see that start now.
    Map<String, String> environment() {
        return Map.copyOf(environment);
    }

    /// Ends everything that runs on this desk.
    @Override
    public void close() {
        for (var program : programs.reversed()) {
            program.process().destroyForcibly();
        }
        for (var left = own(); !left.isEmpty(); left = own()) { // one that loses its agent may start another
            left.forEach(ProcessHandle::destroyForcibly);
            // one that is no child of ours is known by a number alone, which may have gone to another: look again
            left.forEach(process -> process.onExit().completeOnTimeout(process, 1, TimeUnit.SECONDS).join());
        }
        for (var program : programs) {
            program.process().onExit().join();
        }
    }

    /// Every process of this desk that lives, also those that others started.
    public List<ProcessHandle> own() {
        return ProcessHandle.allProcesses().filter(this::isOwn).toList();
    }

    /// Sends a signal, such as `-STOP`, to each process of this desk that runs `program`.
    void signal(String program, String signal) throws IOException, InterruptedException {
        for (var process : own()) {
            if (process.info().command().orElse("").endsWith("/" + program)) {
                new ProcessBuilder("kill", signal, String.valueOf(process.pid())).start().waitFor();
            }
        }
    }

    private boolean isOwn(ProcessHandle process) {
        try {
            var environ = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "environ"),
                    StandardCharsets.ISO_8859_1);
            return ("\0" + environ).contains("\0" + MARK + "=" + scratch + "\0");
        } catch (IOException ended) {
            return false;
        }
    }

    private static List<String> unhunch(String... words) {
        var command = new ArrayList<String>();
        command.add(IMAGE.resolve("bin", "unhunch").toString());
        command.addAll(List.of(words));
        return command;
    }
}
