package app.unhunch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.exercise.BrokenPack;
import app.unhunch.exercise.Words;
import app.unhunch.routine.Routine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PacksTest {

    private static final Loaded<CatalogReader.Shelf> SHIPPED = CatalogReader.shipped("en");

    @TempDir
    private Path folder;

    private Loaded<CatalogReader.Shelf> read() {
        return new Packs(folder, Set.of()).read("en");
    }

    private void pack(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    @Test
    void withoutPacksThereIsWhatIsShipped() {
        assertEquals(SHIPPED, read());
        assertEquals(SHIPPED, new Packs(folder.resolve("none"), Set.of()).read("en"));
    }

    @Test
    void g8_aPackAddsAndTakesThePlaceOfWhatHasItsId() throws IOException {
        pack("mine.json", """
                {"format": 1, "routines": [
                  {"id": "nod-twice", "name": "Nod twice", "items": [{"exercise": "chin-tuck"}]},
                  {"id": "desk-reset", "name": "My reset", "items": [{"exercise": "chin-tuck"}]}]}
                """);
        pack("notes.txt", "not a pack");
        var read = read();
        assertEquals(List.of(), read.problems());
        assertEquals(SHIPPED.value().routines().size() + 1, read.value().routines().size());
        assertEquals("My reset", name(read, "desk-reset"));
        assertEquals("Nod twice", name(read, "nod-twice"));
    }

    @Test
    void aPackThatIsTurnedOffIsNotLookedAt() throws IOException {
        pack("wrong.json", "{");
        pack("mine.json", """
                {"format": 1, "routines": [{"id": "nod", "name": "Nod", "items": [{"exercise": "chin-tuck"}]}]}
                """);
        assertEquals(SHIPPED, new Packs(folder, Set.of("wrong", "mine")).read("en"));
        assertEquals("Nod", name(new Packs(folder, Set.of("wrong")).read("en"), "nod"));
    }

    @Test
    void aBrokenPackIsLeftOutAsAWholeAndSoIsWhatNeedsIt() throws IOException {
        pack("a-good.json", """
                {"format": 1, "routines": [{"id": "good", "name": "Good", "items": [{"exercise": "chin-tuck"}]}]}
                """);
        pack("b-broken.json", """
                {"format": 1, "routines": [{"id": "fine", "name": "Fine", "items": [{"exercise": "chin-tuck"}]},
                  {"id": "bad", "name": "Bad", "items": [{"exercise": "../../etc/passwd"}]}]}
                """);
        pack("c-torn.json", "{\"format\": 1, \"routines\": [");
        var read = read();
        assertEquals(SHIPPED.value().routines().size() + 1, read.value().routines().size());
        assertEquals("Good", name(read, "good"));
        assertEquals(List.of(
                folder.resolve("b-broken.json")
                        + ":2:55: 'exercise' is '../../etc/passwd', expected lower-case words joined by hyphens",
                folder.resolve("c-torn.json") + ":1:28: expected a value, found the end of the file"),
                read.problems().stream().map(Problem::toString).toList());

        Files.delete(folder.resolve("b-broken.json"));
        Files.delete(folder.resolve("c-torn.json"));
        assertEquals(List.of(), read().problems(), "mended without a restart");
    }

    @Test
    void aPackCarriesExercisesWithTheirWordsInWhateverLanguage() throws IOException {
        pack("deutsch.json", """
                {"format": 1, "language": "de", "exercises": [
                  {"id": "schulterkreis", "kind": "mobility", "guidance": "timed", "level": "beginner",
                   "regions": ["shoulders"], "position": "any", "laterality": "bilateral", "deskFriendly": true,
                   "dose": {"duration": {"value": 30, "min": 20, "max": 60, "unit": "s", "source": "inferred"}},
                   "words": {"name": "Schultern kreisen", "shortName": "Schulterkreis", "cue": "Kreise.",
                             "steps": ["Setz dich aufrecht hin."]}}]}
                """);
        var read = read();
        assertEquals(List.of(), read.problems());
        assertEquals("Schultern kreisen", words(read, "schulterkreis").name());
    }

    @Test
    void wordsOfAPackTakeThePlaceOfEveryTranslation() throws IOException {
        pack("a.json", """
                {"format": 1, "language": "de", "exercises": {"chin-tuck": {"name": "Kinn zurück"}}}
                """);
        assertEquals("Kinn zurück", words(new Packs(folder, Set.of()).read("de"), "chin-tuck").name());
        pack("b.json", """
                {"format": 1, "exercises": [
                  {"id": "chin-tuck", "kind": "mobility", "guidance": "timed", "level": "beginner",
                   "regions": ["neck"], "position": "any", "laterality": "bilateral", "deskFriendly": true,
                   "dose": {"duration": {"value": 30, "min": 20, "max": 60, "unit": "s", "source": "inferred"}},
                   "words": {"name": "My nod", "shortName": "My nod", "cue": "Nod.", "steps": ["Nod."]}}]}
                """);
        var read = new Packs(folder, Set.of()).read("de");
        assertEquals(List.of(), read.problems());
        assertEquals("My nod", words(read, "chin-tuck").name());
    }

    @Test
    void whatIsWrongIsToldWithTheLinesAroundIt() throws IOException {
        pack("acme-neck.json", "{\"format\": 1,\n \"routines\": [\n  {\"id\": \"Neck\"}\n ]\n}\n");
        var path = folder.resolve("acme-neck.json").toString();
        assertEquals(List.of(new BrokenPack(path, "acme-neck", List.of(
                new BrokenPack.Flaw(3, 3, "'items' is missing, expected a list of objects"),
                new BrokenPack.Flaw(3, 10, "'id' is 'Neck', expected lower-case words joined by hyphens")),
                List.of(new BrokenPack.Line(1, "{\"format\": 1,"), new BrokenPack.Line(2, " \"routines\": ["),
                        new BrokenPack.Line(3, "  {\"id\": \"Neck\"}"), new BrokenPack.Line(4, " ]")))),
                Packs.broken(read().problems()));
    }

    @Test
    void aFileWithoutAnythingToShowIsStillNamed() throws IOException {
        Files.createDirectory(folder.resolve("folder.json"));
        Files.createSymbolicLink(folder.resolve("endless.json"), Path.of("/dev/zero")); // as a pipe, it would never end
        Files.createSymbolicLink(folder.resolve("nowhere.json"), folder.resolve("none"));
        var read = read();
        Files.delete(folder.resolve("endless.json"));
        assertEquals(SHIPPED.value(), read.value());
        assertEquals(
                Stream.of("endless", "folder", "nowhere")
                        .map(name -> new BrokenPack(folder.resolve(name + ".json").toString(), name,
                                List.of(new BrokenPack.Flaw(0, 0, "is not a file")), List.of()))
                        .toList(),
                Packs.broken(read.problems()));
    }

    static List<String> hostile() {
        return List.of("[".repeat(1_000_000), "{\"a\":".repeat(300_000), "{\"format\": " + "9".repeat(1_000_000) + "}",
                "{\"format\": 1e999999999, \"exercises\": []}", "{\"format\": 1, \"exercises\": \"\\u0000\"}",
                "{\"format\": 1, \"exercises\": [" + "{},".repeat(100_000) + "{}]}",
                "{\"format\": 1, " + "\"exercises\": [],".repeat(100_000) + "\"exercises\": []}",
                "{\"format\": 1, \"" + "x".repeat(1_000_000) + "\": 1}",
                "{\"format\": 1, \"references\": [{\"key\": \"a\\u202e\\n\\u001b[31m\", \"title\": \"a\"}]}",
                "\u0000".repeat(1000), "", "\uFEFF", "null",
                "{\"format\": 1, \"exercises\": [" + "{\"id\": 1},\n".repeat(150_000) + "{}]}",
                "{\"format\": 1, \"exercises\": {\"../../etc/passwd\": {\"name\": \"x\"}}}",
                "{\"format\": 1, \"routines\": [{\"id\": \"con.\", \"items\": [{\"exercise\": \"..\\\\..\"}]}]}");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void g8_aHostilePackEndsInFewShortLinesQuickly(String content) throws IOException {
        pack("evil.json", content);
        var read = assertTimeout(Duration.ofSeconds(30), this::read); // wide: only a wrong order of growth breaks it
        assertEquals(SHIPPED.value(), read.value());
        assertTrue(!read.problems().isEmpty() && read.problems().size() <= 201, "" + read.problems().size());
        for (var problem : read.problems()) {
            var line = problem.toString().replace(folder.toString(), "");
            assertTrue(line.length() < 300 && line.chars().noneMatch(Character::isISOControl), line);
        }
    }

    @Test
    void bytesThatAreNoTextAreSaid() throws IOException {
        Files.write(folder.resolve("bytes.json"), new byte[]{'{', (byte) 0xc0, (byte) 0x80, '}'});
        assertEquals(List.of(folder.resolve("bytes.json") + ":1:2: a byte that is not UTF-8"),
                read().problems().stream().map(Problem::toString).toList());
    }

    private static Words words(Loaded<CatalogReader.Shelf> read, String id) {
        return read.value().catalog().find(id).orElseThrow().words();
    }

    private static String name(Loaded<CatalogReader.Shelf> read, String id) {
        return read.value().routines().stream().filter(routine -> routine.id().equals(id)).map(Routine::name)
                .findFirst()
                .orElse("none");
    }
}
