package app.unhunch.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The list of flows says what is driven: every test that it names is there, and every flow that is driven is in it.
class FlowListTest {

    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)#(\\w+)`");
    private static final Pattern DRIVEN = Pattern.compile("@Test\\s+void (\\w+)\\(");

    private final List<String> listed = NAMED.matcher(text(Path.of("docs", "flows.md"))).results()
            .map(found -> found.group(1) + "#" + found.group(2)).toList();

    @Test
    void everyTestThatIsNamedIsThere() {
        var tests = tests(_ -> true).toList();
        assertEquals(List.of(), listed.stream().filter(name -> !tests.contains(name)).toList());
    }

    @Test
    void everyFlowThatIsDrivenIsListedOnce() {
        var flows = tests(name -> name.endsWith("FlowViewTest.java")).sorted().toList();
        assertEquals(flows, listed.stream().filter(name -> name.contains("FlowViewTest#")).sorted().toList());
        assertEquals(listed.size(), new TreeSet<>(listed).size());
    }

    private static Stream<String> tests(Predicate<String> files) {
        try (var all = Files.walk(Path.of("src", "test", "java"))) {
            return all.filter(file -> file.toString().endsWith("Test.java"))
                    .filter(file -> files.test(file.toString())).flatMap(FlowListTest::tests).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> tests(Path file) {
        var name = file.getFileName().toString().replace(".java", "");
        return DRIVEN.matcher(text(file)).results().map((MatchResult found) -> name + "#" + found.group(1));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
