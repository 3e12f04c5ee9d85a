package app.unhunch.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.settings.Language;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PseudoTest {

    @Test
    void wordsGrowAndKeepTheirHoles() {
        assertEquals("[Šååvéé {0} ååš {name}]",
                Pseudo.of("save", "Save {0} as {name}"));
        assertEquals(", ", Pseudo.of("list.comma", ", "));
        assertEquals("EEE d MMM", Pseudo.of("day.pattern", "EEE d MMM"));
    }

    @Test
    void onlyTheLanguageForTestersIsToldThatWay() {
        assertEquals("[Töödååýý]", Texts.load("shell", Languages.of(Language.EN_XA, Locale.UK))
                .get("nav.today"));
        assertEquals("Today", Texts.load("shell", Languages.of(Language.EN, Locale.GERMANY)).get("nav.today"));
    }

    @Test
    void theCountryKeepsItsWaysInAnyLanguage() {
        assertEquals(Locale.of("en", "DE"), Languages.of(Language.EN, Locale.GERMANY));
        assertEquals(Locale.GERMANY, Languages.of(Language.SYSTEM, Locale.GERMANY));
    }
}
