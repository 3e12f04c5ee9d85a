import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/// The names of what is shipped, written into the program: to look for files in a linked run-time is slow.
///
/// @param jar the program
record Names(Path jar) {

    private static final String ASSETS = "app/unhunch/assets";

    /// Writes them, one on each line, beside what they name.
    void write() throws IOException {
        try (var files = FileSystems.newFileSystem(jar); var all = Files.walk(files.getPath("/", ASSETS))) {
            var names = all.filter(Files::isRegularFile).map(file -> file.toString().substring(1)).sorted().toList();
            Files.write(files.getPath("/", ASSETS, "names.txt"), names);
        }
    }
}
