package app.unhunch.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PainKeysTest {

    private final ByHand time = new ByHand();
    private final List<Integer> chosen = new ArrayList<>();
    private final PainKeys keys = new PainKeys(time, chosen::add);

    @Test
    void aDigitIsAScore() {
        keys.digit(0);
        keys.digit(7);
        assertEquals(List.of(0, 7), chosen);
    }

    @Test
    void aNoughtSoonAfterAOneMakesTen() {
        keys.digit(1);
        time.pass(Duration.ofMillis(599));
        keys.digit(0);
        time.pass(Duration.ofSeconds(2));
        assertEquals(List.of(10), chosen);
    }

    @Test
    void aOneAloneIsOne() {
        keys.digit(1);
        time.pass(Duration.ofMillis(600));
        keys.digit(0);
        assertEquals(List.of(1, 0), chosen);
    }

    @Test
    void anotherDigitAfterAOneIsAChangeOfMind() {
        keys.digit(1);
        keys.digit(4);
        assertEquals(List.of(1, 4), chosen);
    }
}
