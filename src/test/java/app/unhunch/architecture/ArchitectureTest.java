package app.unhunch.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds the program to the rules of the house. That each rule can fail is held by [RulesTest].
class ArchitectureTest {

    /// Packages of the house that need not be there yet; everything else must be.
    private static final Set<String> TO_COME = Set.of("plan");

    private static final Rules RULES = new Rules("app.unhunch");
    private static final JavaClasses UNHUNCH = new ClassFileImporter().importPath(Path.of("target", "classes"));
    private static final Path SOURCES = Path.of("src", "main", "java", "app");

    /// Guards the guards: a rule over classes that are not there always passes.
    @Test
    void theRulesSeeEveryPackage() {
        var expected = new TreeSet<>(Arrows.packages());
        expected.removeAll(TO_COME);
        var seen = RULES.packagesOf(UNHUNCH);
        seen.removeAll(TO_COME);
        assertEquals(expected, seen);
    }

    @ParameterizedTest
    @MethodSource("app.unhunch.architecture.Arrows#packages")
    void anArrowIsTheOnlyPermission(String name) {
        RULES.arrowsOf(name).check(UNHUNCH);
    }

    @Test
    void rootsAreSeenByNone() {
        RULES.rootsAreSeenByNone().check(UNHUNCH);
    }

    @Test
    void packagesFormNoCycle() {
        RULES.noCycles().check(UNHUNCH);
    }

    @Test
    void javaFxStaysInTheWindow() {
        RULES.javaFxStaysInTheWindow().check(UNHUNCH);
    }

    @Test
    void nobodyUsesAwt() {
        RULES.nobodyUsesAwt().check(UNHUNCH);
    }

    @Test
    void linuxHasItsOwnTray() {
        RULES.linuxHasItsOwnTray().check(UNHUNCH);
    }

    @Test
    void nobodyAsksForTheTimeButTheRootsAndTheClocks() {
        RULES.nobodyAsksForTheTime().check(UNHUNCH);
    }

    @Test
    void oneClassCrossesOntoTheJavaFxThread() {
        assertEquals(List.of("app.unhunch.ui.FxDoor"), RULES.crossings(UNHUNCH));
    }

    @Test
    void whatMovesByItselfIsKnownAndAskedWhetherItMay() {
        assertEquals(List.of("app.unhunch.ui.figure.FigurePlayer", "app.unhunch.ui.figure.FigureSheets",
                "app.unhunch.ui.figure.Thumbnails", "app.unhunch.ui.kit.Frames"), RULES.animators(UNHUNCH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"linux", "windows", "macos"})
    void adaptersOfOneSystemKnowNothingOfAnother(String system) {
        RULES.adaptersStandAlone(system).check(UNHUNCH);
    }

    @Test
    void jsonTwinsStayAtTheEdge() {
        RULES.jsonStaysAtTheEdge().check(UNHUNCH);
    }

    @Test
    void noNameIsEmpty() {
        RULES.noEmptyNames().check(UNHUNCH);
    }

    @Test
    void nobodyLocks() {
        RULES.nobodyLocks().check(UNHUNCH);
    }

    @Test
    void nobodySleepsOrPrintsATrace() {
        RULES.nobodySleeps().check(UNHUNCH);
    }

    @Test
    void timesAreWhole() {
        RULES.timesAreWhole().check(UNHUNCH);
    }

    @Test
    void onlyTheCommandLinePrints() {
        RULES.onlyTheCommandLinePrints().check(UNHUNCH);
    }

    @Test
    void g11_nothingHangsOnALoginOrAServer() {
        RULES.nobodyIsOnline().check(UNHUNCH);
    }

    @Test
    void nothingIsFetchedFromTheAir() {
        RULES.noStaticGet().check(UNHUNCH);
    }

    @Test
    void everyPackageSaysWhatItIs() throws Exception {
        assertEquals(List.of(), Folders.withoutPackageInfo(SOURCES));
        assertTrue(Files.exists(SOURCES));
    }

    @Test
    void numbersHaveTheDigitsOfNoComputer() throws Exception {
        assertEquals(List.of(), Folders.numbersInAnyLanguage(SOURCES));
    }
}
