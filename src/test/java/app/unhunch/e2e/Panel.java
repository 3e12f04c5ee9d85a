package app.unhunch.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// A panel at the top left of a [Desk]'s display, 40 pixels high, that holds nothing but the tray: xfce4-panel.
///
/// @param desk whose panel
record Panel(Desk desk) {

    private static final Duration UP = Duration.ofSeconds(60);
    private static final Path SETTINGS_SERVER = Path.of("/usr/lib/x86_64-linux-gnu/xfce4/xfconf/xfconfd");

    private static final String CONFIGURATION = """
            <?xml version="1.0" encoding="UTF-8"?>
            <channel name="xfce4-panel" version="1.0">
              <property name="configver" type="int" value="2"/>
              <property name="panels" type="array">
                <value type="int" value="1"/>
                <property name="panel-1" type="empty">
                  <property name="position" type="string" value="p=6;x=0;y=0"/>
                  <property name="length" type="uint" value="100"/>
                  <property name="position-locked" type="bool" value="true"/>
                  <property name="size" type="uint" value="40"/>
                  <property name="plugin-ids" type="array"><value type="int" value="1"/></property>
                </property>
              </property>
              <property name="plugins" type="empty">
                <property name="plugin-1" type="string" value="systray">
                  <property name="icon-size" type="uint" value="32"/>
                </property>
              </property>
            </channel>
            """;

    /// Writes its settings and starts it.
    Program open() throws Exception {
        var folder = desk.folder("home/.config/xfce4/xfconf/xfce-perchannel-xml");
        Files.writeString(folder.resolve("xfce4-panel.xml"), CONFIGURATION);
        desk.set("NO_AT_BRIDGE", "1");
        desk.set("GIO_USE_VFS", "local");
        openSettings();
        return start();
    }

    /// Starts the settings server of Xfce.
    void openSettings() throws Exception {
        desk.startTool(List.of(SETTINGS_SERVER.toString()));
        Until.holds("the settings server", UP, () -> desk.bus().hasOwner("org.xfce.Xfconf"));
    }

    /// Starts it, also again after it was killed.
    Program start() throws Exception {
        var panel = desk.startTool(List.of("xfce4-panel", "--disable-wm-check"));
        Until.holds("a tray", UP, () -> desk.bus().hasOwner("org.kde.StatusNotifierWatcher"));
        return panel;
    }

    /// Clicks the only icon there is.
    ///
    /// @param button 1 for the left one, 3 for the right one
    void click(int button) throws IOException, InterruptedException {
        desk.tool("xdotool", "mousemove", "--sync", "20", "20", "click", String.valueOf(button));
    }

    /// What the only icon there is says when the mouse rests on it.
    String tooltip() throws IOException, InterruptedException {
        var said = get(item(), "/StatusNotifierItem", "org.kde.StatusNotifierItem", "ToolTip");
        var parts = said.split("'", -1);
        return parts[parts.length - 2];
    }

    /// The menu of the only icon there is, as the panel is told it.
    String menu() throws IOException, InterruptedException {
        return desk.tool("gdbus", "call", "--session", "--dest", item(), "--object-path", "/MenuBar", "--method",
                "com.canonical.dbusmenu.GetLayout", "--", "0", "-1", "[]").out();
    }

    private String item() throws IOException, InterruptedException {
        var items = get("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher", "org.kde.StatusNotifierWatcher",
                "RegisteredStatusNotifierItems");
        return items.substring(items.indexOf("':") + 1, items.indexOf('/'));
    }

    private String get(String name, String path, String face, String property)
            throws IOException, InterruptedException {
        return desk.tool("gdbus", "call", "--session", "--dest", name, "--object-path", path, "--method",
                "org.freedesktop.DBus.Properties.Get", face, property).out();
    }
}
