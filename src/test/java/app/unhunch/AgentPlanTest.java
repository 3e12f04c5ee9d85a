package app.unhunch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.breaks.BreakPhase;
import app.unhunch.breaks.BreakStatus;
import app.unhunch.desktop.FakeNotifier;
import app.unhunch.history.History;
import app.unhunch.machine.Moment;
import app.unhunch.plan.ReminderMemory;
import app.unhunch.settings.Settings;
import app.unhunch.ui.BreakStatuses;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AgentPlanTest {

    private static final ZonedDateTime START = ZonedDateTime.of(2026, 11, 17, 14, 1, 0, 0, ZoneOffset.UTC);
    private static final Duration STEP = Duration.ofSeconds(20);
    private static final Settings WITHOUT = Settings.DEFAULTS;
    private static final Settings WITH = WITHOUT
            .withPlan(WITHOUT.plan().withStarted(Optional.of(START.toLocalDate())));
    private static final BreakStatus WORKING = status(BreakPhase.WORKING);
    private static final BreakStatus PAUSED = status(BreakPhase.PAUSED);

    /// Goes on by a step whenever somebody looks.
    private final AtomicReference<Moment> now = new AtomicReference<>(new Moment(Duration.ofHours(9), START));
    private final BlockingQueue<Thread> threads = new LinkedBlockingQueue<>();
    private final BlockingQueue<ReminderMemory> saved = new LinkedBlockingQueue<>();
    private final FakeNotifier notifier = new FakeNotifier("dunst");
    private final AgentPlan plan = new AgentPlan(() -> now.updateAndGet(at -> at.plus(STEP)), notifier,
            new PlanNotices(Locale.UK, _ -> Optional.empty()), new AgentPlan.Outside(() -> History.EMPTY, this::recall,
                    saved::add, () -> {}, _ -> {}));

    @AfterEach
    void close() {
        plan.close();
    }

    @Test
    void costsNoThreadBeforeAPlanIsStartedAndNoneAfterItEnded() throws Exception {
        plan.see(WITHOUT, WORKING);
        plan.see(WITH, WORKING);
        var thread = threads.poll(10, TimeUnit.SECONDS);
        assertNull(threads.peek());
        plan.see(WITHOUT, WORKING);
        assertTrue(thread.join(Duration.ofSeconds(10)));
    }

    @Test
    void aPlanThatEndsTakesItsNoticeAlong() throws Exception {
        plan.see(WITH, WORKING);
        assertEquals("Afternoon: stretch, movement break", shown());
        plan.see(WITHOUT, WORKING);
        assertEquals((1L << 40) + 1, notifier.withdrawn().poll(10, TimeUnit.SECONDS));
    }

    @Test
    void aPlanThatIsStartedAnewRemindsOfWhatIsStillToCome() throws Exception {
        plan.see(WITHOUT, WORKING);
        plan.see(WITH, WORKING);
        var first = threads.poll(10, TimeUnit.SECONDS);
        var settled = saved.poll(10, TimeUnit.SECONDS);
        plan.see(WITHOUT, WORKING);
        plan.see(WITH, WORKING);
        assertEquals(settled, saved.poll(10, TimeUnit.SECONDS));
        assertEquals(Thread.State.TERMINATED, first.getState());
        now.set(now.get().plus(Duration.ofHours(5)));
        plan.see(WITH, PAUSED);
        plan.see(WITH, WORKING);
        assertEquals("Evening: warmth, self-massage", shown());
    }

    private static BreakStatus status(BreakPhase phase) {
        return BreakStatuses.of(phase, Optional.empty(), Duration.ZERO, Optional.empty(), Set.of(), Optional.empty());
    }

    private ReminderMemory recall() {
        threads.add(Thread.currentThread());
        return ReminderMemory.NONE;
    }

    private String shown() throws InterruptedException {
        return notifier.shown().poll(10, TimeUnit.SECONDS).summary();
    }
}
