package app.unhunch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private static final Patience SIX_TRIES = new Patience(Duration.ZERO, 6);

    @Test
    void triesUntilSomethingComesOfIt() throws IOException {
        var tries = new AtomicInteger();
        assertEquals(Optional.of(4),
                SIX_TRIES.until(() -> Optional.of(tries.incrementAndGet()).filter(made -> made == 4)));
        assertEquals(4, tries.get());
    }

    @Test
    void givesUpAfterItsTries() throws IOException {
        var tries = new AtomicInteger();
        assertEquals(Optional.empty(),
                SIX_TRIES.until(() -> Optional.of(tries.incrementAndGet()).filter(made -> made == 7)));
        assertEquals(6, tries.get());
    }

    @Test
    void whatFailsForGoodIsNotTriedAgain() {
        var tries = new AtomicInteger();
        assertThrows(IOException.class, () -> SIX_TRIES.until(() -> {
            tries.incrementAndGet();
            throw new IOException("no");
        }));
        assertEquals(1, tries.get());
    }

    @Test
    void aThreadThatIsToStopTriesOnce() throws IOException {
        var tries = new AtomicInteger();
        Thread.currentThread().interrupt();
        assertEquals(Optional.empty(),
                SIX_TRIES.until(() -> Optional.of(tries.incrementAndGet()).filter(made -> made == 2)));
        assertEquals(true, Thread.interrupted());
        assertEquals(1, tries.get());
    }

    @Test
    void threeSecondsAreThirtyPausesOfATenth() {
        assertEquals(new Patience(Duration.ofMillis(100), 31), Patience.of(Duration.ofSeconds(3)));
    }
}
