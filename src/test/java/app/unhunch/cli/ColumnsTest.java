package app.unhunch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void eachColumnIsAsWideAsItsLongestWord() {
        assertEquals(List.of("a  23 min 20 s Evening", "bc 2 min       Reset"),
                Columns.lines(List.of(List.of("a", "23 min 20 s", "Evening"), List.of("bc", "2 min", "Reset"))));
    }

    @Test
    void nothingHasNoLines() {
        assertEquals(List.of(), Columns.lines(List.of()));
    }
}
