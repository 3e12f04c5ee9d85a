package app.unhunch.bench;

import app.unhunch.bench.Measured.Budget;
import app.unhunch.bench.Measured.Unit;
import app.unhunch.e2e.Desk;
import app.unhunch.e2e.Unhunch;
import app.unhunch.link.Answer;
import app.unhunch.link.LinkClient;
import app.unhunch.link.LinkPlace;
import app.unhunch.link.Request;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How fast the agent tells where the breaks stand: to a command, from its start to its end, and to a client that is
/// connected already.
final class StatusAnswers implements Measurement {

    private static final int COMMANDS = 15;
    private static final int QUESTIONS = 1000;

    @Override
    public List<Measured> take(Path scratch, Bare bare) throws Exception {
        try (var desk = Desk.with(scratch)) {
            var unhunch = Unhunch.on(desk);
            unhunch.awaitRest(unhunch.agent().process().toHandle());
            var nothing = new ArrayList<>(bare.sleeper(desk));
            nothing.set(nothing.size() - 1, "end");
            List<Double> ours = new ArrayList<>();
            List<Double> theirs = new ArrayList<>();
            for (var round = 0; round < COMMANDS; round++) {
                theirs.add(run(desk, nothing));
                ours.add(run(desk, unhunch.command("status")));
            }
            return List.of(Measured.beside("`unhunch status`, from its start to its end", Unit.MILLISECONDS,
                    Median.of(ours), Median.of(theirs), new Budget.None()),
                    Measured.alone("the status over the socket", Unit.FINE_MILLISECONDS, asked(unhunch),
                            new Budget.None()));
        }
    }

    private static double run(Desk desk, List<String> command) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var ended = desk.startTool(command).end(Unhunch.SOON);
        var took = (System.nanoTime() - begun) / 1e6;
        if (ended.exit() != 0) {
            throw new IOException("no answer: " + ended);
        }
        return took;
    }

    private static double asked(Unhunch unhunch) throws IOException {
        var place = LinkPlace.of(unhunch.desk().folder("run").resolve("unhunch"), unhunch.data());
        try (var agent = LinkClient.meet(place, new Request.Hello(Request.Role.COMMAND, "1.0.0"), _ -> {}, () -> {})
                .orElseThrow(() -> new IOException("no agent answers"))) {
            List<Double> took = new ArrayList<>();
            for (var i = 0; i < QUESTIONS; i++) {
                var begun = System.nanoTime();
                var answer = agent.ask(new Request.GetStatus());
                took.add((System.nanoTime() - begun) / 1e6);
                if (!(answer instanceof Answer.StatusIs)) {
                    throw new IOException("no status: " + answer);
                }
            }
            return Median.of(took);
        }
    }
}
