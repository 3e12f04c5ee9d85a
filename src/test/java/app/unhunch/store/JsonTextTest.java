package app.unhunch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTextTest {

    private static final JsonLimits SMALL = new JsonLimits(2_000_000, 5, 100, 1000);

    @Test
    void everyValueKnowsWhereItBegins() throws JsonFault {
        var expected = new JsonNode.Members(1, List.of(
                new JsonNode.Member(2, "a",
                        new JsonNode.Items(7, List.of(new JsonNode.Digits(8, "1"), new JsonNode.Digits(11, "-2.5e3")))),
                new JsonNode.Member(20, "b", new JsonNode.Text(25, "x\n\"\u00e9\ud83d\ude00/")),
                new JsonNode.Member(54, "a", new JsonNode.Flag(58, true)),
                new JsonNode.Member(64, "c", new JsonNode.Flag(68, false)),
                new JsonNode.Member(75, "d", new JsonNode.Null(79)), new JsonNode.Member(85, "e",
                        new JsonNode.Members(89, List.of()))));
        assertEquals(expected, JsonText.parse(
                " {\"a\": [1, -2.5e3]\n,\"b\": \"x\\n\\\"\\u00E9\\ud83d\\ude00\\/\",\n\"a\":true, \"c\":false, \"d\":null, \"e\":{}}\n",
                SMALL));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            ``             | 1:1 expected a value, found the end of the file
            `{`            | 1:2 expected a key in double quotes, found the end of the file
            `{"a": 1`      | 1:1 this object is never closed, expected '}'
            `[1, 2`        | 1:1 this list is never closed, expected ']'
            `{"a" 1}`      | 1:6 expected ':' after the key 'a', found '1'
            `{a: 1}`       | 1:2 expected a key in double quotes, found 'a'
            `{"a": }`      | 1:7 expected a value, found '}'
            `[1 2]`        | 1:4 expected ',' or ']', found '2'
            `[1, ]`        | 1:3 a comma before ']', expected another value or none
            `{"a": 1, }`   | 1:8 a comma before '}', expected another value or none
            `[1] 2`        | 1:5 expected the end of the file after the value, found '2'
            `tru`          | 1:1 expected a value, found 't'
            `truest`       | 1:5 expected the end of the file after the value, found 's'
            `01`           | 1:1 not a number
            `1.`           | 1:1 not a number
            `-`            | 1:1 not a number
            `1e`           | 1:1 not a number
            `.5`           | 1:1 expected a value, found '.'
            `NaN`          | 1:1 expected a value, found 'N'
            `'a'`          | 1:1 expected a value, found '''
            `// a`         | 1:1 expected a value, found '/'
            `"a`           | 1:1 this text is never closed, expected '"' on the same line
            `["a]`         | 1:2 this text is never closed, expected '"' on the same line
            `"\\`          | 1:2 not an escape, expected \\\\ for a backslash
            `"\\x"`        | 1:2 not an escape, expected \\\\ for a backslash
            `"\\u12"`      | 1:2 not an escape, expected four hexadecimal digits
            `"\\udc00"`    | 1:2 the second half of a character without its first
            `"\\ud800"`    | 1:2 the first half of a character without its second
            `"\\ud800\\n"` | 1:2 the first half of a character without its second
            `[[[[[[1]]]]]]`| 1:6 objects and lists lie more than 5 deep
            """)
    void whatIsNoJsonIsToldInOneLineWithItsPlace(String text, String expected) {
        assertEquals(expected, problemOf(utf8(text)));
    }

    @Test
    void placesAreInLinesAndWholeCharacters() {
        assertEquals("3:4 expected ',' or ']', found '?'", problemOf(utf8("[\r\n1,\n\"\ud83d\ude00\"?")));
        assertEquals("2:2 a control character in a text, expected \\u0001", problemOf(utf8("[\n\"\u0001\"]")));
    }

    @Test
    void aByteThatIsNotUtf8IsFoundWhereItIs() {
        assertEquals("2:4 a byte that is not UTF-8", problemOf(new byte[]{'[', '\n', ' ', '"', 'a', (byte) 0xff, '"'}));
        assertEquals("1:2 a byte that is not UTF-8", problemOf(new byte[]{'"', (byte) 0xe2, (byte) 0x82}));
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        assertEquals("", problemOf(utf8("\uFEFF[]")));
        assertEquals("1:1 expected a value, found '?'", problemOf(utf8("\uFEFF?")));
    }

    @Test
    void hostileTextsEndQuicklyInOneLine() {
        assertTimeout(Duration.ofSeconds(2), () -> {
            assertEquals("1:6 objects and lists lie more than 5 deep", problemOf(repeated("[", 1_900_000)));
            assertEquals("1:26 objects and lists lie more than 5 deep", problemOf(repeated("{\"a\":", 300_000)));
            assertEquals("1:1 a number of more than 40 characters", problemOf(repeated("9", 1_900_000)));
            assertEquals("1:1 this text is never closed, expected '\"' on the same line",
                    problemOf(repeated("\"", 1)));
            assertEquals("1:2 a text of more than 100 characters",
                    problemOf(utf8("[\"" + "x".repeat(1_900_000) + "\"]")));
            assertEquals("1:1 a text of more than 100 characters",
                    problemOf(utf8("\"" + "\\u0041".repeat(300_000))));
            assertEquals("1:2000 more than 1000 values in one file",
                    problemOf(utf8("[" + "1,".repeat(900_000))));
            assertEquals("larger than 2000000 bytes", problemOf(repeated(" ", 2_000_001)));
        });
    }

    private static byte[] repeated(String text, int times) {
        return utf8(text.repeat(times));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String problemOf(byte[] content) {
        var problems = new Problems();
        JsonFile.read("x", () -> new ByteArrayInputStream(content), SMALL, problems);
        return problems.all().stream().map(Problem::toString).collect(Collectors.joining("\n"))
                .replaceFirst("^x:( |(\\d+:\\d+):)", "$2");
    }
}
