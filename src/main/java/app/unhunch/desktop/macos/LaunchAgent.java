package app.unhunch.desktop.macos;

import app.unhunch.desktop.Autostart;
import app.unhunch.desktop.StartFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Start at log-in by a launch agent of the user. Not yet run on a real machine.
///
/// @param file its property list
record LaunchAgent(Path file) implements Autostart {

    static LaunchAgent of(Path home) {
        return new LaunchAgent(home.resolve("Library").resolve("LaunchAgents").resolve("app.unhunch.agent.plist"));
    }

    @Override
    public boolean enabled() {
        return Files.isRegularFile(file);
    }

    @Override
    public void enable(List<String> command) throws IOException {
        new StartFile(file).write(list(command));
    }

    @Override
    public void disable() throws IOException {
        new StartFile(file).remove();
    }

    static String list(List<String> command) {
        var words = new StringBuilder();
        for (var word : command) {
            words.append("    <string>").append(escaped(word)).append("</string>\n");
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
                <plist version="1.0"><dict>
                  <key>Label</key><string>app.unhunch.agent</string>
                  <key>ProgramArguments</key><array>
                %s  </array>
                  <key>RunAtLoad</key><true/>
                  <key>ProcessType</key><string>Interactive</string>
                  <key>LimitLoadToSessionType</key><string>Aqua</string>
                </dict></plist>
                """.formatted(words);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
