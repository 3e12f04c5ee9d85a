package app.unhunch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.routine.Routine;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Translations of the catalog: one more file with words, by the same ids.
class OverlayTest {

    private static final Source GERMAN = new Source("overlay-de.json",
            () -> OverlayTest.class.getResourceAsStream("/app/unhunch/overlay-de.json"));

    @Test
    void everyKeyThatAnOverlayLacksIsNamed() {
        var gaps = gaps("de", List.of(CatalogReader.everythingShipped(), List.of(GERMAN)));
        assertEquals(List.of("chin-tuck.alternatives", "chin-tuck.beats.out", "chin-tuck.breathing",
                "chin-tuck.deskNote", "chin-tuck.easier", "chin-tuck.feel", "chin-tuck.harder", "chin-tuck.mistakes",
                "shoulder-rolls.alternatives", "shoulder-rolls.beats.circle", "shoulder-rolls.breathing",
                "shoulder-rolls.cautions", "shoulder-rolls.cue", "shoulder-rolls.easier", "shoulder-rolls.feel",
                "shoulder-rolls.harder", "shoulder-rolls.mistakes", "shoulder-rolls.shortName",
                "shoulder-rolls.steps"), gaps.stream().filter(gap -> gap.contains(".")).toList());
        assertTrue(gaps.contains("wall-angels"), "a move without a word");
        assertTrue(gaps.contains("five-minute-plan"), "a routine without a name");
        assertTrue(!gaps.contains("desk-reset"), "a routine with a name");
    }

    @Test
    void whatItLacksIsSaidInEnglishAndTheFactsStay() {
        var read = CatalogReader.read("de", List.of(CatalogReader.everythingShipped(), List.of(GERMAN)));
        assertEquals(List.of(), read.problems());
        var english = CatalogReader.shipped("en").value();
        var before = english.catalog().find("chin-tuck").orElseThrow();
        var after = read.value().catalog().find("chin-tuck").orElseThrow();
        assertEquals("Kinn zurück", after.words().name());
        assertEquals(before.words().mistakes(), after.words().mistakes());
        assertEquals(before.dose(), after.dose());
        assertEquals("Kurz aufrichten", read.value().routines().stream()
                .filter(routine -> routine.id().equals("desk-reset")).map(Routine::name).findFirst().orElseThrow());
        assertEquals(english.catalog().exercises().size(), read.value().catalog().exercises().size());
    }

    /// Holds every translation that is ever shipped; until there is one, English against itself.
    @Test
    void everyShippedLanguageIsWhole() {
        var shipped = CatalogReader.everythingShipped();
        Set<String> languages = new HashSet<>(Set.of(Spoken.BASE));
        Stream.of("catalog/texts/", "routines/texts/").flatMap(folder -> Shipped.below(folder).stream())
                .map(file -> file.path().replaceFirst(".*/texts/", "").replaceFirst("[/.].*", ""))
                .forEach(languages::add);
        for (var language : languages) {
            assertEquals(List.of(), gaps(language, List.of(shipped)), language);
        }
    }

    private static List<String> gaps(String language, List<List<Source>> layers) {
        var files = new CatalogFiles(language, new Problems());
        layers.forEach(files::add);
        return files.gaps();
    }
}
