package app.unhunch.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.ui.kit.ByHand;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class AheadTest {

    private final ByHand later = new ByHand();
    private final List<String> made = new ArrayList<>();
    private final Ahead ahead = new Ahead(later, List.of(part("player"), part("library"), part("history")));

    @Test
    void makesOnePartAfterTheOtherOnceItIsStarted() {
        later.pass(Duration.ofHours(1));
        assertEquals(List.of(), made);
        ahead.start();
        ahead.start();
        assertEquals(List.of(), made);
        later.pass(Duration.ofMillis(600));
        assertEquals(List.of("player"), made);
        later.pass(Duration.ofMillis(119));
        assertEquals(List.of("player"), made);
        later.pass(Duration.ofMillis(1));
        assertEquals(List.of("player", "library"), made);
        later.pass(Duration.ofHours(1));
        assertEquals(List.of("player", "library", "history"), made);
    }

    @Test
    void makesAllPartsOnceMoreIfTheyArePutAwayAndNeverTwoAtATime() {
        ahead.again();
        later.pass(Duration.ofHours(1));
        assertEquals(List.of(), made);
        ahead.start();
        later.pass(Duration.ofMillis(600));
        ahead.again();
        later.pass(Duration.ofMillis(120));
        assertEquals(List.of("player", "player"), made);
        later.pass(Duration.ofHours(1));
        ahead.again();
        later.pass(Duration.ofHours(1));
        assertEquals(List.of("player", "player", "library", "history", "player", "library", "history"), made);
    }

    private Supplier<String> part(String name) {
        return () -> {
            made.add(name);
            return name;
        };
    }
}
