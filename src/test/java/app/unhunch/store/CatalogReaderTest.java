package app.unhunch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.exercise.Alternative;
import app.unhunch.exercise.Beat;
import app.unhunch.exercise.BodyRegion;
import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.Dosage;
import app.unhunch.exercise.DoseChange;
import app.unhunch.exercise.Equipment;
import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Guidance;
import app.unhunch.exercise.Kind;
import app.unhunch.exercise.Laterality;
import app.unhunch.exercise.Level;
import app.unhunch.exercise.Muscles;
import app.unhunch.exercise.Position;
import app.unhunch.exercise.Quantity;
import app.unhunch.exercise.Reference;
import app.unhunch.exercise.Variant;
import app.unhunch.exercise.Words;
import app.unhunch.routine.Routine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogReaderTest {

    private static final Source WORKS = source("works.json", """
            {"format": 1, "references": [{"key": "kaiser", "title": "Neck", "publisher": "K", "address": ""}]}
            """);
    private static final Source FACTS = source("facts.json", """
            {"format": 1, "exercises": [
              {"id": "chin-tuck", "kind": "mobility", "guidance": "rep-hold", "level": "beginner",
               "regions": ["neck", "upper-back"], "muscles": {"primary": ["flexors"], "secondary": []},
               "position": "seated", "equipment": ["chair"], "laterality": "bilateral", "deskFriendly": true,
               "dose": {"reps": {"value": 8, "min": 5, "max": 12, "unit": "reps", "source": ["kaiser"]},
                        "tempo": {"beats": [{"name": "in", "seconds": 2},
                                            {"name": "stay", "seconds": 6, "stay": true}], "source": "inferred"}},
               "cautionTags": ["dizziness"], "harder": {"dose": {"reps": 12}}, "slots": ["desk-break"],
               "alternatives": [{"source": ["kaiser"]}], "references": ["kaiser"]}]}
            """);
    private static final Source WORDS = source("words.json", """
            {"format": 1, "language": "en", "exercises": {"chin-tuck": {
              "name": "Chin tuck", "shortName": "Chin tucks", "steps": ["Sit tall."], "cue": "Glide back.",
              "beats": {"in": "Back", "stay": "Hold"}, "alternatives": ["Ten an hour"], "feel": "Long neck"}}}
            """);
    private static final Exercise CHIN_TUCK = new Exercise("chin-tuck", Kind.MOBILITY, Guidance.REP_HOLD,
            Level.BEGINNER, Set.of(BodyRegion.NECK, BodyRegion.UPPER_BACK),
            new Muscles(List.of("flexors"), List.of()), Position.SEATED, Set.of(Equipment.CHAIR),
            Laterality.BILATERAL, Exercise.DeskUse.FITS,
            new Dosage(Optional.empty(), Optional.of(new Quantity(8, 5, 12, "reps", List.of("kaiser"))),
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                    Optional.empty(), Optional.empty(), Optional.empty(),
                    List.of(new Beat("in", Duration.ofSeconds(2), Beat.Motion.MOVE),
                            new Beat("stay", Duration.ofSeconds(6), Beat.Motion.STAY)),
                    List.of(), List.of()),
            Set.of("dizziness"), Optional.empty(),
            Optional.of(new Variant.Changed(new DoseChange(Optional.empty(), OptionalInt.of(12),
                    OptionalInt.empty(), Optional.empty(), Optional.empty(), Optional.empty()))),
            Set.of("desk-break"), List.of(new Alternative("Ten an hour", List.of("kaiser"))), List.of("kaiser"),
            new Words("Chin tuck", "Chin tucks", List.of("Sit tall."), "Glide back.",
                    Map.of("in", "Back", "stay", "Hold"), List.of(), "Long neck", "", List.of(), List.of(), "", "",
                    ""));
    private static final Catalog CATALOG = new Catalog(List.of(CHIN_TUCK),
            List.of(new Reference("kaiser", "Neck", "K", "")));

    @TempDir
    private Path scratch;

    @Test
    void joinsFactsWordsAndReferencesWhateverFileTheyStandIn() {
        assertEquals(new Loaded<>(new CatalogReader.Shelf(CATALOG, List.of()), List.of()),
                read("en", WORDS, FACTS, WORKS));
    }

    @Test
    void aTranslationLiesOverTheEnglishWords() {
        var german = source("de.json", """
                {"format": 1, "language": "de", "exercises": {"chin-tuck": {
                  "name": "Kinn zurück", "shortName": "Kinn zurück", "steps": ["Setz dich."], "cue": "Zurück.",
                  "beats": {"in": "Zurück", "stay": "Halten"}, "alternatives": ["Zehnmal"]}}}
                """);
        assertEquals("Kinn zurück", name(read("de", WORKS, FACTS, WORDS, german)));
        assertEquals("Chin tuck", name(read("fr", WORKS, FACTS, WORDS, german)));
    }

    @Test
    void whatATranslationLacksIsSaidInEnglish() {
        var german = source("de.json", """
                {"format": 1, "language": "de", "exercises": {"chin-tuck": {
                  "name": "Kinn zurück", "beats": {"stay": "Halten"}}}}
                """);
        var read = read("de", WORKS, FACTS, WORDS, german);
        assertEquals(List.of(), read.problems());
        assertEquals(new Words("Kinn zurück", "Chin tucks", List.of("Sit tall."), "Glide back.",
                Map.of("in", "Back", "stay", "Halten"), List.of(), "Long neck", "", List.of(), List.of(), "", "", ""),
                read.value().catalog().exercises().getFirst().words());
    }

    @Test
    void wordsOfNothingAreNamed() {
        assertEquals(List.of("x.json:1:36: there are words for 'nod', and no such exercise"),
                problems(WORKS, FACTS, WORDS,
                        source("x.json", "{\"format\": 1, \"exercises\": {\"nod\": {\"name\": \"Nod\"}}}")));
    }

    @Test
    void anIdInALaterLayerTakesThePlace() {
        var pack = source("pack.json", text(WORDS).replace("Chin tuck\"", "My tuck\""));
        var both = CatalogReader.read("en", List.of(List.of(WORKS, FACTS, WORDS), List.of(pack)));
        assertEquals(List.of(), both.problems());
        assertEquals("My tuck", name(both));
        assertEquals(List.of("x.json:2:10: the exercise 'chin-tuck' is there twice"),
                problems(WORKS, FACTS, WORDS, source("x.json", text(FACTS))));
    }

    @Test
    void everythingWrongInFactsIsNamedAtOnce() {
        var wrong = source("facts.json", """
                {"format": 2, "exercises": [
                  {"id": "Chin Tuck", "kind": "dance", "guidance": "hold", "level": 1,
                   "regions": ["neck", "nose"], "muscles": {"primary": []}, "deskfriendly": true,
                   "position": "seated", "equipment": "chair", "laterality": "bilateral",
                   "dose": {"hold": {"value": 20, "min": 5, "max": 15, "unit": "min", "source": ["nobody"]},
                            "reps": {"value": "8", "min": 5, "unit": "reps", "source": "seed"},
                            "hold": {}, "tempo": {"beats": [{"name": "in", "seconds": 1e999}]}},
                   "easier": {}, "cautionTags": [], "slots": [], "references": []}], "extra": 1}
                """);
        assertEquals("""
                facts.json:1:12: 'format' is 2, expected a whole number from 1 to 1
                facts.json:2:3: 'deskFriendly' is missing, expected true or false
                facts.json:2:10: 'id' is 'Chin Tuck', expected lower-case words joined by hyphens
                facts.json:2:31: 'kind' is 'dance', expected one of stretch, mobility, strength, massage, thermal, breathing, posture, break, info
                facts.json:2:69: 'level' is 1, expected one of beginner, intermediate, advanced
                facts.json:3:24: 'regions' is 'nose', expected one of neck, shoulders, chest, upper-back, mid-back, whole-back, side-body, ribs, whole-body
                facts.json:3:61: unknown key 'deskfriendly', expected 'deskFriendly'
                facts.json:4:39: 'equipment' is a text, expected a list
                facts.json:5:64: 'unit' is 'min', expected 's'
                facts.json:5:81: there is no reference 'nobody'
                facts.json:6:21: 'max' is missing, expected a number from 0 to 100000
                facts.json:6:31: 'value' is '8', expected a number from 0 to 100000
                facts.json:6:72: 'source' is 'seed', expected a list of keys of references, or "inferred"
                facts.json:7:13: the key 'hold' is there twice
                facts.json:7:34: 'source' is missing, expected a list of keys of references, or "inferred"
                facts.json:7:71: 'seconds' is 1e999, expected seconds from 0.1 to 120
                facts.json:8:14: needs either 'exercise', 'dose', or 'none' with the reason
                facts.json:8:70: unknown key 'extra', expected one of $schema, exercises, format, language, references, routines
                """.lines().toList(), problems(WORKS, wrong));
    }

    @Test
    void whatOnlyShowsTogetherIsNamedToo() {
        var facts = source("facts.json", text(FACTS).replace("\"harder\": {\"dose\": {\"reps\": 12}}",
                "\"harder\": {\"exercise\": \"wall-tuck\"}, \"easier\": {\"exercise\": \"chin-tuck\"}"));
        var words = source("words.json", text(WORDS).replace("\"stay\": \"Hold\"", "\"out\": \"Out\"")
                .replace("[\"Ten an hour\"]", "[]").replace("Chin tucks", "Chin tucks, many of them"));
        assertEquals(List.of("facts.json:8:44: there is no exercise 'wall-tuck'",
                "facts.json:8:81: 'chin-tuck' is the exercise itself",
                "words.json:3:12: there are no words for the beat 'stay'",
                "words.json:3:58: 'alternatives' has 0 texts, expected 1 as in the facts of 'chin-tuck'"),
                problems(WORKS, facts, words));
        assertEquals(List.of("facts.json:2:10: there are no words for 'chin-tuck' in 'en'"), problems(WORKS, FACTS));
        assertEquals(List.of(
                "words.json:2:37: 'shortName' is 'Chin tucks, a lot more of them', expected a text of 1 to 24 characters"),
                problems(WORKS, source("words.json",
                        text(WORDS).replace("Chin tucks", "Chin tucks, a lot more of them"))).stream().toList());
        assertEquals(List.of("facts.json:5:12: chin-tuck needs a dose with 'hold'"), problems(WORKS, WORDS,
                source("facts.json", text(FACTS).replace("rep-hold", "hold")
                        .replace("\"harder\": {\"dose\": {\"reps\": 12}},", ""))));
    }

    @Test
    void routinesHoldExercisesThatThereAre() {
        var routines = source("routines.json", """
                {"format": 1, "routines": [
                  {"id": "mine", "items": [{"exercise": "chin-tuck", "alternatives": ["nod"]}]},
                  {"id": "yours", "name": "Yours", "getReady": 601, "items": [{"exercise": "chintuck", "does": {}}]},
                  {"id": "good", "name": "Good", "items": [{"exercise": "chin-tuck"}]},
                  {"id": "none", "name": "None", "items": []},
                  {"name": "Nameless", "items": []}]}
                """);
        var read = read("en", WORKS, FACTS, WORDS, routines);
        assertEquals(List.of("good"), read.value().routines().stream().map(Routine::id).toList());
        assertEquals("""
                routines.json:2:70: there is no exercise 'nod'
                routines.json:3:48: 'getReady' is 601, expected seconds from 0 to 600
                routines.json:3:88: unknown key 'does', expected one of alternatives, change, dose, exercise, sides
                routines.json:5:43: 'items' is empty, expected at least one exercise
                routines.json:6:3: 'id' is missing, expected lower-case words joined by hyphens
                """.lines().toList(), read.problems().stream().map(Problem::toString).toList());
    }

    @Test
    void filesOfTheUserAreCheckedTogetherWithWhatIsShipped() throws IOException {
        var good = scratch.resolve("good.json");
        Files.writeString(good, """
                {"format": 1, "routines": [{"id": "mine", "name": "Mine", "items": [{"exercise": "chin-tuck"}]}]}
                """);
        assertEquals(List.of(), CatalogReader.check(List.of(good)).problems());
        var bad = scratch.resolve("bad.json");
        Files.writeString(bad, "{\"format\": 1}");
        assertEquals(List.of(
                bad + ":1:1: holds nothing, expected 'exercises', 'routines' or 'references'",
                scratch.resolve("none.json") + ": cannot be read: there is no such file"),
                CatalogReader.check(List.of(bad, scratch.resolve("none.json"))).problems().stream()
                        .map(Problem::toString)
                        .toList());
    }

    @Test
    void filesAreCheckedInEveryLanguageTheySpeak() throws IOException {
        var overlay = scratch.resolve("de.json");
        Files.writeString(overlay, """
                {"format": 1, "language": "de", "exercises": {"chin-tuck": {
                  "name": "Kinn zurück", "shortName": "Kinn zurück", "alternatives": []},
                  "cat-cow": {"alternatives": ["nur eine"]}}}
                """);
        var check = CatalogReader.check(List.of(overlay));
        assertEquals(List.of(overlay + ":3:31: 'alternatives' has 1 texts, expected 2 as in the facts of 'cat-cow'"),
                check.problems().stream().map(Problem::toString).toList());
        assertEquals(List.of("de: chin-tuck.alternatives", "de: chin-tuck.beats.hold"),
                check.gaps().stream().filter(gap -> gap.startsWith("de: chin-tuck.")).limit(2).toList());
        assertTrue(check.gaps().contains("de: wall-angels"), "a move without a word");
    }

    @Test
    void aCatalogOfTenThousandIsReadQuickly() {
        var start = System.nanoTime();
        var read = CatalogReader.read("en", List.of(List.of(source("many.json", ManyEntries.pack(10_000)))));
        var millis = (System.nanoTime() - start) / 1_000_000;
        assertEquals(List.of(), read.problems());
        assertEquals(10_000, read.value().catalog().exercises().size());
        assertTrue(millis < 30_000, "took " + millis + " ms"); // wide: the benchmark holds a second
    }

    private static String name(Loaded<CatalogReader.Shelf> read) {
        return read.value().catalog().exercises().getFirst().words().name();
    }

    private static List<String> problems(Source... sources) {
        return read("en", sources).problems().stream().map(Problem::toString).toList();
    }

    private static Loaded<CatalogReader.Shelf> read(String language, Source... sources) {
        return CatalogReader.read(language, List.of(List.of(sources)));
    }

    private static Source source(String path, String content) {
        return new Source(path, () -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Source source) {
        try (var in = source.bytes().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
