package app.unhunch.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Folders of sources.
final class Folders {

    /// A number written as `formatted` does: with the digits of the computer's language, which may not be 0 to 9.
    private static final Pattern NUMBER = Pattern.compile("%[-,0-9.+$]*[df]\\b");

    private Folders() {}

    /// Lines in files below `top` that write a number without saying in which language.
    static List<String> numbersInAnyLanguage(Path top) throws IOException {
        try (var files = Files.walk(top)) {
            var lines = new ArrayList<String>();
            for (var file : files.filter(file -> file.toString().endsWith(".java")).sorted().toList()) {
                Files.readAllLines(file).stream().map(String::strip)
                        .filter(line -> NUMBER.matcher(line).find() && !line.contains("String.format("))
                        .map(line -> top.relativize(file) + ": " + line).forEach(lines::add);
            }
            return lines;
        }
    }

    /// Folders below `top` that hold Java files but do not say what they are.
    static List<Path> withoutPackageInfo(Path top) throws IOException {
        try (var files = Files.walk(top)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .sorted()
                    .toList();
        }
    }
}
