package app.unhunch.bench;

import app.unhunch.bench.Measured.Budget;
import app.unhunch.bench.Measured.Unit;
import app.unhunch.e2e.Desk;
import app.unhunch.e2e.Unhunch;
import app.unhunch.e2e.Until;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How soon the window is there, from the start of its process, with the agent running as it does all day.
final class FirstWindow implements Measurement {

    private static final int ROUNDS = 9;
    private static final double TIMES = 1.6;

    @Override
    public List<Measured> take(Path scratch, Bare bare) throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS, Desk.Part.NOTIFICATIONS)) {
            var unhunch = Unhunch.on(desk);
            unhunch.set("breaks.every", "60m");
            unhunch.awaitRest(unhunch.agent().process().toHandle());
            var window = bare.window(desk);
            List<Double> ours = new ArrayList<>();
            List<Double> theirs = new ArrayList<>();
            for (var round = 0; round <= ROUNDS; round++) {
                theirs.add(open(desk, window));
                ours.add(open(desk, unhunch.command()));
            }
            return List.of(Measured.beside("window: from its start to its first picture", Unit.MILLISECONDS,
                    Median.of(ours.subList(1, ours.size())), Median.of(theirs.subList(1, theirs.size())),
                    new Budget.Times(TIMES)));
        }
    }

    private static double open(Desk desk, List<String> command) throws Exception {
        var took = FirstFrame.of(desk, command);
        Until.holds("an empty screen", Unhunch.SOON, () -> desk.screen().titles().isEmpty());
        return took;
    }
}
