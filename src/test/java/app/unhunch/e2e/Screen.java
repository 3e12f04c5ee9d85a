package app.unhunch.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// The display of a [Desk], 1366 by 768, with a window manager.
///
/// @param desk whose display
public record Screen(Desk desk) {

    private static final Duration UP = Duration.ofSeconds(60);

    void open() throws Exception {
        var server = desk
                .startTool(List.of("Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp",
                        "-noreset"));
        desk.set("DISPLAY", ":" + server.firstLine(UP).strip());
        manage();
    }

    /// Starts a window manager on the display that is there.
    void manage() throws Exception {
        desk.startTool(List.of("openbox", "--sm-disable"));
        Until.holds("a window manager", UP, () -> desk.tool("wmctrl", "-m").exit() == 0);
        Until.holds("a window manager that looks after windows", UP, () -> desk.tool("wmctrl", "-l").exit() == 0);
    }

    /// Titles of the windows that are managed and mapped, in the order they were opened.
    public List<String> titles() throws IOException, InterruptedException {
        return desk.tool("wmctrl", "-l").lines().stream().map(line -> line.split(" +", 4)[3]).toList();
    }

    /// Waits until a window shows whose title holds `part`.
    public void awaitWindow(String part, Duration limit) throws Exception {
        Until.holds("a window '" + part + "'", limit, () -> titles().stream().anyMatch(title -> title.contains(part)));
    }

    /// Ids of the visible windows, managed or not, whose title matches the regular expression `title`.
    public List<String> visible(String title) throws IOException, InterruptedException {
        return desk.tool("xdotool", "search", "--onlyvisible", "--name", title).lines();
    }

    /// Title of the window that has the keyboard; empty if none has.
    public String focused() throws IOException, InterruptedException {
        return desk.tool("xdotool", "getactivewindow", "getwindowname").out().strip();
    }

    /// Types a key or a chord into whatever has the keyboard, named as xdotool names keys.
    public void key(String key) throws IOException, InterruptedException {
        desk.tool("xdotool", "key", key);
    }

    /// Types `text` into whatever has the keyboard.
    public void type(String text) throws IOException, InterruptedException {
        desk.tool("xdotool", "type", "--delay", "20", text);
    }

    /// Moves the pointer to a place on the display, in pixels, and clicks.
    public void click(int x, int y) throws IOException, InterruptedException {
        desk.tool("xdotool", "mousemove", "--sync", String.valueOf(x), String.valueOf(y), "click", "1");
    }

    /// Keeps a picture of the whole display as `target/screens/NAME.png`.
    public Path picture(String name) throws IOException, InterruptedException {
        var file = Files.createDirectories(Path.of("target", "screens").toAbsolutePath()).resolve(name + ".png");
        var made = desk.tool("import", "-window", "root", file.toString());
        if (made.exit() != 0) {
            throw new IOException("no picture: " + made.err());
        }
        return file;
    }
}
