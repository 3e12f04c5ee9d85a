import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.JarFile;

/// The legal texts of everything in the image that others wrote: one folder each, as the JDK keeps its own.
///
/// @param texts folder with the texts that the jars themselves lack, and `texts.properties`, which says whose they are
record Legal(Path texts) {

    private static final String PART = "part.";
    private static final List<String> PLACES = List.of("META-INF/LICENSE", "META-INF/LICENSE.txt",
            "META-INF/LICENSE.md");

    /// Writes the text of every module and every other part below `legal`, and a list of them all. Fails if a text is
    /// missing, or if one is kept for a module that is not in the image.
    void gather(ModulePath modules, Path legal) throws IOException {
        var files = read(texts.resolve("texts.properties"));
        var parts = new TreeMap<String, String>();
        for (var module : modules.modules()) {
            var name = module.descriptor().name();
            if (!name.equals("app.unhunch")) {
                parts.put(name, textIn(module).or(() -> textOf(files, name))
                        .orElseThrow(() -> new IllegalStateException("no legal text for " + name + " in " + texts)));
                files.remove(name);
            }
        }
        for (var key : files.stringPropertyNames()) {
            if (!key.startsWith(PART)) {
                throw new IllegalStateException(key + " is in texts.properties, but not in the image");
            }
            parts.put(key.substring(PART.length()), textOf(files, key).orElseThrow());
        }
        for (var part : parts.entrySet()) {
            write(legal.resolve(part.getKey()).resolve("LICENSE"), part.getValue());
        }
        write(legal.resolve("THIRD-PARTY.txt"), list(parts.navigableKeySet()));
        Files.copy(texts.resolve("../../../LICENSE").normalize(), legal.resolve("LICENSE"));
    }

    private static String list(Iterable<String> parts) {
        return "Unhunch is made with these works of others; the text of each is in the folder of that name,\n"
                + "and those of the Java run-time in the folders that begin with java. or jdk.\n\n"
                + String.join("\n", parts) + "\n";
    }

    private Optional<String> textOf(Properties files, String part) {
        return Optional.ofNullable(files.getProperty(part)).map(file -> {
            try {
                return Files.readString(texts.resolve(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Optional<String> textIn(ModuleReference module) throws IOException {
        try (var jar = new JarFile(ModulePath.jar(module).toFile())) {
            for (var place : PLACES) {
                var entry = jar.getEntry(place);
                if (entry != null) {
                    return Optional.of(new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return Optional.empty();
    }

    private static Properties read(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
