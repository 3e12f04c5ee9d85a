package app.unhunch.ui.routines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowShapeTest {

    @ParameterizedTest
    @CsvSource({"500, true, true, 210", "450, true, true, 160", "400, false, true, 190", "350, false, true, 140",
        "345, true, false, 265", "280, true, false, 200", "250, false, false, 250"})
    void thePictureGivesWayFirstAndThenTheAmountGoesBelow(double width, boolean picture, boolean beside, double words) {
        assertEquals(new RowShape(picture, beside, words), RowShape.of(width, 140, 200, 70, 10));
    }
}
