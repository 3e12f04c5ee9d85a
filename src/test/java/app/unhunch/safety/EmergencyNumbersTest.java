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
    void everyNumberCanBeDialled() {
        for (var country : Locale.getISOCountries()) {
            assertTrue(SafetySettings.isNumber(EmergencyNumbers.of(country)), country);
        }
    }
}
