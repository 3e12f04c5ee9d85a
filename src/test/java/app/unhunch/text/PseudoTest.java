package app.unhunch.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.settings.Language;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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

    @Test
    void whereThereAreNoTextsInALanguageAllIsEnglishInTheWaysOfTheCountry() {
        assertEquals(List.of(Locale.of("en", "DE"), Locale.of("en", "EG"), Locale.UK, Languages.of(Language.EN_XA,
                Locale.UK)), Stream
                        .of(Locale.GERMANY, Locale.forLanguageTag("ar-EG"), Locale.UK,
                                Languages.of(Language.EN_XA, Locale.UK))
                        .map(Languages::told).toList());
        assertEquals("Monday 15:00", new TimeWords(Languages.told(Locale.GERMANY)).whenSeenFrom(
                ZonedDateTime.parse("2026-11-21T12:00:00Z"), ZonedDateTime.parse("2026-11-23T15:00:00Z")));
    }
}
