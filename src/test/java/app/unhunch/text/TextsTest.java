package app.unhunch.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void whatALanguageLacksComesFromTheWiderOneAndNeverFromTheComputersLanguage() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertEquals("1,234 moves", Texts.load("sample", Locale.UK).count("moves", 1234));
            var german = Texts.load("sample", Locale.GERMANY);
            assertEquals("1.234 Übungen", german.count("moves", 1234));
            assertEquals("Don't {stop} 3", german.get("only-english", 3));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aKeyThatIsNotThereIsNamed() {
        var texts = Texts.load("sample", Locale.UK);
        assertEquals("no text 'nothing' in 'sample'",
                assertThrows(MissingResourceException.class, () -> texts.get("nothing")).getMessage());
        assertThrows(MissingResourceException.class, () -> Texts.load("no-such-bundle", Locale.UK));
    }

    /// The last one would win without a word.
    @Test
    void noKeyStandsTwiceInABundle() throws IOException {
        var twice = new ArrayList<String>();
        try (var bundles = Files.list(Path.of("src", "main", "resources", "app", "unhunch", "text"))) {
            for (var bundle : bundles.sorted().toList()) {
                var seen = new HashSet<String>();
                Files.readAllLines(bundle).stream().filter(line -> line.matches("[A-Za-z0-9.-]+ *=.*"))
                        .map(line -> line.replaceFirst(" *=.*", "")).filter(key -> !seen.add(key))
                        .map(key -> bundle.getFileName() + ": " + key).forEach(twice::add);
            }
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void pluralFormsFollowTheLanguage() {
        assertEquals(List.of("other", "one", "other", "other"), forms("en", 0, 1, 2, 21));
        assertEquals(List.of("one", "one", "other"), forms("fr", 0, 1, 2));
        assertEquals(List.of("one", "few", "many", "many", "one", "few"), forms("ru", 1, 3, 5, 11, 21, 22));
        assertEquals(List.of("one", "few", "many", "many", "few"), forms("pl", 1, 2, 5, 12, 22));
        assertEquals(List.of("two", "few", "many", "other", "other"), forms("ar", 2, 103, 11, 100, 0 + 200));
        assertEquals(List.of("other", "other"), forms("ja", 1, 2));
    }

    private static List<String> forms(String language, long... counts) {
        return LongStream.of(counts).mapToObj(count -> PluralForm.of(Locale.of(language), count).key()).toList();
    }
}
