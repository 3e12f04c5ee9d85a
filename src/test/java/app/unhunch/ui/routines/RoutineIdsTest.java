package app.unhunch.ui.routines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutineIdsTest {

    @ParameterizedTest
    @CsvSource({"My lunch reset,my-lunch-reset", "Dehnübung für's Büro!,dehnubung-fur-s-buro", "  --  ,my-routine",
        "朝の体操,my-routine", "2 min,2-min"})
    void anIdIsMadeOfTheWordsOfTheName(String name, String id) {
        assertEquals(id, RoutineIds.free(name, List.of()));
    }

    @Test
    void aNumberKeepsIdsApartAndNoneGetsTooLong() {
        assertEquals("mine-3", RoutineIds.free("Mine", List.of("mine", "mine-2")));
        assertEquals(56, RoutineIds.free("x".repeat(80), List.of()).length());
    }
}
