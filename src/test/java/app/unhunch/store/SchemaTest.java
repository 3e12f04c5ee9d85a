package app.unhunch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.unhunch.exercise.BodyRegion;
import app.unhunch.exercise.Equipment;
import app.unhunch.exercise.Guidance;
import app.unhunch.exercise.Kind;
import app.unhunch.exercise.Laterality;
import app.unhunch.exercise.Level;
import app.unhunch.exercise.Position;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The schema in the docs says the same as the reader: it passes what is shipped and the examples, and refuses what the
/// reader refuses.
class SchemaTest {

    private static final Path DOCS = Path.of("docs");
    private static final Pattern FENCED = Pattern.compile("(?s)```json\n(.*?)```");
    private static final Validator VALIDATOR = new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory())
            .createValidator();
    private static final URI SCHEMA = VALIDATOR.registerSchema(read(DOCS.resolve("catalog.schema.json")));

    static Stream<Source> shipped() {
        return CatalogReader.everythingShipped().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatIsShippedFits(Source file) throws IOException {
        try (var in = file.bytes().open()) {
            assertEquals(List.of(), problems(new String(in.readAllBytes(), StandardCharsets.UTF_8)), file.path());
        }
    }

    @Test
    void theExamplesFitAndAreRight() throws IOException {
        try (var files = Files.list(DOCS.resolve("examples"))) {
            for (var file : files.toList()) {
                assertEquals(List.of(), problems(read(file)), file.toString());
                assertEquals(List.of(), CatalogReader.check(List.of(file)).problems(), file.toString());
            }
        }
    }

    @Test
    void whatTheFormatsPageShowsFitsAndIsRight(@TempDir Path folder) throws IOException {
        var examples = FENCED.matcher(read(DOCS.resolve("catalog-format.md"))).results().map(found -> found.group(1))
                .toList();
        assertEquals(5, examples.size(), "examples");
        examples.forEach(example -> assertEquals(List.of(), problems(example), example));
        List<Path> files = new ArrayList<>();
        for (var example : examples) {
            files.add(Files.writeString(folder.resolve(files.size() + ".json"), example));
        }
        assertEquals(List.of(), CatalogReader.check(files).problems());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            `"kind": "stretch"`      | `"kind": "dance"`
            `"kind": "stretch",`     | ``
            `"regions": ["neck", "shoulders"]` | `"regions": []`
            `"level": "beginner"`    | `"levels": "beginner"`
            `"unit": "s"`            | `"unit": "min"`
            `"max": 30`              | `"max": "30"`
            `"guidance": "hold"`     | `"guidance": "sequence"`
            `"stay": true`           | `"stay": false`
            `"value": 20, "min": 15` | `"value": -1, "min": -2`
            `{"hold": 15}`           | `{"hold": 15, "speed": 2}`
            `"shortName": "Levator stretch"` | `"shortName": "Levator stretch, each side"`
            `"id": "levator-stretch"` | `"id": "Levator Stretch"`
            `"format": 1`            | `"format": 2`
            `"items": [`             | `"item": [`
            `"getReady": 5`          | `"getReady": 601`
            """)
    void whatTheReaderRefusesTheSchemaRefuses(String right, String wrong) {
        var example = read(DOCS.resolve("examples/clinic-week-one.json"));
        var broken = example.replaceFirst(Pattern.quote(right), wrong == null ? "" : wrong);
        assertFalse(broken.equals(example), right + " is not in the example");
        assertFalse(problems(broken).isEmpty(), "the schema");
        assertFalse(CatalogReader.read("en", List.of(CatalogReader.everythingShipped(), List.of(source(broken))))
                .problems().isEmpty(), "the reader");
    }

    @Test
    void theClosedListsAreThoseOfTheProgram() {
        var schema = read(DOCS.resolve("catalog.schema.json")).replaceAll("\\s+", "");
        Map<String, Enum<?>[]> lists = Map.of("kind", Kind.values(), "guidance", Guidance.values(), "level",
                Level.values(), "position", Position.values(), "laterality", Laterality.values(), "regions",
                BodyRegion.values(), "equipment", Equipment.values());
        List<String> missing = new ArrayList<>();
        lists.forEach((key, values) -> {
            var words = Stream.of(values).map(Shape::key).map(word -> '"' + word + '"').toList();
            var found = Pattern.compile('"' + key + "\":\\{[^}\\]]*\"enum\":\\[([^]]*)]").matcher(schema);
            if (!found.find() || !List.of(found.group(1).split(",")).stream().sorted().toList()
                    .equals(words.stream().sorted().toList())) {
                missing.add(key + " " + words);
            }
        });
        assertEquals(List.of(), missing);
    }

    @Test
    void theGlossaryTellsWhatTheClosedListsMean() {
        var glossary = read(DOCS.resolve("GLOSSARY.md"));
        assertEquals(List.of(), Stream.of(BodyRegion.values(), Position.values(), Equipment.values())
                .flatMap(Stream::of).map(Shape::key).filter(word -> !glossary.contains("`" + word + "`")).toList());
    }

    private static List<String> problems(String json) {
        return VALIDATOR.validate(SCHEMA, json).getErrors().stream()
                .map(error -> error.getInstanceLocation() + " " + error.getError()).toList();
    }

    private static Source source(String json) {
        return new Source("pack.json",
                () -> new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException no) {
            throw new UncheckedIOException(no);
        }
    }
}
