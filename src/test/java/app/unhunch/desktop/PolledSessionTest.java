package app.unhunch.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The port's contract over a system that has to be asked, which the test plays.
class PolledSessionTest {

    private final AtomicReference<String> screen = new AtomicReference<>("open");
    private final AtomicReference<Duration> slept = new AtomicReference<>(Duration.ZERO);
    private final LinkedBlockingQueue<SessionChange> told = new LinkedBlockingQueue<>();
    private final PolledSession session = new PolledSession(new Played(), Clock::new, Duration.ofMillis(5));

    @AfterEach
    void leave() {
        session.close();
    }

    @Test
    void a8_eachLockAndUnlockIsToldOnce() throws InterruptedException {
        session.listen(told::add);
        screen.set("locked");
        assertEquals(SessionChange.LOCKED, next());
        screen.set("open");
        assertEquals(SessionChange.UNLOCKED, next());
        session.close();
        assertEquals(new SenseReport("session", "played", SenseState.WORKING, Optional.of("open"), Optional.empty()),
                session.report());
    }

    @Test
    void aScreenThatIsLockedAlreadyIsToldAsAChange() throws InterruptedException {
        screen.set("locked");
        session.listen(told::add);
        assertEquals(SessionChange.LOCKED, next());
        session.listen(told::add);
        assertEquals(SessionChange.LOCKED, next());
    }

    @Test
    void a2_whoeverSleptHasWokenUpOnce() throws InterruptedException {
        session.listen(told::add);
        slept.set(Duration.ofMinutes(40));
        assertEquals(SessionChange.WOKE, next());
        slept.set(Duration.ofMinutes(50));
        assertEquals(SessionChange.WOKE, next());
        screen.set("locked"); // by now it has looked again and again
        assertEquals(SessionChange.LOCKED, next());
    }

    @Test
    void a12_aSystemThatFailsToAnswerLocksNobodyOutAndIsAskedAgain() throws InterruptedException {
        screen.set("locked");
        session.listen(told::add);
        assertEquals(SessionChange.LOCKED, next());
        screen.set("fails");
        assertEquals(SessionChange.UNLOCKED, next());
        assertEquals(Optional.of("it fails"), session.report().failure());
        screen.set("locked");
        assertEquals(SessionChange.LOCKED, next());
    }

    private SessionChange next() throws InterruptedException {
        return told.poll(10, TimeUnit.SECONDS);
    }

    /// Says what the test wants.
    private final class Played implements ScreenLock {

        @Override
        public String name() {
            return "played";
        }

        @Override
        public boolean locked() throws IOException {
            if (screen.get().equals("fails")) {
                throw new IOException("it fails");
            }
            return screen.get().equals("locked");
        }
    }

    /// Has slept as long as the test wants.
    private final class Clock implements ElapsedTime {

        @Override
        public Duration now() {
            return slept.get();
        }

        @Override
        public Duration slept() {
            return slept.get();
        }
    }
}
