package app.unhunch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.routine.ReadingTime;
import app.unhunch.routine.Timeline;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The shipped routines as they are played.
class ShippedSessionsTest {

    private static final CatalogReader.Shelf SHIPPED = CatalogReader.shipped("en").value();

    @Test
    void theThreeRoutinesWithAPromiseKeepItToTheSecond() {
        assertEquals(List.of(Duration.ofMinutes(2), Duration.ofMinutes(5), Duration.ofMinutes(2)),
                Stream.of("desk-reset", "five-minute-plan", "two-minute-set").map(id -> timeline(id).length())
                        .toList());
    }

    @Test
    void theFiveMinutePlanSpendsItsSecondsAsItsTableSays() {
        var plan = timeline("five-minute-plan");
        assertEquals(List.of(65L, 57L, 44L, 50L, 33L),
                Stream.of(0, 1, 2, 3, 4).map(move -> plan.lengthOf(move).toSeconds()).toList());
    }

    @Test
    void theTwoMinuteSetSpendsItsSecondsAsItsTableSays() {
        var set = timeline("two-minute-set");
        assertEquals(List.of(20L, 30L, 24L, 30L),
                Stream.of(0, 1, 2, 3).map(move -> set.lengthOf(move).toSeconds()).toList());
    }

    @Test
    void g10_everyChangeLeavesTimeToReadAndToFetch() {
        Map<String, List<ReadingTime.TooShort>> hasty = new TreeMap<>();
        for (var routine : SHIPPED.routines()) {
            var found = ReadingTime.check(Timeline.of(routine, SHIPPED.catalog()));
            if (!found.isEmpty()) {
                hasty.put(routine.id(), found);
            }
        }
        assertEquals(Map.of(), hasty);
    }

    private static Timeline timeline(String id) {
        var routine = SHIPPED.routines().stream().filter(one -> one.id().equals(id)).findFirst();
        return Timeline.of(routine.orElseThrow(), SHIPPED.catalog());
    }
}
