package app.unhunch.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.e2e.Desk;
import app.unhunch.e2e.E2E;
import app.unhunch.e2e.Program;
import app.unhunch.e2e.Unhunch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the agent costs with every sense on, over three minutes in which nothing is near. Its memory is held to the promise
/// (48 MiB). Wake-ups (two in a second) and time of a core (0.05 %) are at 1.9 and 0.04 on a machine that does nothing else,
/// and are measured there by the benchmark; here is some room for one that does, which no sense that runs in circles fits
/// into.
@E2E
class AgentBudgetE2ETest {

    /// The flags give memory of the start back after half a minute.
    private static final Duration SETTLING = Duration.ofSeconds(45);
    private static final Duration WATCH = Duration.ofSeconds(90);
    private static final Duration KEY = Duration.ofSeconds(5);

    private static final double MOST_MEBIBYTES = 48;
    private static final double MOST_WAKE_UPS = 3;
    private static final double MOST_OF_A_CORE = 0.001;

    @TempDir
    private Path scratch;

    @Test
    void f2_threeMinutesWithEverySenseOnCostNextToNothing() throws Exception {
        try (var desk = Desk.whole(scratch)) {
            var unhunch = Unhunch.on(desk);
            unhunch.set("breaks.every", "60m");
            unhunch.set("quiet.battery", "true");
            unhunch.set("quiet.programs", "someconference");
            var agent = unhunch.agent();
            pass(agent, SETTLING);
            var cost = new StringBuilder();
            var share = Memory.of(agent.process().pid()).share();
            cost.append("%.1f MiB".formatted(share));
            var children = endedChildren(agent);
            var works = rates(agent, () -> type(desk, agent));
            cost.append("; somebody works: ").append(works);
            var empty = rates(agent, () -> pass(agent, WATCH));
            cost.append("; nobody is there: ").append(empty);
            System.out.println("The agent with every sense on: " + cost);
            assertEquals(children, endedChildren(agent), "programs were started only to look");
            assertTrue(share <= MOST_MEBIBYTES, cost.toString());
            for (var rate : List.of(works, empty)) {
                assertTrue(rate.wakeUps() <= MOST_WAKE_UPS, cost.toString());
                assertTrue(rate.core() <= MOST_OF_A_CORE, cost.toString());
            }
        }
    }

    /// @param wakeUps in a second
    /// @param core part of one processor
    private record Rates(double wakeUps, double core) {

        @Override
        public String toString() {
            return "%.2f wake-ups/s, %.3f %% of a core".formatted(wakeUps, core * 100);
        }
    }

    private static Rates rates(Program agent, Passing passing) throws Exception {
        var before = Activity.of(agent.process().pid());
        var begun = System.nanoTime();
        passing.pass();
        var seconds = (System.nanoTime() - begun) / 1e9;
        var counts = Activity.of(agent.process().pid()).since(before);
        return new Rates(counts.wakeUps() / seconds, counts.nanos() / 1e9 / seconds);
    }

    /// Page faults of the children that have ended, which only grow when one more ends.
    private static long endedChildren(Program agent) throws IOException {
        var stat = Files.readString(Path.of("/proc", String.valueOf(agent.process().pid()), "stat"));
        return Long.parseLong(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[8]);
    }

    private static void type(Desk desk, Program agent) throws IOException, InterruptedException {
        for (var left = WATCH; left.isPositive(); left = left.minus(KEY)) {
            desk.screen().key("shift");
            pass(agent, KEY);
        }
    }

    private static void pass(Program living, Duration time) throws IOException, InterruptedException {
        if (living.process().waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IOException("it ended by itself: " + living.end(time));
        }
    }

    /// Lets time pass.
    @FunctionalInterface
    private interface Passing {
        void pass() throws Exception;
    }
}
