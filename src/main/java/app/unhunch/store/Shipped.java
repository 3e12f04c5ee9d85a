package app.unhunch.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReader;
import java.lang.module.ResolvedModule;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/// The files that are shipped within the program, by their paths in the source tree.
public final class Shipped {

    private static final String ASSETS = "app/unhunch/assets/";

    /// The names of all files below, one on each line, as the image has it: to look for them there takes longer than to
    /// read them.
    private static final String NAMES = ASSETS + "names.txt";

    private Shipped() {}

    /// Every JSON file of the catalog: facts, texts, references.
    public static List<Source> catalog() {
        return below("catalog/");
    }

    /// Every JSON file of routines: what they hold, and their names.
    public static List<Source> routines() {
        return below("routines/");
    }

    /// Every shipped JSON file below a folder, by name.
    ///
    /// @param folder such as `catalog/`
    public static List<Source> below(String folder) {
        try (var names = names()) {
            return names.filter(name -> name.startsWith(ASSETS + folder) && name.endsWith(".json")).sorted()
                    .map(name -> new Source("assets/" + name.substring(ASSETS.length()), () -> open(name))).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("the program's own files cannot be read", broken);
        }
    }

    private static Stream<String> names() throws IOException {
        try (var written = Shipped.class.getModule().getResourceAsStream(NAMES)) {
            if (written != null) {
                return new String(written.readAllBytes(), StandardCharsets.UTF_8).lines();
            }
        }
        try (var reader = reader(); var found = reader.list()) {
            return found.toList().stream();
        }
    }

    private static InputStream open(String name) throws IOException {
        var in = Shipped.class.getModule().getResourceAsStream(name);
        if (in == null) {
            throw new IOException("not among the program's own files");
        }
        return in;
    }

    private static ModuleReader reader() throws IOException {
        var module = Shipped.class.getModule();
        return Optional.ofNullable(module.getLayer())
                .flatMap(layer -> layer.configuration().findModule(module.getName()))
                .map(ResolvedModule::reference)
                .orElseThrow(() -> new NoSuchElementException("the program must be started as a module")).open();
    }
}
