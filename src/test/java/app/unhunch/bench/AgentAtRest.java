package app.unhunch.bench;

import app.unhunch.bench.Measured.Budget;
import app.unhunch.bench.Measured.Unit;
import app.unhunch.e2e.Desk;
import app.unhunch.e2e.Program;
import app.unhunch.e2e.Unhunch;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// What the agent costs all day, with the usual settings, on a desk with a display, a session bus, a notification server
/// and a sound server, beside a program of the same run-time that does nothing: while somebody works, and while nobody is
/// there.
///
/// Memory is shared out among the processes that use it, so the share (PSS) of each is taken while the other does not
/// run.
final class AgentAtRest implements Measurement {

    /// The flags give memory of the start back after half a minute.
    private static final Duration SETTLING = Duration.ofSeconds(45);
    private static final Duration WATCH = Duration.ofSeconds(60);
    private static final Duration KEY = Duration.ofSeconds(5);

    @Override
    public List<Measured> take(Path scratch, Bare bare) throws Exception {
        try (var desk = Desk.whole(scratch)) {
            var unhunch = Unhunch.on(desk);
            unhunch.set("breaks.every", "60m");
            var command = bare.sleeper(desk);
            var agent = unhunch.agent();
            pass(agent, SETTLING);
            var share = Memory.of(agent.process().pid()).share();
            var sleeper = desk.startTool(command);
            type(desk, sleeper, SETTLING);
            List<Measured> all = new ArrayList<>();
            all.addAll(rates("somebody works", agent, sleeper, () -> type(desk, sleeper, WATCH)));
            all.addAll(rates("nobody is there", agent, sleeper, () -> pass(sleeper, WATCH)));
            all.add(0, Measured.beside("agent: private memory", Unit.MIB, Memory.of(agent.process().pid()).own(),
                    Memory.of(sleeper.process().pid()).own(), new Budget.Times(1.5)));
            agent.kill();
            all.add(1, Measured.beside("agent: memory with its part of shared pages (PSS)", Unit.MIB, share,
                    Memory.of(sleeper.process().pid()).share(), new Budget.AtMost(48)));
            return all;
        }
    }

    private static List<Measured> rates(String when, Program agent, Program sleeper, Passing passing)
            throws Exception {
        var begun = System.nanoTime();
        var oursBefore = Activity.of(agent.process().pid());
        var theirsBefore = Activity.of(sleeper.process().pid());
        passing.pass();
        var seconds = (System.nanoTime() - begun) / 1e9;
        var ours = Activity.of(agent.process().pid()).since(oursBefore);
        var theirs = Activity.of(sleeper.process().pid()).since(theirsBefore);
        return List.of(
                Measured.beside("agent while %s: wake-ups in a second".formatted(when), Unit.PER_SECOND,
                        ours.wakeUps() / seconds, theirs.wakeUps() / seconds, new Budget.AtMost(2)),
                Measured.beside("agent while %s: part of one processor".formatted(when), Unit.PERCENT,
                        ours.nanos() / seconds / 1e7, theirs.nanos() / seconds / 1e7, new Budget.AtMost(0.05)));
    }

    /// Lets time pass.
    @FunctionalInterface
    private interface Passing {
        void pass() throws Exception;
    }

    /// Lets time pass with a key that types nothing every few seconds.
    private static void type(Desk desk, Program living, Duration time) throws IOException, InterruptedException {
        for (var left = time; left.isPositive(); left = left.minus(KEY)) {
            desk.screen().key("shift");
            pass(living, KEY);
        }
    }

    /// Lets time pass in which `living` must not end.
    private static void pass(Program living, Duration time) throws IOException, InterruptedException {
        if (living.process().waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IOException("it ended by itself: " + living.end(time));
        }
    }
}
