package app.unhunch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.unhunch.link.LinkLock;
import app.unhunch.link.LinkPlace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneWindowTest {

    @TempDir
    private Path folder;

    private LinkPlace place;
    private OneWindow one;
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void aPlace() {
        place = LinkPlace.of(folder.resolve("run"), folder);
        one = new OneWindow(place, new Patience(Duration.ZERO, Duration.ofMinutes(1)));
    }

    @Test
    void theFirstIsTheWindowAndAsksNobody() throws IOException {
        assertEquals(Optional.of(7), one.beOrHandOver(() -> life(7), this::takenOver));
        assertEquals(List.of("lived"), told);
    }

    @Test
    void aSecondHandsOverWhileTheFirstLives() throws IOException {
        assertEquals(Optional.of(7), one.beOrHandOver(() -> {
            assertEquals(Optional.of(0), one.beOrHandOver(() -> life(8), this::takenOver));
            assertEquals(Optional.empty(), one.beAlone(() -> life(9)));
            return life(7);
        }, this::refused));
        assertEquals(List.of("taken over", "lived"), told);
    }

    @Test
    void aSecondWaitsForAFirstThatIsNotReadyYet() throws IOException {
        try (var first = LinkLock.take(place.window()).orElseThrow()) {
            assertEquals(true, first.isHeld());
            assertEquals(Optional.of(0),
                    one.beOrHandOver(() -> life(8), () -> told.size() == 2 ? takenOver() : refused()));
        }
        assertEquals(List.of("refused", "refused", "taken over"), told);
    }

    @Test
    void aSecondIsTheWindowOnceTheFirstIsGone() throws IOException {
        var first = LinkLock.take(place.window()).orElseThrow();
        assertEquals(Optional.of(8), one.beOrHandOver(() -> life(8), () -> {
            close(first);
            return refused();
        }));
        assertEquals(List.of("refused", "lived"), told);
    }

    @Test
    void aFirstThatNeverAnswersIsGivenUp() throws IOException {
        try (var first = LinkLock.take(place.window()).orElseThrow()) {
            assertEquals(true, first.isHeld());
            var hurried = new OneWindow(place, new Patience(Duration.ZERO, Duration.ZERO));
            assertEquals(Optional.empty(), hurried.beOrHandOver(() -> life(8), this::refused));
        }
        assertEquals(List.of("refused"), told);
    }

    @Test
    void aWindowThatFailsGivesItsPlaceBack() throws IOException {
        assertThrows(IOException.class, () -> one.beAlone(() -> {
            throw new IOException("no");
        }));
        assertEquals(Optional.of(8), one.beAlone(() -> life(8)));
    }

    private int life(int exit) {
        told.add("lived");
        return exit;
    }

    private boolean takenOver() {
        told.add("taken over");
        return true;
    }

    private boolean refused() {
        told.add("refused");
        return false;
    }

    private static void close(LinkLock lock) {
        try {
            lock.close();
        } catch (IOException no) {
            throw new IllegalStateException(no);
        }
    }
}
