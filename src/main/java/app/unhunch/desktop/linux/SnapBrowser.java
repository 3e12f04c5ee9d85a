package app.unhunch.desktop.linux;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A browser that comes as a snap reads no hidden folder and none for what is temporary. It reads a folder of its own.
///
/// @param home of the user
/// @param launchers the folder of the desktop files of snaps
public record SnapBrowser(Path home, Path launchers) {

    private static final Pattern LAUNCHER = Pattern.compile("([a-z0-9][a-z0-9-]*)_[A-Za-z0-9.-]+\\.desktop");
    private static final String OURS = "unhunch";

    /// On this computer.
    public static SnapBrowser under(Path home) {
        return new SnapBrowser(home, Path.of("/var/lib/snapd/desktop/applications"));
    }

    /// A folder that the user's browser can read; empty where it is no snap, or was never started. Asks the desktop, which
    /// takes a moment.
    public Optional<Path> pages() {
        try {
            var asked = new ProcessBuilder("xdg-settings", "get", "default-web-browser")
                    .redirectError(Redirect.DISCARD).start();
            try (var said = asked.inputReader(StandardCharsets.UTF_8)) {
                return Optional.ofNullable(said.readLine()).flatMap(this::pagesOf);
            }
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /// As [#pages()], of a browser that is known by the name of its desktop file.
    Optional<Path> pagesOf(String launcher) {
        var name = LAUNCHER.matcher(launcher.strip());
        return name.matches() && Files.exists(launchers.resolve(name.group()))
                ? Optional.of(common(home.resolve("snap").resolve(name.group(1)))).filter(Files::isDirectory)
                        .map(own -> own.resolve(OURS))
                : Optional.empty();
    }

    /// Every such folder in which pages lie.
    public List<Path> left() {
        List<Path> left = new ArrayList<>();
        try (DirectoryStream<Path> snaps = Files.newDirectoryStream(home.resolve("snap"))) {
            snaps.forEach(snap -> left.add(common(snap).resolve(OURS)));
        } catch (IOException none) {
            return List.of();
        }
        return left.stream().filter(Files::isDirectory).sorted().toList();
    }

    private static Path common(Path snap) {
        return snap.resolve("common");
    }
}
