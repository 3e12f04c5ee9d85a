package app.unhunch.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Every known failure of break reminders is a duty with a test of its name: `a1_` to `g11_` begin the names of tests.
class DutiesTest {

    /// How many duties each chapter has: sleep, clocks, presence, quiet, delivery, resources, data.
    private static final Map<Character, Integer> CHAPTERS = Map.of('a', 12, 'b', 8, 'c', 10, 'd', 9, 'e', 12, 'f', 7,
            'g', 11);
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Pattern METHOD = Pattern.compile("void ((?:[a-g]\\d{1,2}_)+)\\w+\\(");

    @Test
    void everyDutyHasATest() throws IOException {
        var expected = new TreeSet<String>();
        CHAPTERS.forEach((chapter, count) -> {
            for (var row = 1; row <= count; row++) {
                expected.add(chapter + String.valueOf(row));
            }
        });
        assertEquals(expected, found());
    }

    private static Set<String> found() throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(TESTS)) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var names = METHOD.matcher(Files.readString(file));
                while (names.find()) {
                    for (var row : names.group(1).split("_", 0)) {
                        found.add(row);
                    }
                }
            }
        }
        return found;
    }
}
