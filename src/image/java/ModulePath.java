import java.io.File;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// The modules that go into the image.
///
/// @param modules every named module, in the order of the path
record ModulePath(List<ModuleReference> modules) {

    /// Reads what `jars` hold. JavaFX has an empty jar beside each real one; such a jar is an automatic module, which
    /// jlink refuses, and is left out.
    static ModulePath of(List<Path> jars) {
        return new ModulePath(jars.stream()
                .flatMap(jar -> ModuleFinder.of(jar).findAll().stream())
                .filter(module -> !module.descriptor().isAutomatic() || holdsCode(module))
                .toList());
    }

    /// The names, for jlink.
    List<String> names() {
        return modules.stream().map(module -> module.descriptor().name()).toList();
    }

    /// The path, for jlink.
    String path() {
        return modules.stream().map(module -> jar(module).toString()).collect(Collectors.joining(File.pathSeparator));
    }

    /// The jar of the module with that name.
    Path jarOf(String name) {
        return modules.stream().filter(module -> module.descriptor().name().equals(name)).findFirst()
                .map(ModulePath::jar).orElseThrow(() -> new IllegalStateException(name + " is not on the path"));
    }

    /// Where `module` was read from.
    static Path jar(ModuleReference module) {
        return Path.of(module.location().orElseThrow());
    }

    private static boolean holdsCode(ModuleReference module) {
        return !module.descriptor().packages().isEmpty();
    }
}
