package app.unhunch.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.breaks.BreakPhase;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The 7-day plan calls with the window closed.
@E2E
class PlanReminderE2ETest {

    @TempDir
    private Path scratch;

    @Test
    void aPartThatHasItsTurnIsAnnouncedAndStartsFromItsNotice() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS, Desk.Part.NOTIFICATIONS)) {
            var unhunch = Unhunch.on(desk);
            unhunch.set("breaks.every", "60m");
            unhunch.set("plan.started", LocalDate.now(ZoneId.systemDefault()).toString());
            unhunch.set("plan.afternoon.at",
                    LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.MINUTES).toString());
            for (var other : List.of("morning", "evening", "night")) {
                unhunch.set("plan." + other + ".remind", "false");
            }
            unhunch.agent();
            assertEquals("Afternoon: stretch, movement break", unhunch.awaitNotice(1, Unhunch.SOON).title());
            desk.notifications().act("Start");
            unhunch.await(BreakPhase.ON_BREAK, Unhunch.SOON);
            Until.holds("no notice", Unhunch.SOON, () -> desk.notifications().standing() == 0);
            assertEquals(0, unhunch.run("quit").exit());
        }
    }
}
