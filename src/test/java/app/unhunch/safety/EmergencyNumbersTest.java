package app.unhunch.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.settings.SafetySettings;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EmergencyNumbersTest {

    @Test
    void countriesHaveTheirNumberAndAllOthers112() {
        assertEquals(List.of("112", "999", "911", "000", "111", "112", "112"),
                Stream.of("DE", "GB", "US", "AU", "NZ", "", "XX").map(EmergencyNumbers::of).toList());
    }

    @Test
    void whereServicesHaveTheirOwnNumbersItIsTheOneForIllness() {
        assertEquals(List.of("113", "144", "995", "120", "119", "10177", "1669"),
                Stream.of("NO", "CH", "SG", "CN", "JP", "ZA", "TH").map(EmergencyNumbers::of).toList());
    }

    @Test
    void noCountryIsNamedThatThereIsNot() {
        var countries = List.of(Locale.getISOCountries());
        assertEquals(List.of(), EmergencyNumbers.countries().stream().filter(country -> !countries.contains(country))
                .toList());
    }

    @Test
    void everyNumberCanBeDialled() {
        for (var country : Locale.getISOCountries()) {
            assertTrue(SafetySettings.isNumber(EmergencyNumbers.of(country)), country);
        }
    }
}
