package app.unhunch.architecture;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sees each rule catch the violation that was planted for it, and nothing besides.
class RulesTest {

    private static final Rules RULES = new Rules("app.unhunch.architecture.planted");
    private static final JavaClasses PLANTED = new ClassFileImporter()
            .importPath(Path.of("target", "test-classes", "app", "unhunch", "architecture", "planted"));

    @TempDir
    private Path scratch;

    @Test
    void arrows() {
        assertEquals(Set.of("exercise.KnowsRoutines", "exercise.ReadsFiles"), caught(RULES.arrowsOf("exercise")));
        assertEquals(Set.of("store.SeesTheScreen"), caught(RULES.arrowsOf("store")));
        assertEquals(Set.of("desktop.DrawsWithAwt", "desktop.UsesGson"), caught(RULES.arrowsOf("desktop")));
        assertEquals(Set.of("link.KnowsARoot"), caught(RULES.arrowsOf("link")));
        assertEquals(Set.of(), caught(RULES.arrowsOf("routine")));
    }

    @Test
    void roots() {
        assertEquals(Set.of("link.KnowsARoot"), caught(RULES.rootsAreSeenByNone()));
    }

    @Test
    void cycles() {
        var report = RULES.noCycles().evaluate(PLANTED).getFailureReport().toString();
        assertTrue(report.contains("planted.exercise"), report);
        assertTrue(report.contains("planted.routine"), report);
    }

    @Test
    void toolkits() {
        assertEquals(Set.of("desktop.DrawsWithAwt"), caught(RULES.javaFxStaysInTheWindow()));
        assertEquals(Set.of("desktop.DrawsWithAwt"), caught(RULES.nobodyUsesAwt()));
    }

    @Test
    void time() {
        assertEquals(Set.of("machine.AsksForTheTime"), caught(RULES.nobodyAsksForTheTime()));
        assertEquals(3, RULES.nobodyAsksForTheTime().evaluate(PLANTED).getFailureReport().getDetails().size());
    }

    @Test
    void crossings() {
        assertEquals(Set.of("ui.CrossesAgain", "ui.CrossesOnce"),
                RULES.crossings(PLANTED).stream().map(RulesTest::shortName).collect(toSet()));
    }

    @Test
    void animators() {
        assertEquals(List.of("app.unhunch.architecture.planted.ui.MovesByItself"), RULES.animators(PLANTED));
    }

    @Test
    void adapters() {
        assertEquals(Set.of("desktop.linux.KnowsWindows"), caught(RULES.adaptersStandAlone("linux")));
    }

    @Test
    void twins() {
        assertEquals(Set.of("ui.OrphanJson"), caught(RULES.jsonStaysAtTheEdge()));
    }

    @Test
    void names() {
        assertEquals(Set.of("exercise.LoopManager", "exercise.LoopManager$BaseInside"), caught(RULES.noEmptyNames()));
    }

    @Test
    void locks() {
        assertEquals(Set.of("machine.HasBlock", "machine.HasLock", "machine.HasMethod", "machine.HasVolatile"),
                caught(RULES.nobodyLocks()));
    }

    @Test
    void habits() {
        assertEquals(Set.of("machine.Sleeps"), caught(RULES.nobodySleeps()));
        assertEquals(Set.of("machine.Sleeps"), caught(RULES.onlyTheCommandLinePrints()));
        assertEquals(Set.of("machine.Sleeps"), caught(RULES.noStaticGet()));
        assertEquals(Set.of("exercise.Multiplies"), caught(RULES.timesAreWhole()));
    }

    @Test
    void online() {
        assertEquals(Set.of("store.Online"), caught(RULES.nobodyIsOnline()));
    }

    @Test
    void packages() {
        assertEquals(Set.of("desktop", "exercise", "link", "machine", "nowhere", "routine", "store", "ui"),
                RULES.packagesOf(PLANTED));
    }

    @Test
    void packagesThatDoNotSayWhatTheyAre() throws Exception {
        var bare = Files.createDirectories(scratch.resolve("a/bare"));
        var said = Files.createDirectories(scratch.resolve("a/said"));
        Files.writeString(bare.resolve("Some.java"), "");
        Files.writeString(said.resolve("Some.java"), "");
        Files.writeString(said.resolve("package-info.java"), "");
        assertEquals(List.of(bare), Folders.withoutPackageInfo(scratch));
    }

    @Test
    void numbersInTheLanguageOfTheComputer() throws Exception {
        Files.writeString(scratch.resolve("Some.java"), """
                "day-%d".formatted(day);
                "%02d:%s".formatted(hour, minute);
                String.format(Locale.ROOT, "%.2f", value);
                "%s, %X, 7%".formatted(day, code);
                """);
        assertEquals(
                List.of("Some.java: \"day-%d\".formatted(day);", "Some.java: \"%02d:%s\".formatted(hour, minute);"),
                Folders.numbersInAnyLanguage(scratch));
    }

    /// The classes that `rule` reports, without the planted root's name.
    private static Set<String> caught(ArchRule rule) {
        return rule.evaluate(PLANTED)
                .getFailureReport()
                .getDetails()
                .stream()
                .map(RulesTest::offender)
                .collect(toSet());
    }

    /// The first class that a line of a report names.
    private static String offender(String detail) {
        return PLANTED.stream()
                .map(JavaClass::getName)
                .filter(detail::contains)
                .min(comparingInt((String name) -> detail.indexOf(name)).thenComparing(String::length, reverseOrder()))
                .map(RulesTest::shortName)
                .orElseThrow();
    }

    private static String shortName(String name) {
        return name.substring(RULES.root().length() + 1);
    }
}
