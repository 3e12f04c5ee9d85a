package app.unhunch.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The notification server of a [Desk], dunst: what was shown on it, and what the user does to it.
///
/// @param desk whose notification server
public record Notifications(Desk desk) {

    /// One notification as it was shown.
    ///
    /// @param app name of the program that sent it
    /// @param title its first line
    /// @param body what stands below, lines joined by a blank
    public record Shown(String app, String title, String body) {}

    private static final Duration UP = Duration.ofSeconds(60);

    private static final String CONFIGURATION = """
            [global]
            font = Sans 10
            width = 380
            dmenu = %1$s/choose
            always_run_script = true
            idle_threshold = 0
            [every]
            summary = "*"
            script = %1$s/note
            """;
    private static final String NOTE = """
            #!/bin/sh
            printf '%%s\\t%%s\\t%%s\\n' "$1" "$2" "$(printf '%%s' "$3" | tr '\\n\\t' '  ')" >> %1$s/shown
            """;
    private static final String CHOOSE = """
            #!/bin/sh
            tee %1$s/offered | grep -F "#$(cat %1$s/wanted) " | head -n 1
            """;

    /// Writes its settings and starts it.
    Program open() throws Exception {
        Files.writeString(home().resolve("dunstrc"), CONFIGURATION.formatted(home()));
        script("note", NOTE);
        script("choose", CHOOSE);
        Files.writeString(home().resolve("shown"), "");
        return startServer();
    }

    /// Starts the server, also again after it was killed.
    public Program startServer() throws Exception {
        var server = desk.startTool(List.of("dunst", "-conf", home().resolve("dunstrc").toString()));
        Until.holds("a notification server", UP, () -> desk.bus().hasOwner("org.freedesktop.Notifications"));
        return server;
    }

    /// Everything shown so far, oldest first.
    public List<Shown> shown() throws IOException {
        return Files.readAllLines(home().resolve("shown"))
                .stream()
                .map(line -> line.split("\t", -1))
                .map(parts -> new Shown(parts[0], parts[1], parts[2]))
                .toList();
    }

    /// Waits until as many as `count` were shown in all and answers the last.
    public Shown await(int count, Duration limit) throws Exception {
        return Until.present(count + " notifications", limit,
                () -> Optional.of(shown()).filter(all -> all.size() >= count).map(List::getLast));
    }

    /// How many stand on the display now.
    public int standing() throws IOException, InterruptedException {
        return Integer.parseInt(desk.tool("dunstctl", "count", "displayed").out().strip());
    }

    /// Does what a click on the newest one does: its default action.
    public void click() throws IOException, InterruptedException {
        desk.tool("dunstctl", "action");
    }

    /// Chooses the action with `label` from the server's menu; fails if nothing that stands offers it.
    public void act(String label) throws Exception {
        Files.writeString(home().resolve("wanted"), label);
        Files.deleteIfExists(home().resolve("offered"));
        desk.tool("dunstctl", "context");
        Until.holds("the menu of the notification server", UP, () -> Files.exists(home().resolve("offered")));
        Until.holds("the action " + label, UP,
                () -> Files.readString(home().resolve("offered")).contains("#" + label + " "));
    }

    /// Sweeps the newest one away.
    public void dismiss() throws IOException, InterruptedException {
        desk.tool("dunstctl", "close");
    }

    private void script(String name, String text) throws IOException {
        var file = home().resolve(name);
        Files.writeString(file, text.formatted(home()));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private Path home() throws IOException {
        return desk.folder("dunst");
    }
}
