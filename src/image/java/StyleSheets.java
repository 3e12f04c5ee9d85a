import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// The style sheets of a jar. Each gets a twin that JavaFX reads instead, as it needs no parsing.
///
/// @param modules where JavaFX is, which makes the twins
record StyleSheets(ModulePath modules) {

    private static final String SHEET = ".css";

    /// Puts the twins into `jar`, beside the sheets.
    void compile(Path jar) throws IOException, InterruptedException {
        var scratch = Files.createTempDirectory("unhunch-styles");
        try (var files = FileSystems.newFileSystem(jar)) {
            for (var sheet : sheets(files.getPath("/"))) {
                var text = scratch.resolve("sheet.css");
                var twin = scratch.resolve("sheet.bss");
                Files.copy(sheet, text, StandardCopyOption.REPLACE_EXISTING);
                compile(text, twin);
                var name = sheet.getFileName().toString();
                Files.copy(twin, sheet.resolveSibling(name.substring(0, name.length() - SHEET.length()) + ".bss"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Trees.delete(scratch);
        }
    }

    private static List<Path> sheets(Path top) throws IOException {
        try (var all = Files.walk(top)) {
            return all.filter(file -> file.toString().endsWith(SHEET)).toList();
        }
    }

    private void compile(Path text, Path twin) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-cp", modules.path(), "com.sun.javafx.css.parser.Css2Bin",
                text.toString(),
                twin.toString()).inheritIO().start();
        if (process.waitFor() != 0 || Files.notExists(twin)) {
            throw new IllegalStateException("a style sheet could not be compiled");
        }
    }
}
