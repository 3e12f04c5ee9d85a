package app.unhunch;

import app.unhunch.text.Texts;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Whether a window can be opened here at all. JavaFX answers a missing display or library with a stack trace; this
/// answers with one sentence that says what to do. To be asked before JavaFX is started.
final class DisplayCheck {

    /// What JavaFX needs and does not bring: its windows are GTK's, its robot uses XTest.
    private static final List<String> LIBRARIES = List.of("libgtk-3.so.0", "libXtst.so.6");

    /// Where distributions keep libraries. One that is found there is not loaded to see whether it can be: that takes a
    /// while, and its package brings what it needs.
    private static final List<String> SHELVES = List.of("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu",
            "/usr/lib64", "/usr/lib");

    private static final Pattern LOCAL = Pattern.compile(":(\\d+)(\\.\\d+)?");

    private final Map<String, String> environment;
    private final Predicate<Path> exists;
    private final Predicate<String> loads;
    private final Supplier<Texts> texts;

    /// @param environment the process's variables
    /// @param exists whether a file is there
    /// @param loads whether a shared library can be loaded, by its file name
    /// @param texts the bundle `display`, asked for only if something is to be said
    DisplayCheck(Map<String, String> environment, Predicate<Path> exists, Predicate<String> loads,
            Supplier<Texts> texts) {
        this.environment = Map.copyOf(environment);
        this.exists = exists;
        this.loads = loads;
        this.texts = texts;
    }

    /// What stands in the way of a window on this computer, in one sentence; empty if nothing does.
    ///
    /// @param locale asked only if something does
    static Optional<String> obstacleHere(Supplier<Locale> locale) {
        var drawsOnScreen = !"Headless".equals(System.getProperty("glass.platform"));
        if (!drawsOnScreen || !System.getProperty("os.name").startsWith("Linux")) {
            return Optional.empty();
        }
        return new DisplayCheck(System.getenv(), Files::exists, DisplayCheck::canLoad,
                () -> Texts.load("display", locale.get()))
                .obstacle();
    }

    /// What stands in the way on a Linux desktop, in one sentence; empty if nothing does.
    Optional<String> obstacle() {
        var display = environment.getOrDefault("DISPLAY", "");
        if (display.isEmpty()) {
            return Optional.of(texts.get().get(environment.containsKey("WAYLAND_DISPLAY") ? "only-wayland" : "none"));
        }
        if (isAbsent(display)) {
            return Optional.of(texts.get().get("absent", display));
        }
        return LIBRARIES.stream().filter(loads.negate()).findFirst()
                .map(library -> texts.get().get("library", library));
    }

    /// A display on this computer has a socket; one on another cannot be looked at from here.
    private boolean isAbsent(String display) {
        var local = LOCAL.matcher(display);
        return local.matches() && !exists.test(Path.of("/tmp/.X11-unix/X" + local.group(1)));
    }

    @SuppressWarnings("restricted") // JavaFX loads the same libraries a moment later
    private static boolean canLoad(String library) {
        if (SHELVES.stream().anyMatch(shelf -> Files.exists(Path.of(shelf, library)))) {
            return true;
        }
        try {
            SymbolLookup.libraryLookup(library, Arena.global());
            return true;
        } catch (IllegalArgumentException missing) {
            return false;
        }
    }
}
