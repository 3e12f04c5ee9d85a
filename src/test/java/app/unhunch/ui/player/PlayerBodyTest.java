package app.unhunch.ui.player;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlayerBodyTest {

    @ParameterizedTest
    @CsvSource({"880,480,10,496,432", "1120,560,14,596,512", "1286,560,14,596,512", "1840,880,365,951,520"})
    void ringAndWordsStandAtTheLeftAndOnAWideScreenInTheMiddle(double width, double height, double ringX,
            double wordsX, double size) {
        var ring = new Region();
        var words = new Region();
        words.setMaxWidth(Double.MAX_VALUE);
        var body = new PlayerBody(ring, words);
        body.resize(width, height);
        body.layout();
        assertEquals(List.of(ringX, wordsX, size),
                List.of(Math.rint(ring.getLayoutX()), Math.rint(words.getLayoutX()), Math.rint(ring.getWidth())));
    }
}
