package app.unhunch.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;

/// The display of a [Desk] with two monitors side by side, of which the right one can be unplugged: Xorg with its dummy
/// driver, as Xvfb has but one.
///
/// @param desk whose display
record TwoScreens(Desk desk) {

    /// Width of each monitor, in pixels.
    static final int WIDTH = 1024;

    private static final Duration UP = Duration.ofSeconds(60);
    private static final String LEFT = "DUMMY0";
    private static final String RIGHT = "DUMMY1";

    private static final String CONFIGURATION = """
            Section "ServerFlags"
             Option "AutoAddDevices" "false"
             Option "AutoEnableDevices" "false"
             Option "DontVTSwitch" "true"
             Option "AllowMouseOpenFail" "true"
            EndSection
            Section "Device"
             Identifier "card"
             Driver "dummy"
             VideoRam 256000
            EndSection
            Section "Monitor"
             Identifier "monitor"
             HorizSync 5.0-1000.0
             VertRefresh 5.0-200.0
            EndSection
            Section "Screen"
             Identifier "screen"
             Device "card"
             Monitor "monitor"
             DefaultDepth 24
             SubSection "Display"
              Depth 24
              Modes "1024x768"
              Virtual 2400 1200
             EndSubSection
            EndSection
            """;

    /// Starts it, with a window manager.
    static TwoScreens on(Desk desk) throws Exception {
        var folder = desk.folder("xorg");
        var configuration = Files.writeString(folder.resolve("xorg.conf"), CONFIGURATION);
        var server = desk.startTool(List.of("Xorg", "-displayfd", "1", "-config", configuration.toString(), "-logfile",
                folder.resolve("log").toString(), "-nolisten", "tcp", "-noreset", "-novtswitch", "-sharevts"));
        desk.set("DISPLAY", ":" + server.firstLine(UP).strip());
        var screens = new TwoScreens(desk);
        screens.run("--output", LEFT, "--mode", "1024x768");
        screens.run("--addmode", RIGHT, "1024x768");
        screens.plug();
        desk.screen().manage();
        return screens;
    }

    /// Plugs the right one in.
    void plug() throws Exception {
        run("--output", RIGHT, "--mode", "1024x768", "--right-of", LEFT);
        // only after it was asked for do programs that start later see it
        Until.holds("a second monitor", UP, () -> desk.tool("xrandr", "--query").out()
                .contains(RIGHT + " connected 1024x768+" + WIDTH + "+0"));
        awaitMonitors(2);
    }

    /// Pulls the right one out.
    void unplug() throws Exception {
        run("--output", RIGHT, "--off");
        awaitMonitors(1);
    }

    /// Waits until programs are told of so many.
    private void awaitMonitors(int count) throws Exception {
        Until.holds(count + " monitors", UP,
                () -> desk.tool("xrandr", "--listactivemonitors").out().startsWith("Monitors: " + count));
    }

    private void run(String... words) throws IOException, InterruptedException {
        var command = new String[words.length + 1];
        command[0] = "xrandr";
        System.arraycopy(words, 0, command, 1, words.length);
        var output = desk.tool(command);
        if (output.exit() != 0) {
            throw new IOException(output.err());
        }
    }
}
