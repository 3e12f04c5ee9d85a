package app.unhunch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private static final Patience LONG = new Patience(Duration.ZERO, Duration.ofMinutes(1));
    private static final Patience NONE = new Patience(Duration.ZERO, Duration.ZERO);

    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void triesUntilSomethingComesOfIt() throws IOException {
        assertEquals(Optional.of(4), LONG.until(() -> madeAt(4)));
        assertEquals(4, tries.get());
    }

    @Test
    void givesUpWhenItsTimeIsOver() throws IOException {
        assertEquals(Optional.empty(), NONE.until(() -> madeAt(2)));
        assertEquals(1, tries.get());
    }

    @Test
    void whatFailsForGoodIsNotTriedAgain() {
        assertThrows(IOException.class, () -> LONG.until(() -> {
            tries.incrementAndGet();
            throw new IOException("no");
        }));
        assertEquals(1, tries.get());
    }

    @Test
    void aThreadThatIsToStopTriesOnce() throws IOException {
        Thread.currentThread().interrupt();
        assertEquals(Optional.empty(), LONG.until(() -> madeAt(2)));
        assertEquals(true, Thread.interrupted());
        assertEquals(1, tries.get());
    }

    private Optional<Integer> madeAt(int number) {
        return Optional.of(tries.incrementAndGet()).filter(made -> made == number);
    }
}
