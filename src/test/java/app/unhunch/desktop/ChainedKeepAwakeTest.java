package app.unhunch.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class ChainedKeepAwakeTest {

    private final List<String> done = new CopyOnWriteArrayList<>();

    @Test
    void theFirstWayThatIsOfferedHoldsAndIsReleasedOnce() {
        var awake = new ChainedKeepAwake(List.of(new Way("absent"), new Way("second"), new Way("third")));
        var held = awake.hold("a session");
        held.close();
        held.close();
        awake.close();
        assertEquals(List.of("absent tried", "second tried", "second holds for a session", "second released"), done);
        assertEquals(new SenseReport("awake", "second", SenseState.WORKING, Optional.of("released"), Optional.empty()),
                awake.report());
    }

    @Test
    void whatIsHeldIsReleasedAtTheEnd() {
        var awake = new ChainedKeepAwake(List.of(new Way("only")));
        awake.hold("a session");
        awake.close();
        assertEquals(List.of("only tried", "only holds for a session", "only released"), done);
    }

    @Test
    void whereNothingIsOfferedTheReportNamesEveryWay() {
        var awake = new ChainedKeepAwake(List.of(new Way("absent")));
        awake.hold("a session").close();
        awake.close();
        assertEquals(Optional.of("absent: not here"), awake.report().failure());
    }

    private final class Way implements Inhibitor {

        private final String name;

        Way(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Hold hold(String reason) throws IOException {
            done.add(name + " tried");
            if (name.equals("absent")) {
                throw new IOException("not here");
            }
            done.add(name + " holds for " + reason);
            return () -> done.add(name + " released");
        }
    }
}
