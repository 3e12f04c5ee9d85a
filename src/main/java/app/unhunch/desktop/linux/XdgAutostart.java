package app.unhunch.desktop.linux;

import app.unhunch.desktop.Autostart;
import app.unhunch.desktop.StartFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Start at log-in by an entry in the XDG autostart folder. Other programs can switch such an entry off from
/// inside, which counts as off here too.
///
/// @param file the entry
public record XdgAutostart(Path file) implements Autostart {

    private static final Set<String> OFF = Set.of("hidden=true", "x-gnome-autostart-enabled=false",
            "x-mate-autostart-enabled=false", "x-kde-autostart-enabled=false");

    /// The entry of this user.
    public static XdgAutostart of(Map<String, String> environment, Path home) {
        var settings = XdgFolders.of(environment, home, home).settings();
        return new XdgAutostart(settings.resolveSibling("autostart").resolve("unhunch.desktop"));
    }

    @Override
    public boolean enabled() throws IOException {
        try {
            for (var line : Files.readAllLines(file)) {
                if (OFF.contains(line.replace(" ", "").toLowerCase(Locale.ROOT))) {
                    return false;
                }
            }
            return true;
        } catch (NoSuchFileException absent) {
            return false;
        }
    }

    @Override
    public void enable(List<String> command) throws IOException {
        new StartFile(file).write(entry(command));
    }

    /// What the desktop added to the entry stays while the command is the same.
    @Override
    public void refresh(List<String> command) throws IOException {
        if (enabled() && !Files.readAllLines(file).contains("Exec=" + exec(command))) {
            enable(command);
        }
    }

    @Override
    public void disable() throws IOException {
        new StartFile(file).remove();
    }

    static String entry(List<String> command) {
        return """
                [Desktop Entry]
                Type=Application
                Version=1.0
                Name=Unhunch
                Exec=%s
                Icon=unhunch
                Terminal=false
                StartupNotify=false
                NoDisplay=true
                X-GNOME-Autostart-enabled=true
                """.formatted(exec(command));
    }

    private static String exec(List<String> command) {
        var exec = new StringBuilder();
        for (var word : command) {
            exec.append(exec.isEmpty() ? "" : " ").append(quoted(word));
        }
        return exec.toString();
    }

    /// The specification wants a quoted word escaped first, and then the backslashes once more as in every
    /// value of the file; a percent sign starts a field code.
    private static String quoted(String word) {
        if (isPlain(word)) {
            return word;
        }
        var escaped = word.replace("\\", "\\\\").replace("\"", "\\\"").replace("`", "\\`").replace("$", "\\$");
        return "\"" + escaped.replace("\\", "\\\\").replace("%", "%%") + "\"";
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!(c < 128 && Character.isLetterOrDigit(c)) && "_@:/.,+=-".indexOf(c) < 0) {
                return false;
            }
        }
        return !word.isEmpty();
    }
}
