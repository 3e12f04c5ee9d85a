package app.unhunch.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanTest {

    @Test
    void strengthComesOnDaysWithOneBetween() {
        assertEquals(List.of("plan-3-strength", "plan-5-strength", "plan-7-strength"),
                IntStream.rangeClosed(1, Plan.DAYS).mapToObj(Plan::strength).flatMap(Optional::stream).toList());
    }

    @Test
    void onlyMorningsDependOnTheGround() {
        assertEquals(List.of(Daypart.MORNING), Stream.of(Daypart.values())
                .filter(part -> !Plan.routine(new Slot(2, part), Ground.FLOOR)
                        .equals(Plan.routine(new Slot(2, part), Ground.CHAIR)))
                .toList());
    }
}
