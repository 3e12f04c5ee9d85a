package app.unhunch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.breaks.BreakOffer;
import app.unhunch.breaks.BreakSize;
import app.unhunch.cli.Exit;
import app.unhunch.link.Order;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class WindowDoorTest {

    private static final Order PLAY = new Order.Play("desk-reset");
    private static final Order CARD = new Order.ShowDue(new BreakOffer(BreakSize.USUAL, Duration.ofMinutes(2), "", 0),
            "desk-reset",
            Duration.ofHours(1), 3);
    private static final Order CLOSE = new Order.CloseBreak();

    private final List<Order> heard = new ArrayList<>();
    private final List<FakeProcess> started = new ArrayList<>();
    private final List<Optional<Process>> ended = new ArrayList<>();
    private int later;
    private boolean isThere;
    private boolean canStart = true;
    private final WindowDoor door = new WindowDoor(this::hear, this::start, () -> later++, ended::add);

    @Test
    void aWindowThatIsThereIsToldAtOnce() {
        isThere = true;
        door.order(PLAY);
        assertEquals(List.of(PLAY), heard);
        assertEquals(List.of(), started);
    }

    @Test
    void oneIsStartedAndToldOnceItCame() {
        door.order(PLAY);
        door.orderIfThere(CLOSE);
        door.orderIfThere(new Order.Raise());
        assertEquals(1, started.size());
        isThere = true;
        door.came();
        assertEquals(List.of(PLAY, CLOSE), heard);
    }

    @Test
    void aStartThatEndsBeforeItCameIsTold() {
        door.order(CARD);
        end(1);
        assertEquals(true, door.lost(ended.getLast()));
        isThere = true;
        door.came();
        assertEquals(List.of(), heard);
    }

    @Test
    void aStartThatCannotBeMadeIsTold() {
        canStart = false;
        door.order(CARD);
        assertEquals(List.of(Optional.empty()), ended);
        assertEquals(true, door.lost(ended.getLast()));
    }

    @Test
    void aRoutineThatWaitedInVainIsNoBreak() {
        door.order(PLAY);
        end(1);
        assertEquals(false, door.lost(ended.getLast()));
    }

    @Test
    void whereItMadeWayForAnotherOneThatOneIsTold() {
        door.order(PLAY);
        end(Exit.TAKEN);
        assertEquals(false, door.lost(ended.getLast()));
        assertEquals(1, later);
        isThere = true;
        door.came();
        door.startAgain();
        assertEquals(List.of(PLAY), heard);
        assertEquals(1, started.size());
    }

    @Test
    void whereTheOtherOneIsGoneItIsStartedAgain() {
        door.order(PLAY);
        end(Exit.TAKEN);
        door.lost(ended.getLast());
        door.startAgain();
        assertEquals(2, started.size());
        isThere = true;
        door.came();
        assertEquals(List.of(PLAY), heard);
    }

    @Test
    void anotherOneThatNeverComesIsGivenUp() {
        door.order(CARD);
        for (int starts = 1; starts < 60; starts++) {
            end(Exit.TAKEN);
            assertEquals(false, door.lost(ended.getLast()));
            door.startAgain();
        }
        end(Exit.TAKEN);
        assertEquals(true, door.lost(ended.getLast()));
        assertEquals(60, started.size());
        door.order(PLAY);
        assertEquals(61, started.size());
    }

    private boolean hear(Order order) {
        return isThere && heard.add(order);
    }

    private Process start() throws IOException {
        if (!canStart) {
            throw new IOException("no");
        }
        started.add(new FakeProcess());
        return started.getLast();
    }

    private void end(int exit) {
        started.getLast().exit = exit;
        started.getLast().end.complete(started.getLast());
    }

    /// A process that ends when the test says so.
    private static final class FakeProcess extends Process {

        private final CompletableFuture<Process> end = new CompletableFuture<>();
        private int exit;

        @Override
        public CompletableFuture<Process> onExit() {
            return end;
        }

        @Override
        public int exitValue() {
            return exit;
        }

        @Override
        public int waitFor() {
            return exit;
        }

        @Override
        public void destroy() {
            end.complete(this);
        }

        @Override
        public OutputStream getOutputStream() {
            return OutputStream.nullOutputStream();
        }

        @Override
        public InputStream getInputStream() {
            return InputStream.nullInputStream();
        }

        @Override
        public InputStream getErrorStream() {
            return InputStream.nullInputStream();
        }
    }
}
