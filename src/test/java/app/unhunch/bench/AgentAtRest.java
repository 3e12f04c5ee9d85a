package app.unhunch.bench;

import app.unhunch.bench.Measured.Budget;
import app.unhunch.bench.Measured.Unit;
import app.unhunch.e2e.Desk;
import app.unhunch.e2e.Program;
import app.unhunch.e2e.Unhunch;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// What the agent costs while somebody works: with the usual settings, on a desk with a display, a session bus, a
/// notification server and a sound server, beside a program of the same run-time that does nothing.
///
/// Memory is shared out among the processes that use it, so the share (PSS) of each is taken while the other does not
/// run, and what is private while both do.
final class AgentAtRest implements Measurement {

    /// The flags give memory of the start back after half a minute.
    private static final Duration SETTLING = Duration.ofSeconds(45);
    private static final Duration WATCH = Duration.ofSeconds(90);

    @Override
    public List<Measured> take(Path scratch, Bare bare) throws Exception {
        try (var desk = Desk.whole(scratch)) {
            var unhunch = Unhunch.on(desk);
            unhunch.set("breaks.every", "60m");
            var command = bare.sleeper(desk);
            var agent = unhunch.agent();
            pass(agent, SETTLING);
            var ours = Memory.of(agent.process().pid());
            var sleeper = desk.startTool(command);
            pass(sleeper, SETTLING);
            var begun = System.nanoTime();
            var before = List.of(Activity.of(agent.process().pid()), Activity.of(sleeper.process().pid()));
            pass(sleeper, WATCH);
            var seconds = (System.nanoTime() - begun) / 1e9;
            var after = List.of(Activity.of(agent.process().pid()), Activity.of(sleeper.process().pid()));
            var oursBeside = Memory.of(agent.process().pid());
            var theirsBeside = Memory.of(sleeper.process().pid());
            agent.kill();
            var theirs = Memory.of(sleeper.process().pid());
            return List.of(
                    Measured.beside("agent: private memory", Unit.MIB, oursBeside.own(), theirsBeside.own(),
                            new Budget.Times(1.5)),
                    Measured.beside("agent: memory with its share of shared pages (PSS)", Unit.MIB, ours.share(),
                            theirs.share(), new Budget.AtMost(48)),
                    Measured.beside("agent: wake-ups in a second", Unit.PER_SECOND,
                            after.get(0).since(before.get(0)).wakeUps() / seconds,
                            after.get(1).since(before.get(1)).wakeUps() / seconds, new Budget.AtMost(2)),
                    Measured.beside("agent: share of one processor", Unit.PERCENT,
                            after.get(0).since(before.get(0)).nanos() / seconds / 1e7,
                            after.get(1).since(before.get(1)).nanos() / seconds / 1e7, new Budget.AtMost(0.05)));
        }
    }

    /// Lets time pass in which `program` must live.
    private static void pass(Program program, Duration time) throws IOException, InterruptedException {
        if (program.process().waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IOException("it ended by itself: " + program.end(time));
        }
    }
}
