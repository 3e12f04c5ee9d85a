import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Builds the image that is shipped: the modules linked with their own run-time, a launcher, JVM flags, legal texts and
/// AOT caches.
///
/// Run by the build with the source launcher of the JDK whose jlink is to be used:
/// `java Image.java SOURCES IMAGE MODULE-PATH`.
void main(String[] args) throws IOException, InterruptedException {
    var sources = Path.of(args[0]);
    var image = Path.of(args[1]);
    var modules = ModulePath.of(Stream.of(args[2].split(File.pathSeparator)).map(Path::of).toList());
    Trees.delete(image);
    new StyleSheets(modules).compile(modules.jarOf("app.unhunch"));
    new Names(modules.jarOf("app.unhunch")).write();
    new WrittenOut(modules).rewrite(modules.jarOf("app.unhunch"));
    link(modules, image);
    new Natives(modules).unpack(image);
    Trees.copyFiles(sources.resolve("flags"), image.resolve("lib", "unhunch"));
    Trees.copyFiles(sources.resolve("../../assets/fonts").normalize(), image.resolve("lib", "unhunch", "fonts"));
    Trees.copyFiles(sources.resolve("bin"), image.resolve("bin"));
    Files.setPosixFilePermissions(image.resolve("bin", "unhunch"), PosixFilePermissions.fromString("rwxr-xr-x"));
    new Legal(sources.resolve("legal")).gather(modules, image.resolve("legal"));
    new Training(image).run();
}

private static void link(ModulePath modules, Path image) {
    var names = new ArrayList<>(modules.names());
    names.add("jdk.unsupported");
    var jlink = ToolProvider.findFirst("jlink").orElseThrow(() -> new IllegalStateException("this JDK has no jlink"));
    var result = jlink.run(System.out, System.err, "--module-path", modules.path(), "--add-modules",
            String.join(",", names), "--strip-debug", "--no-man-pages", "--no-header-files", "--exclude-resources",
            Natives.PATTERNS, "--output", image.toString());
    if (result != 0) {
        throw new IllegalStateException("jlink answered " + result);
    }
}
