package app.unhunch.bench;

import app.unhunch.bench.Measured.Budget;
import app.unhunch.bench.Measured.Unit;
import app.unhunch.e2e.Desk;
import app.unhunch.e2e.Unhunch;
import app.unhunch.e2e.Until;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// How soon the break window is there after Start on the notice, once the hidden window is ready. Counted from the start
/// of `dunstctl`, which takes its own time to reach the notification server.
final class NoticeToWindow implements Measurement {

    private static final int ROUNDS = 5;
    private static final double LIMIT = 300;
    private static final Duration NEARLY = Duration.ofSeconds(29);

    @Override
    public List<Measured> take(Path scratch, Bare bare) throws Exception {
        List<Double> took = new ArrayList<>();
        for (var round = 0; round < ROUNDS; round++) {
            took.add(start(Files.createDirectory(scratch.resolve(String.valueOf(round)))));
        }
        return List.of(Measured.alone("from Start on the notice to the break window", Unit.MILLISECONDS,
                Median.of(took), new Budget.AtMost(LIMIT)));
    }

    private static double start(Path scratch) throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS, Desk.Part.NOTIFICATIONS)) {
            var unhunch = Unhunch.on(desk);
            unhunch.sat(NEARLY);
            unhunch.agent();
            unhunch.awaitNotice(1, Unhunch.SOON);
            unhunch.awaitRest(unhunch.awaitWindowProcess());
            Until.holds("the notice", Unhunch.SOON, () -> desk.notifications().standing() == 1);
            return FirstFrame.of(desk, List.of("dunstctl", "action"));
        }
    }
}
