package app.unhunch.bench;

import app.unhunch.e2e.Desk;
import app.unhunch.e2e.Program;
import app.unhunch.e2e.Unhunch;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A break reminder that runs on a desk of its own, told that no break is near.
///
/// @param kind which one
/// @param desk where it runs
/// @param program its first process; empty where it is not installed
record Neighbor(Kind kind, Desk desk, Optional<Program> program) implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    /// Those that are measured.
    enum Kind {
        UNHUNCH("Unhunch"), WORKRAVE("workrave"), SAFEEYES("safeeyes");

        private final String program;

        Kind(String program) {
            this.program = program;
        }
    }

    /// Starts it.
    ///
    /// @param scratch an empty folder with a short path
    static Neighbor start(Kind kind, Path scratch) throws Exception {
        var desk = Desk.whole(scratch);
        try {
            return new Neighbor(kind, desk, switch (kind) {
                case UNHUNCH -> Optional.of(unhunch(desk));
                case WORKRAVE -> isInstalled(kind) ? Optional.of(workrave(desk)) : Optional.empty();
                case SAFEEYES -> isInstalled(kind) ? Optional.of(safeEyes(desk)) : Optional.empty();
            });
        } catch (Exception | AssertionError failed) {
            desk.close();
            throw failed;
        }
    }

    /// With every sense on.
    private static Program unhunch(Desk desk) throws Exception {
        var unhunch = Unhunch.on(desk);
        unhunch.set("breaks.every", "180m");
        unhunch.set("quiet.battery", "true");
        unhunch.set("quiet.programs", "someconference");
        return unhunch.agent();
    }

    private static Program workrave(Desk desk) throws Exception {
        desk.set("GSETTINGS_BACKEND", "keyfile"); // the desk has no server for settings
        for (var timer : List.of("micro-pause", "rest-break", "daily-limit")) {
            var set = desk.tool("gsettings", "set", "org.workrave.timers." + timer, "limit", "36000");
            if (set.exit() != 0) {
                throw new IOException(set.err());
            }
        }
        return desk.startTool(List.of("workrave"));
    }

    /// It does not run without a system bus.
    private static Program safeEyes(Desk desk) throws Exception {
        var address = "unix:path=" + desk.folder("bus").resolve("system");
        desk.startTool(List.of("dbus-daemon", "--session", "--nofork", "--nopidfile", "--address=" + address));
        desk.set("DBUS_SYSTEM_BUS_ADDRESS", address);
        var own = desk.folder("home/.config").resolve("safeeyes");
        desk.tool("cp", "-r", "/usr/lib/python3/dist-packages/safeeyes/config", own.toString());
        var choices = own.resolve("safeeyes.json");
        Files.writeString(choices, Files.readString(choices).replaceAll("\"(short|long)_break_interval\": \\d+",
                "\"$1_break_interval\": 600"));
        return desk.startTool(List.of("safeeyes"));
    }

    /// Somebody touches a key that types nothing.
    void key() throws IOException, InterruptedException {
        desk.screen().key("shift");
    }

    /// Lets time pass in which it must not end.
    void outlive(Duration time) throws IOException, InterruptedException {
        if (program.isPresent() && program.get().process().waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IOException(kind.program + " ended by itself: " + program.get().end(LIMIT));
        }
    }

    /// Its processes, those it started included; none where it is not installed.
    List<ProcessHandle> processes() {
        return program.map(Program::process).stream()
                .flatMap(first -> Stream.concat(Stream.of(first.toHandle()), first.descendants())).toList();
    }

    /// The first cell of its row.
    String name() {
        return "| " + kind.program + (program.isEmpty() ? " (not installed)" : "");
    }

    @Override
    public void close() {
        desk.close();
    }

    private static boolean isInstalled(Kind kind) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(kind.program)));
    }
}
